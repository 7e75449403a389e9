package org.heard.moderation.ui.team;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.WaitingWork;
import org.heard.moderation.SecondReaders;

/** On a manager's card of a call: how many releases are read twice, and the way to change it. */
@SpringComponent
class SecondReadersOfCall implements WaitingWork {
  private final CurrentPerson me;
  private final SecondReaders readers;
  private final I18NProvider texts;

  SecondReadersOfCall(CurrentPerson me, SecondReaders readers, I18NProvider texts) {
    this.me = me;
    this.readers = readers;
    this.texts = texts;
  }

  @Override
  public Optional<Waiting> in(Consultation call, Locale reader) {
    if (!me.assignedTo(Role.MANAGER).contains(call.id())) {
      return Optional.empty();
    }
    String words =
        texts.getTranslation("moderation.twice.card", reader, readers.of(call.id()).drawn());
    return Optional.of(new Waiting(words, "team/second-readers/" + call.slug(), false));
  }
}
