package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** One gentle word in the middle of a longer form. It can be closed and does not come back. */
@Tag("div")
final class HalfwayNote extends HtmlContainer {

  HalfwayNote(boolean kept) {
    addClassNames("fact", "fact--info", "halfway");
    HtmlContainer close =
        Markup.element(
            "button",
            "txtbtn",
            new Icon(Sign.CLOSE),
            Markup.words("span", "", getTranslation("submissions.halfway.close")));
    close.getElement().setAttribute("type", "button");
    close.getElement().addEventListener("click", press -> removeFromParent());
    add(
        Markup.words(
            "p",
            "",
            kept
                ? getTranslation("submissions.halfway.words")
                : getTranslation("submissions.halfway.not-kept")),
        close);
  }
}
