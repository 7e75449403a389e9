package org.heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Team pages speak fewer languages than child pages; for the others they are in English. A child
 * advisor only passes through them.
 */
@Component
class TeamLanguage implements VaadinServiceInitListener {
  private final CurrentPerson me;

  TeamLanguage(CurrentPerson me) {
    this.me = me;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::settle));
  }

  private void settle(BeforeEnterEvent event) {
    UI ui = event.getUI();
    if (TeamAddresses.has(event.getLocation().getPath())
        && !me.has(Role.ADVISOR)
        && !Language.TEAM_PAGES.contains(Language.of(ui.getLocale()))) {
      ui.setLocale(Language.ENGLISH.locale());
    }
  }
}
