package org.heard.moderation.ui.team;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Consultation;
import org.heard.moderation.Assignments;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionKind;
import org.heard.submissions.review.SubmissionReview;

/**
 * What there is to choose from in the queue of a call.
 *
 * @param counts submissions by state
 * @param me who is signed in
 */
record QueueChoices(
    Map<ReviewState, Long> counts,
    List<Language> languages,
    List<String> countries,
    List<SubmissionKind> kinds,
    List<Colleague> colleagues,
    Optional<PersonId> me) {

  /** Finds the choices. */
  @SpringComponent
  static class Finder {
    private final SubmissionReview submissions;
    private final Assignments assignments;
    private final CurrentPerson person;

    Finder(SubmissionReview submissions, Assignments assignments, CurrentPerson person) {
      this.submissions = submissions;
      this.assignments = assignments;
      this.person = person;
    }

    QueueChoices of(Consultation call) {
      return new QueueChoices(
          submissions.countByState(call.id()),
          call.languages(),
          submissions.countries(call.id()),
          submissions.kinds(call.id()),
          assignments.colleagues(call.id()),
          person.id());
    }
  }

  long in(ReviewState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** All submissions of ordinary lists. */
  long all() {
    return QueueAddress.ORDINARY.stream().mapToLong(this::in).sum();
  }

  /** How many still wait for somebody to read or to finish reading. */
  long toRead() {
    return in(ReviewState.NEW) + in(ReviewState.IN_REVIEW);
  }

  /** The name of somebody who works on the call, or worked on it before. */
  String name(PersonId person, String otherwise) {
    return colleagues.stream()
        .filter(colleague -> colleague.id().equals(person))
        .map(Colleague::name)
        .findFirst()
        .orElse(otherwise);
  }
}
