package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;

/** Symbol, Help, Leave fast: the same order on every page. */
@Tag("header")
final class TopBar extends HtmlContainer {
  TopBar() {
    addClassName("top");
    SharedMarkup.fill(
        this,
        "top",
        () -> List.of(skipLinks(), Markup.element("div", "wrap", home(), help(), leave())));
  }

  private Component skipLinks() {
    Anchor toMain = new Anchor("#main", getTranslation("shell.child.skip-to-main"));
    toMain.setRouterIgnore(true);
    return Markup.element("div", "skiplinks", toMain, LeaveLink.skip(this));
  }

  private Component home() {
    Anchor home = new Anchor("/");
    home.addClassName("brand");
    home.add(Picture.mark(), Markup.words("span", "", getTranslation("shell.child.brand")));
    return home;
  }

  private Component help() {
    HtmlContainer help =
        PageDialog.opener(PageDialog.HELP, Sign.HELP, getTranslation("shell.child.help"));
    help.addClassName("pill");
    return help;
  }

  private Component leave() {
    Anchor leave = LeaveLink.pill(this);
    leave.setId("leave");
    return leave;
  }
}
