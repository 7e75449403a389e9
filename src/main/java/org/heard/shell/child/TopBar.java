package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.Sign;

/** Symbol, Help, Leave fast: the same order on every page. */
@Tag("header")
final class TopBar extends HtmlContainer {
  private static final String NOWHERE = "about:blank";

  TopBar() {
    addClassName("top");
    add(skipLinks(), Markup.element("div", "wrap", home(), help(), leave()));
  }

  private Component skipLinks() {
    Anchor toMain = new Anchor("#main", getTranslation("shell.child.skip-to-main"));
    toMain.setRouterIgnore(true);
    return Markup.element("div", "skiplinks", toMain);
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
    // A plain link underneath: it leaves even when no script of ours has run.
    Anchor leave = new Anchor();
    leave.setUnsafeHref(NOWHERE);
    leave.setRouterIgnore(true);
    leave.setId("leave");
    leave.addClassNames("pill", "pill--exit");
    leave.getElement().setAttribute("rel", "noreferrer").setAttribute("data-leave", true);
    leave.add(Markup.words("span", "", getTranslation("shell.child.leave")), new Icon(Sign.LEAVE));
    return leave;
  }
}
