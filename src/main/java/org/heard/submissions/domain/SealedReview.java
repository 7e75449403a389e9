package org.heard.submissions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.Colleagues;
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
      select id, version, day, state, language, age_band, country, kind, has_media, flagged,
        assigned_to
      from submissions.submission
      """;
  private static final String OPEN_ROW =
      " where id = :id and consultation_id = :consultation"
          + " and state not in ('with-safeguarding', 'withdrawn', 'waiting')";

  private final JdbcClient jdbc;
  private final Submissions submissions;
  private final SubmissionPieces pieces;
  private final NearCopies copies;
  private final QueueCounts counts;
  private final CurrentPerson person;
  private final Colleagues colleagues;
  private final ApplicationEventPublisher events;

  SealedReview(
      JdbcClient jdbc,
      Submissions submissions,
      SubmissionPieces pieces,
      NearCopies copies,
      QueueCounts counts,
      CurrentPerson person,
      Colleagues colleagues,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.submissions = submissions;
    this.pieces = pieces;
    this.copies = copies;
    this.counts = counts;
    this.person = person;
    this.colleagues = colleagues;
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
    return counts.of(consultation, filter);
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public Map<ReviewState, Long> countByState(ConsultationId consultation) {
    requireReader(consultation, null);
    return counts.byState(consultation);
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
    return counts.different("country", consultation);
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public List<SubmissionKind> kinds(ConsultationId consultation) {
    requireReader(consultation, null);
    return counts.different("kind", consultation).stream()
        .map(SubmissionKind::of)
        .sorted()
        .toList();
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public boolean assign(
      ConsultationId consultation,
      SubmissionId id,
      @Nullable PersonId seen,
      @Nullable PersonId to) {
    requireReader(consultation, null);
    requireHand(consultation, to);
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
    requireHand(consultation, to);
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

  /** Answers come into nobody's hands who does not read this call. */
  private void requireHand(ConsultationId consultation, @Nullable PersonId to) {
    boolean reads =
        to == null
            || person.id().filter(to::equals).isPresent()
            || colleagues.workingOn(consultation, Role.MODERATOR).stream()
                .anyMatch(colleague -> colleague.id().equals(to));
    if (!reads) {
      throw new AccessDeniedException("No moderator of this consultation");
    }
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("No such submission for this person");
  }

  static ReviewState state(ResultSet row) throws SQLException {
    String key = row.getString("state");
    return Arrays.stream(ReviewState.values())
        .filter(state -> state.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static QueueRow row(ResultSet row, int number) throws SQLException {
    return new QueueRow(
        new SubmissionId(row.getObject("id", UUID.class)),
        row.getInt("version"),
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
