package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderWording;

/** The way to a copy of one's own answers. */
final class SentCopy extends Composite<HtmlContainer> {
  private static final String NAME = "saved.html";

  private final CopyOfAnswers copy;
  private final Component on;

  SentCopy(CopyOfAnswers copy, Component on) {
    this.copy = copy;
    this.on = on;
  }

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer get = Markup.words("a", "btn", getTranslation("submissions.sent.copy"));
    get.getElement()
        .setAttribute("href", new OwnFile(NAME, () -> Optional.of(page())))
        .setAttribute("download", NAME)
        .setAttribute("router-ignore", true);
    return Markup.element(
        "section",
        "after stack",
        Markup.words("p", "hint", getTranslation("submissions.sent.copy.note")),
        Markup.element("div", "", get));
  }

  private byte[] page() {
    return copy.page(on::getTranslation, ReaderWording.reader());
  }
}
