package org.heard.consultations.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.heard.consultations.CallReading;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;

/** Texts of the library that explain what a call asks about. */
@Tag("section")
final class ToRead extends HtmlContainer {
  ToRead(List<CallReading.Text> texts) {
    addClassName("stack");
    String title = getTranslation("consultations.to-read");
    add(Markup.words("h2", "", title), ReadAloud.of(title));
    texts.forEach(text -> {
      Anchor link = new Anchor("/library/" + text.slug());
      link.add(Markup.words("span", "", said(text, text.title())));
      add(
          Markup.element(
              "div",
              "fact",
              Markup.element("strong", "", link),
              Markup.words("p", "", said(text, text.about()))));
    });
    ReadAloud.around(this);
  }

  private static LocalizedText said(CallReading.Text text, String words) {
    return LocalizedText.of(text.language(), words);
  }
}
