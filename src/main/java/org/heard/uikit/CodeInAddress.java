package org.heard.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * A code that a link carries behind its {@code #}, where no server and no log sees it. It is read
 * once and then leaves the address and the history: whoever has the device next does not find it.
 */
public final class CodeInAddress {
  /** The router writes the whole address anew when it has arrived, with what was taken out. */
  private static final String TAKE_OUT =
      """
      const out = () => {
        if (location.hash) {
          history.replaceState(history.state, '', location.pathname + location.search);
        }
      };
      out();
      window.addEventListener('vaadin-router-location-changed', out, {once: true});
      """;

  private CodeInAddress() {}

  /**
   * Reads the code of the address that a page was opened with.
   *
   * @param found hears it; is not called when there is none
   */
  public static void read(UI page, SerializableConsumer<String> found) {
    page.getPage()
        .fetchCurrentURL(url -> {
          String code = url.getRef();
          if (code != null && !code.isBlank()) {
            takeOut(page);
            found.accept(code);
          }
        });
  }

  /** Takes it out of the address. */
  public static void takeOut(UI page) {
    page.getPage().executeJs(TAKE_OUT);
  }
}
