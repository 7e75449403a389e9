package org.heard.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** Says above a page that looks like the team's that something went wrong. */
@Tag("div")
final class TroubleStrip extends HtmlContainer {
  TroubleStrip() {
    addClassName("t-trouble");
    getElement().setAttribute("role", "alert");
  }

  void say(FailureNumber number) {
    removeAll();
    add(
        new Icon(Sign.CARE),
        Markup.words(
            "span",
            "",
            getTranslation("shell.team.trouble")
                + " "
                + getTranslation("shell.team.error.ask", number.grouped())));
  }
}
