package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Lets words that have not arrived yet outlive a reload (frontend/scripts/unsaved.ts). The browser
 * keeps them sealed, under a key that lives as long as the session: who comes to the same device
 * later has no use of them.
 */
final class UnsavedWords {
  private static final String KEY = UnsavedWords.class.getName();
  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private UnsavedWords() {}

  /**
   * Keeps words of the one box in a part.
   *
   * @param name tells the box from all others, after a reload too
   * @param opens opens the box when the browser holds words for it
   */
  static void of(HtmlContainer part, String name, Runnable opens) {
    part.getElement()
        .setAttribute("data-keeps", true)
        .setAttribute("data-unsaved", key())
        .setAttribute("data-unsaved-name", name);
    part.getElement().addEventListener("heard-unsaved", event -> opens.run());
  }

  private static String key() {
    WrappedSession session = VaadinSession.getCurrent().getSession();
    if (session.getAttribute(KEY) instanceof String known) {
      return known;
    }
    byte[] made = new byte[KEY_BYTES];
    RANDOM.nextBytes(made);
    String key = Base64.getEncoder().encodeToString(made);
    session.setAttribute(KEY, key);
    return key;
  }
}
