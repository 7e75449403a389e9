package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/**
 * Somebody chose another language: the page is about to be asked for again. A screen that would not
 * come back by itself listens and hands itself over.
 */
public final class LanguageChosen extends ComponentEvent<UI> {

  private LanguageChosen(UI page) {
    super(page, true);
  }

  static void tell(UI page) {
    ComponentUtil.fireEvent(page, new LanguageChosen(page));
  }

  /** Runs something when a language is chosen while a component is on the page. */
  public static void whileShown(Component component, SerializableRunnable handOver) {
    component.addAttachListener(attach -> {
      Registration listening =
          ComponentUtil.addListener(attach.getUI(), LanguageChosen.class, chosen -> handOver.run());
      component.addDetachListener(detach -> {
        listening.remove();
        detach.unregisterListener();
      });
    });
  }
}
