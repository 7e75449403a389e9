package org.heard.moderation.ui.team;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.WaitingWork;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;

/** On a moderator's first page: how many submissions of a call wait to be read. */
@SpringComponent
class ToRead implements WaitingWork {
  private final CurrentPerson me;
  private final SubmissionReview submissions;
  private final I18NProvider texts;

  ToRead(CurrentPerson me, SubmissionReview submissions, I18NProvider texts) {
    this.me = me;
    this.submissions = submissions;
    this.texts = texts;
  }

  @Override
  public Optional<Waiting> in(Consultation call, Locale reader) {
    if (!me.assignedTo(Role.MODERATOR).contains(call.id())) {
      return Optional.empty();
    }
    Map<ReviewState, Long> counts = submissions.countByState(call.id());
    long toRead =
        counts.getOrDefault(ReviewState.NEW, 0L) + counts.getOrDefault(ReviewState.IN_REVIEW, 0L);
    String words = texts.getTranslation("moderation.queue.to-read", reader, toRead);
    return Optional.of(new Waiting(words, "team/queue/" + call.slug(), toRead > 0));
  }
}
