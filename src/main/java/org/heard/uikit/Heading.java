package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.shared.LocalizedText;

/** The heading of a step. It takes the focus when the step appears, so that it is read first. */
@Tag("h1")
public final class Heading extends HtmlContainer {
  /** Its id, for fields that are named by it. */
  public static final String ID = "title";

  private Heading() {
    setId(ID);
    getElement().setAttribute("tabindex", "-1");
  }

  /** A heading of the interface. */
  public static Heading saying(String words) {
    Heading heading = new Heading();
    heading.add(Markup.words("span", "", words));
    return heading;
  }

  /** A heading in authored words. */
  public static Heading saying(LocalizedText words) {
    Heading heading = new Heading();
    heading.add(Markup.words("span", "", words));
    return heading;
  }

  /** A heading in authored words, its hard words underlined. */
  public static Heading saying(LocalizedText words, Glossary glossary) {
    Heading heading = new Heading();
    heading.add(glossary.words("span", "", words));
    return heading;
  }

  /** Moves the focus here. */
  public void focus() {
    getElement().callJsFunction("focus");
  }
}
