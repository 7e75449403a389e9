package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/** An act on the page in hand may have changed the alerts above it. */
public final class TeamAlertsChanged extends ComponentEvent<UI> {

  private TeamAlertsChanged(UI page) {
    super(page, false);
  }

  static void tell(UI page) {
    ComponentUtil.fireEvent(page, new TeamAlertsChanged(page));
  }

  /** Runs something at each change while a component is on the page. */
  public static void whileShown(Component component, SerializableRunnable show) {
    component.addAttachListener(attach -> {
      Registration listening =
          ComponentUtil.addListener(attach.getUI(), TeamAlertsChanged.class, changed -> show.run());
      component.addDetachListener(detach -> {
        listening.remove();
        detach.unregisterListener();
      });
    });
  }
}
