package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;

/**
 * "I need help. Somebody hurts me." Opens the Help dialog of the page, without the server and
 * without asking anything (SG-4).
 */
@Tag("button")
public final class NeedHelp extends HtmlContainer {

  /** A button that looks like a link. */
  public NeedHelp() {
    addClassNames("opener", "need-help");
    getElement()
        .setAttribute("type", "button")
        .setAttribute("data-opens", "help")
        .setAttribute("aria-haspopup", "dialog");
    SharedMarkup.fill(
        this,
        "need-help",
        () ->
            List.of(
                new Icon(Sign.HELP), Markup.words("span", "", getTranslation("uikit.need-help"))));
  }
}
