package org.heard.uikit;

import com.vaadin.flow.component.UI;
import org.heard.shared.Language;

/** The language the page in hand is shown in. */
public final class ReaderLanguage {

  private ReaderLanguage() {}

  /** The language of the current UI; English outside of one. */
  public static Language current() {
    UI ui = UI.getCurrent();
    return ui == null ? Language.ENGLISH : Language.of(ui.getLocale());
  }
}
