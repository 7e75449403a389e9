package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/**
 * Looks again every few seconds for a short while after each act. It stops by itself, since asking
 * the server without end would keep the session of somebody who walked away alive.
 */
public final class StayingAwake {
  private static final int EVERY_MS = 10_000;
  private static final int MOST = 12;

  private final Component page;
  private int left;

  /**
   * For a page.
   *
   * @param look what looks
   */
  public StayingAwake(Component page, Runnable look) {
    this.page = page;
    page.addAttachListener(attach -> {
      UI ui = attach.getUI();
      Registration polls =
          ui.addPollListener(poll -> {
            if (left > 0) {
              left--;
              look.run();
            }
            if (left == 0) {
              ui.setPollInterval(-1);
            }
          });
      page.addDetachListener(detach -> {
        polls.remove();
        detach.unregisterListener();
        detach.getUI().setPollInterval(-1);
      });
    });
  }

  /** The person did something here: go on looking for a while. */
  public void acted() {
    left = MOST;
    page.getUI().ifPresent(ui -> ui.setPollInterval(EVERY_MS));
  }

  /** Stops looking. */
  public void rest() {
    left = 0;
    page.getUI().ifPresent(ui -> ui.setPollInterval(-1));
  }
}
