package org.heard.analysis.ui.team;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.WaitingWork;

/** On an analyst's or manager's first page: the way to the results of a call. */
@SpringComponent
class ResultsOfCall implements WaitingWork {
  private final CurrentPerson me;
  private final I18NProvider texts;

  ResultsOfCall(CurrentPerson me, I18NProvider texts) {
    this.me = me;
    this.texts = texts;
  }

  @Override
  public Optional<Waiting> in(Consultation call, Locale reader) {
    if (!me.assignedTo(Role.ANALYST, Role.MANAGER).contains(call.id())) {
      return Optional.empty();
    }
    String words = texts.getTranslation("analysis.menu", reader);
    return Optional.of(new Waiting(words, "team/exports/" + call.slug(), false));
  }
}
