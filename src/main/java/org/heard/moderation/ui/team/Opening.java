package org.heard.moderation.ui.team;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.StepUp;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Question;
import org.heard.moderation.Moderation;
import org.heard.moderation.Reading;
import org.heard.moderation.Review;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.TranslationLanguages;
import org.heard.moderation.released.FilesMade;
import org.heard.moderation.released.FilesMade.Outdated;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueRow;
import org.heard.uikit.AskAgain;

/** Takes a submission out of its seal and lays it on the desk; the opening is recorded. */
@SpringComponent
class Opening {
  private final Reading reading;
  private final StepUp stepUp;
  private final Moderation moderation;
  private final Consultations consultations;
  private final Colleagues colleagues;
  private final FilesMade files;
  private final Margins margins;

  Opening(
      Reading reading,
      StepUp stepUp,
      Moderation moderation,
      Consultations consultations,
      Colleagues colleagues,
      FilesMade files,
      Margins margins) {
    this.margins = margins;
    this.files = files;
    this.colleagues = colleagues;
    this.reading = reading;
    this.stepUp = stepUp;
    this.moderation = moderation;
    this.consultations = consultations;
  }

  Desk open(Consultation call, SubmissionId id) {
    return desk(call, reading.open(call.id(), id));
  }

  /** The same with nothing covered; refused unless somebody showed lately who it is. */
  Desk uncover(Consultation call, SubmissionId id) {
    return desk(call, reading.uncover(call.id(), id));
  }

  private Desk desk(Consultation call, Reading.Opened opened) {
    return new Desk(
        moderation,
        opened,
        consultations.questionnaire(call.id(), opened.submission().version()),
        new MarginDesk(margins, opened, TranslationLanguages.of(call), colleagues::name));
  }

  /** Asks who it is before words are uncovered. */
  AskAgain askAgain() {
    return new AskAgain(stepUp);
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

  /** What somebody was asked; which of it they answered shows only after opening. */
  List<Question> questions(Consultation call, QueueRow row) {
    return consultations.questionnaire(call.id(), row.version()).questions();
  }
}
