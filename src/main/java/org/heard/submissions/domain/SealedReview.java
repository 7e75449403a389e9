package org.heard.submissions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.heard.submissions.domain.media.CoveredPicture;
import org.heard.submissions.review.Area;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionKind;
import org.heard.submissions.review.SubmissionReview;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SealedReview implements SubmissionReview {
  private static final String COLUMNS =
      """
      select id, day, state, language, age_band, country, kind, has_media, flagged, assigned_to
      from submissions.submission
      """;
  private static final String OPEN_ROW =
      " where id = :id and consultation_id = :consultation"
          + " and state not in ('with-safeguarding', 'withdrawn', 'waiting')";

  private final JdbcClient jdbc;
  private final Submissions submissions;
  private final SubmissionPieces pieces;
  private final NearCopies copies;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  SealedReview(
      JdbcClient jdbc,
      Submissions submissions,
      SubmissionPieces pieces,
      NearCopies copies,
      CurrentPerson person,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.submissions = submissions;
    this.pieces = pieces;
    this.copies = copies;
    this.person = person;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public List<QueueRow> page(
      ConsultationId consultation, QueueFilter filter, @Nullable QueueRow after, int limit) {
    requireReader(consultation, filter.state());
    QueueQuery query = new QueueQuery(consultation, filter).after(after);
    return jdbc.sql(COLUMNS + query.where() + " order by day, id limit :limit")
        .params(query.params())
        .param("limit", limit)
        .query(SealedReview::row)
        .list();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public List<QueueRow> pageBefore(
      ConsultationId consultation, QueueFilter filter, QueueRow before, int limit) {
    requireReader(consultation, filter.state());
    QueueQuery query = new QueueQuery(consultation, filter).before(before);
    return jdbc.sql(COLUMNS + query.where() + " order by day desc, id desc limit :limit")
        .params(query.params())
        .param("limit", limit)
        .query(SealedReview::row)
        .list()
        .reversed();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public long count(ConsultationId consultation, QueueFilter filter) {
    requireReader(consultation, filter.state());
    QueueQuery query = new QueueQuery(consultation, filter);
    return jdbc.sql("select count(*) from submissions.submission " + query.where())
        .params(query.params())
        .query(Long.class)
        .single();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public Map<ReviewState, Long> countByState(ConsultationId consultation) {
    requireReader(consultation, null);
    Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
    jdbc.sql(
            """
            select state, count(*) as number from submissions.submission
            where consultation_id = :consultation and state <> 'waiting' group by state
            """)
        .param("consultation", consultation.value())
        .query((row, n) -> counts.put(state(row), row.getLong("number")))
        .list();
    return counts;
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public Optional<QueueRow> row(ConsultationId consultation, SubmissionId id) {
    requireReader(consultation, null);
    return jdbc.sql(
            COLUMNS
                + "where consultation_id = :consultation and id = :id"
                + " and state not in ('withdrawn', 'waiting')")
        .param("consultation", consultation.value())
        .param("id", id.value())
        .query(SealedReview::row)
        .optional();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public OpenedSubmission open(ConsultationId consultation, SubmissionId id) {
    QueueRow row = row(consultation, id).orElseThrow(SealedReview::refused);
    requireReader(consultation, row.state());
    Submissions.Row stored = submissions.lock(id).orElseThrow(SealedReview::refused);
    if (stored.sealed() == null) {
      throw refused();
    }
    SealedWords words = submissions.open(stored);
    events.publishEvent(new SubmissionOpened(id, consultation));
    return new OpenedSubmission(
        row,
        consultation,
        stored.version(),
        words.answers(),
        words.assent(),
        copies.others(stored.key(), words.answers()),
        stored.edition());
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public PieceFile piece(ConsultationId consultation, SubmissionId id, PieceId piece) {
    QueueRow row = row(consultation, id).orElseThrow(SealedReview::refused);
    requireReader(consultation, row.state());
    Submissions.Row stored = submissions.lock(id).orElseThrow(SealedReview::refused);
    PieceFile file = pieces.open(stored.key(), piece).orElseThrow(SealedReview::refused);
    events.publishEvent(new PieceOpened(id, consultation));
    return file;
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public PieceFile covered(
      ConsultationId consultation, SubmissionId id, PieceId piece, List<Area> areas) {
    return CoveredPicture.of(piece(consultation, id, piece), areas);
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public boolean move(ConsultationId consultation, SubmissionId id, ReviewState to) {
    requireReader(consultation, null);
    if (to == ReviewState.WITHDRAWN) {
      throw new IllegalArgumentException("Only a child withdraws");
    }
    Submissions.Row row =
        submissions
            .lock(id)
            .filter(stored -> stored.consultation().equals(consultation))
            .orElseThrow(SealedReview::refused);
    if (row.sealed() == null) {
      return false;
    }
    int moved =
        jdbc.sql(
                "update submissions.submission set state = :state"
                    + " where id = :id and state <> 'waiting'")
            .param("state", to.key())
            .param("id", id.value())
            .update();
    if (moved == 0) {
      throw refused();
    }
    return true;
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public List<String> countries(ConsultationId consultation) {
    requireReader(consultation, null);
    // Jumps from country to country along the index instead of reading every row.
    return jdbc.sql(
            """
            with recursive found (country) as (
              select min(country) from submissions.submission where consultation_id = :consultation
              union all
              select (select min(country) from submissions.submission
                where consultation_id = :consultation and country > found.country)
              from found where found.country is not null
            )
            select country from found where country is not null
            """)
        .param("consultation", consultation.value())
        .query((row, n) -> String.valueOf(row.getString("country")))
        .list();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public List<SubmissionKind> kinds(ConsultationId consultation) {
    requireReader(consultation, null);
    // One look into the index for each kind instead of reading every row.
    return jdbc.sql(
            """
            select kind from unnest(cast(:kinds as text[])) with ordinality as known (kind, place)
            where (
              select true from submissions.submission s
              where s.consultation_id = :consultation and s.kind = known.kind
                and s.state not in ('with-safeguarding', 'withdrawn', 'waiting')
              limit 1)
            order by place
            """)
        .param("consultation", consultation.value())
        .param(
            "kinds",
            Arrays.stream(SubmissionKind.values()).map(SubmissionKind::key).toArray(String[]::new))
        .query((row, n) -> SubmissionKind.of(row.getString("kind")))
        .list();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public boolean assign(
      ConsultationId consultation,
      SubmissionId id,
      @Nullable PersonId seen,
      @Nullable PersonId to) {
    requireReader(consultation, null);
    return jdbc.sql(
                "update submissions.submission set assigned_to = cast(:to as uuid)"
                    + OPEN_ROW
                    + " and assigned_to is not distinct from cast(:seen as uuid)")
            .param("id", id.value())
            .param("consultation", consultation.value())
            .param("seen", seen == null ? null : seen.value())
            .param("to", to == null ? null : to.value())
            .update()
        == 1;
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public int assignNext(ConsultationId consultation, QueueFilter filter, PersonId to, int most) {
    requireReader(consultation, null);
    QueueQuery query = new QueueQuery(consultation, filter.and(Only.WITH_NOBODY));
    return jdbc.sql(
            "update submissions.submission set assigned_to = :taker where id in ("
                + "select id from submissions.submission "
                + query.where()
                + " and state in ('new', 'in-review')"
                + " order by day, id limit :most for update skip locked)")
        .params(query.params())
        .param("taker", to.value())
        .param("most", most)
        .update();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public boolean flag(ConsultationId consultation, SubmissionId id, boolean flagged) {
    requireReader(consultation, null);
    return jdbc.sql("update submissions.submission set flagged = :flagged" + OPEN_ROW)
            .param("id", id.value())
            .param("consultation", consultation.value())
            .param("flagged", flagged)
            .update()
        == 1;
  }

  /** A worry about a child is read by safeguarding alone. */
  private void requireReader(ConsultationId consultation, @Nullable ReviewState state) {
    if (state == ReviewState.WITH_SAFEGUARDING) {
      person.requireAssigned(consultation, Role.SAFEGUARDING);
    } else {
      person.requireAssigned(consultation, Role.MODERATOR, Role.SAFEGUARDING);
    }
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("No such submission for this person");
  }

  private static ReviewState state(ResultSet row) throws SQLException {
    String key = row.getString("state");
    return Arrays.stream(ReviewState.values())
        .filter(state -> state.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static QueueRow row(ResultSet row, int number) throws SQLException {
    return new QueueRow(
        new SubmissionId(row.getObject("id", UUID.class)),
        row.getObject("day", LocalDate.class),
        state(row),
        Language.of(row.getString("language")),
        AgeBand.of(row.getString("age_band")),
        Optional.ofNullable(row.getString("country")),
        SubmissionKind.of(row.getString("kind")),
        row.getBoolean("has_media"),
        row.getBoolean("flagged"),
        Optional.ofNullable(row.getObject("assigned_to", UUID.class)).map(PersonId::new));
  }
}
