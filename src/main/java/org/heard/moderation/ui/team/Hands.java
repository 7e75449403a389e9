package org.heard.moderation.ui.team;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Consultation;
import org.heard.moderation.Assignments;
import org.heard.moderation.Presence;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who has a submission in hand, and who has it open. */
@SpringComponent
class Hands {
  private final Assignments assignments;
  private final Presence presence;
  private final SubmissionReview submissions;
  private final Colleagues colleagues;
  private final CurrentPerson person;

  Hands(
      Assignments assignments,
      Presence presence,
      SubmissionReview submissions,
      Colleagues colleagues,
      CurrentPerson person) {
    this.assignments = assignments;
    this.presence = presence;
    this.submissions = submissions;
    this.colleagues = colleagues;
    this.person = person;
  }

  Assignments assignments() {
    return assignments;
  }

  boolean isMe(PersonId other) {
    return person.id().filter(other::equals).isPresent();
  }

  Optional<String> name(PersonId other) {
    return colleagues.name(other);
  }

  /** The others who moderate the call. */
  List<Colleague> others(Consultation call) {
    return assignments.colleagues(call.id()).stream()
        .filter(colleague -> !isMe(colleague.id()))
        .toList();
  }

  Optional<QueueRow> row(Consultation call, SubmissionId id) {
    return submissions.row(call.id(), id);
  }

  /** The names of the others who have it open. */
  List<String> here(Consultation call, SubmissionId id) {
    return presence.here(call.id(), id).stream()
        .flatMap(other -> colleagues.name(other).stream())
        .toList();
  }

  void left(Consultation call, SubmissionId id) {
    try {
      presence.left(call.id(), id);
    } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
      // Signed out or no longer on this call: presence is forgotten by itself.
      return;
    } catch (RuntimeException e) {
      if (!Away.is(e)) {
        throw e;
      }
    }
  }
}
