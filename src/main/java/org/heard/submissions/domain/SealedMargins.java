package org.heard.submissions.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.MarginSeal;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('MODERATOR')")
class SealedMargins implements MarginSeal {
  private static final String COLUMN = "moderation.margin.sealed";

  private final SubmissionReview rows;
  private final Submissions submissions;
  private final Vault vault;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  SealedMargins(
      SubmissionReview rows,
      Submissions submissions,
      Vault vault,
      CurrentPerson person,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.submissions = submissions;
    this.vault = vault;
    this.person = person;
    this.events = events;
  }

  @Override
  public Optional<byte[]> close(
      ConsultationId consultation,
      SubmissionId submission,
      String edition,
      String place,
      String words) {
    Submissions.Row stored = locked(consultation, submission);
    if (!stored.edition().equals(edition)) {
      return Optional.empty();
    }
    byte[] plain = words.getBytes(StandardCharsets.UTF_8);
    return Optional.of(
        vault.key(consultation, submission).close(plain, COLUMN, row(submission, place)));
  }

  @Override
  public Map<String, String> open(
      ConsultationId consultation, SubmissionId submission, Map<String, byte[]> sealed) {
    locked(consultation, submission);
    Seal seal = vault.key(consultation, submission);
    Map<String, String> opened = new LinkedHashMap<>();
    sealed.forEach((place, bytes) ->
        opened.put(
            place,
            new String(seal.open(bytes, COLUMN, row(submission, place)), StandardCharsets.UTF_8)));
    if (!opened.isEmpty()) {
      events.publishEvent(new MarginsOpened(submission, consultation));
    }
    return opened;
  }

  private Submissions.Row locked(ConsultationId consultation, SubmissionId id) {
    person.requireAssigned(consultation, Role.MODERATOR);
    // The lock before the look: what is withdrawn or handed over meanwhile shows in the row.
    Submissions.Row stored =
        submissions
            .lock(id)
            .filter(row -> row.sealed() != null)
            .orElseThrow(SealedMargins::refused);
    boolean readable =
        rows.row(consultation, id)
            .filter(row -> row.state() != ReviewState.WITH_SAFEGUARDING)
            .isPresent();
    if (!readable) {
      throw refused();
    }
    return stored;
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("No such submission for this person");
  }

  private static Object row(SubmissionId submission, String place) {
    return submission + "/" + place;
  }
}
