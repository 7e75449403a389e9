package org.heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where child advisors will review drafts. */
@Route(value = "advise", layout = TeamLayout.class)
@RolesAllowed("ADVISOR")
class AdviseView extends LaterPage {
  AdviseView() {
    super(
        UI.getCurrent().getTranslation("shell.team.advise.title"),
        UI.getCurrent().getTranslation("shell.team.advise.words"));
  }
}
