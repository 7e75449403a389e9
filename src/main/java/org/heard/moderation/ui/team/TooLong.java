package org.heard.moderation.ui.team;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.WaitingWork;
import org.heard.moderation.Screening;
import org.heard.moderation.Screening.Late;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;

/** On the card of a call: how many answers nobody looked at within two working days. */
@SpringComponent
class TooLong implements WaitingWork {
  private final CurrentPerson me;
  private final Screening screening;
  private final I18NProvider texts;

  TooLong(CurrentPerson me, Screening screening, I18NProvider texts) {
    this.me = me;
    this.screening = screening;
    this.texts = texts;
  }

  @Override
  public Optional<Waiting> in(Consultation call, Locale reader) {
    if (!me.assignedTo(Role.MODERATOR, Role.SAFEGUARDING, Role.MANAGER).contains(call.id())) {
      return Optional.empty();
    }
    boolean mayRead = me.assignedTo(Role.MODERATOR).contains(call.id());
    return screening
        .late(call.id())
        .map(late ->
            new Waiting(
                texts.getTranslation("moderation.queue.too-long", reader, late.count()),
                mayRead ? "team/queue/" + call.slug() + "?" + query(late) : "",
                true));
  }

  /** The filter of the queue that shows them. */
  static QueueFilter filter(Late late) {
    return QueueFilter.ALL.withState(ReviewState.NEW).during(null, late.upTo());
  }

  private static String query(Late late) {
    return new QueueAddress(filter(late), Optional.empty(), Optional.empty())
        .written()
        .getQueryString();
  }
}
