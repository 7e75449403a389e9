package org.heard.content.ui.team;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons of these screens. */
final class Press {
  private Press() {}

  static NativeButton button(String words, Runnable act) {
    NativeButton button = new NativeButton(words, click -> act.run());
    button.addClassName("t-btn");
    return button;
  }

  static NativeButton go(String words, Runnable act) {
    NativeButton button = button(words, act);
    button.addClassName("t-btn--go");
    return button;
  }
}
