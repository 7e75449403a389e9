package org.heard.shell.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** Says that something did not work, on a page that stays as it is; empty until then. */
@Tag("div")
final class TroubleLine extends HtmlContainer {
  TroubleLine() {
    addClassNames("strip-line", "strip-line--care");
    getElement().setAttribute("role", "alert");
  }

  void say(FailureNumber number) {
    removeAll();
    add(
        new Icon(Sign.CARE),
        Markup.words(
            "span",
            "",
            getTranslation("shell.child.trouble")
                + " "
                + getTranslation("shell.child.error.ask", number.grouped())));
  }
}
