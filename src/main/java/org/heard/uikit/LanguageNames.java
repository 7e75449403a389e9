package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.heard.shared.Language;

/** Languages under their own names, each marked with its language. */
@Tag("span")
public final class LanguageNames extends HtmlContainer {

  /** The names in this order. */
  public LanguageNames(List<Language> languages) {
    String between = "";
    for (Language language : languages) {
      HtmlContainer name = Markup.words("bdi", "name-of", language.ownName());
      name.getElement().setAttribute("lang", language.tag());
      add(between);
      add(name);
      between = " · ";
    }
  }
}
