package org.heard.advisors.rounds;

import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.content.VersionId;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose comments a reader gets is the business of the rows' policies: no row, no comment. */
@Service
@Transactional
class StoredReviewRounds implements ReviewRounds {
  private static final String THE_COMMENT =
      " where round_id = :id and advisor = :advisor and passage = :passage";

  private final JdbcClient jdbc;
  private final RoundRows rows;
  private final RoundReading reading;
  private final RoundTexts texts;
  private final RoundMaking making;
  private final RepliesGiven given;
  private final CurrentPerson person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredReviewRounds(
      JdbcClient jdbc,
      RoundRows rows,
      RoundReading reading,
      RoundTexts texts,
      RoundMaking making,
      RepliesGiven given,
      CurrentPerson person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.reading = reading;
    this.texts = texts;
    this.making = making;
    this.given = given;
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public List<Desk> all() {
    return reading.all();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public Optional<Desk> read(RoundId id) {
    return reading.round(id).map(reading::desk);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public List<Desk> of(VersionId version) {
    return reading.of(version);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<RoundId> make(VersionId version, Plan plan) {
    return texts.of(version).map(now -> making.store(now, now.text().keys(), plan));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<RoundId> makeOfQuestions(
      ConsultationId call, Language language, Wording wording, Plan plan) {
    return texts.of(call, language, wording).map(now -> making.store(now, now.text().keys(), plan));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<RoundId> next(RoundId before, Plan plan) {
    Optional<Round> done = reading.round(before).filter(Round::closed);
    if (done.isEmpty()) {
      return Optional.empty();
    }
    return texts
        .of(done.get())
        .filter(now -> !now.text().differentFrom(done.get().text()).isEmpty())
        .map(now ->
            making.store(now, Set.copyOf(now.text().differentFrom(done.get().text())), plan));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<String> changedSince(RoundId before) {
    return reading
        .round(before)
        .flatMap(round -> texts.of(round).map(now -> now.text().differentFrom(round.text())))
        .orElse(List.of());
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<CurrentText> now(RoundId id) {
    return reading.round(id).flatMap(texts::of);
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public int look(RoundId id, Set<ReviewComment.Key> comments, boolean show) {
    int looked =
        asRead(id, comments).stream()
            .mapToInt(comment ->
                at("update advisors.review_comment set looked = :show" + THE_COMMENT, id, comment)
                    .param("show", show)
                    .update())
            .sum();
    if (looked > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.LOOKED, id, looked));
    }
    return looked;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public int reply(RoundId id, Set<ReviewComment.Key> comments, CommentReply reply) {
    if (reading.round(id).filter(round -> !round.closed()).isEmpty()) {
      return 0;
    }
    List<ReviewComment.Key> answered = asRead(id, comments);
    given.add(
        answered.stream().map(ReviewComment.Key::advisor).distinct().toList(), reply.reason());
    int replied =
        answered.stream()
            .mapToInt(comment ->
                at(
                        "update advisors.review_comment set reply = :reply, reason = :reason,"
                            + " replied_by = :by, replied = :day"
                            + THE_COMMENT,
                        id,
                        comment)
                    .param("reply", reply.kind().key())
                    .param("reason", reply.reason())
                    .param("by", me(), Types.OTHER)
                    .param("day", today())
                    .update())
            .sum();
    if (replied > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.REPLIED, id, replied));
    }
    return replied;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Closed close(RoundId id) {
    holdStill(id);
    Optional<Desk> desk = read(id);
    if (desk.isEmpty()) {
      return new Closed.Gone();
    }
    if (desk.get().waiting() > 0) {
      return new Closed.Waiting(desk.get().waiting());
    }
    if (!desk.get().round().closed()) {
      jdbc.sql("update advisors.review_round set closed = :day where id = :id")
          .param("day", today())
          .param("id", id.value())
          .update();
      events.publishEvent(RoundAct.of(RoundAct.Kind.CLOSED, id, desk.get().comments().size()));
    }
    return new Closed.Done();
  }

  /** Nobody says something more while the comments are counted: whoever does holds its own row. */
  private void holdStill(RoundId id) {
    for (String rows : List.of("review_round where id", "round_invitation where round_id")) {
      jdbc.sql("select true from advisors." + rows + " = :id for update")
          .param("id", id.value())
          .query(Boolean.class)
          .list();
    }
  }

  /** Those that still say what the reader saw, and go on doing so until the end of this. */
  private List<ReviewComment.Key> asRead(RoundId id, Set<ReviewComment.Key> comments) {
    return comments.stream()
        .filter(comment ->
            at(
                    "select marks from advisors.review_comment" + THE_COMMENT + " for update",
                    id,
                    comment)
                .query((row, number) -> rows.marks(row))
                .optional()
                .filter(comment.read()::equals)
                .isPresent())
        .toList();
  }

  private JdbcClient.StatementSpec at(String sql, RoundId id, ReviewComment.Key comment) {
    return jdbc.sql(sql)
        .param("id", id.value())
        .param("advisor", comment.advisor().value())
        .param("passage", comment.passage());
  }

  private @Nullable UUID me() {
    return person.id().map(PersonId::value).orElse(null);
  }

  private Date today() {
    return Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
