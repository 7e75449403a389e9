package org.heard.moderation.ui.team;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Question;
import org.heard.moderation.Moderation;
import org.heard.moderation.Review;
import org.heard.moderation.released.FilesMade;
import org.heard.moderation.released.FilesMade.Outdated;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.SubmissionReview;

/** Takes a submission out of its seal and lays it on the desk; the opening is recorded. */
@SpringComponent
class Opening {
  private final SubmissionReview submissions;
  private final Moderation moderation;
  private final Consultations consultations;
  private final Colleagues colleagues;
  private final FilesMade files;

  Opening(
      SubmissionReview submissions,
      Moderation moderation,
      Consultations consultations,
      Colleagues colleagues,
      FilesMade files) {
    this.files = files;
    this.colleagues = colleagues;
    this.submissions = submissions;
    this.moderation = moderation;
    this.consultations = consultations;
  }

  Desk open(Consultation call, SubmissionId id) {
    OpenedSubmission opened = submissions.open(call.id(), id);
    return new Desk(
        moderation,
        opened,
        consultations.questionnaire(call.id(), opened.version()),
        moderation.review(call.id(), id));
  }

  /** The name of who changed a review last. */
  Optional<String> name(Review review) {
    return review.decidedBy().flatMap(colleagues::name);
  }

  /** Files that have words of copies that were taken back since. */
  List<Outdated> outdated(Consultation call) {
    return files.outdated(call.id());
  }

  /** A worry needs no opening. */
  void worried(Consultation call, SubmissionId id) {
    moderation.worried(call.id(), id);
  }

  /** What a call asks now; which of it somebody answered shows only after opening. */
  List<Question> questions(Consultation call) {
    return consultations.questionnaire(call.id(), call.version()).questions();
  }
}
