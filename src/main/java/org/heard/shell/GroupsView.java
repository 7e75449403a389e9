package org.heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where facilitators will enter what groups of children said. */
@Route(value = "groups", layout = TeamLayout.class)
@RolesAllowed("FACILITATOR")
class GroupsView extends LaterPage {
  GroupsView() {
    super(
        UI.getCurrent().getTranslation("shell.team.groups.title"),
        UI.getCurrent().getTranslation("shell.team.groups.words"));
  }
}
