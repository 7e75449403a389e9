package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.Sign;

/** The top of an advisor's page: the way home, its nickname, Help, Leave fast. */
@Tag("header")
final class AdvisorBar extends HtmlContainer {
  private static final String HOME = "/advise";

  AdvisorBar(String nickname) {
    addClassNames("top", "top--me");
    Anchor toMain = new Anchor("#main", getTranslation("shell.child.skip-to-main"));
    toMain.setRouterIgnore(true);
    Anchor leave = LeaveLink.pill(this);
    leave.setId("leave");
    add(
        Markup.element("div", "skiplinks", toMain, LeaveLink.skip(this)),
        Markup.element("div", "wrap", home(), me(nickname), help(), leave));
  }

  private Component home() {
    Anchor home = new Anchor(HOME);
    home.addClassName("brand");
    home.add(Picture.mark(), Markup.words("span", "", getTranslation("shell.child.brand")));
    return home;
  }

  /** To what belongs to the advisor alone. */
  private Component me(String nickname) {
    Anchor me = new Anchor(HOME + "/mine");
    me.addClassName("pill");
    me.add(new Icon(Sign.KEY), Markup.words("span", "", nickname));
    me.setAriaLabel(getTranslation("shell.child.advisor.mine", nickname));
    return me;
  }

  private Component help() {
    HtmlContainer help =
        PageDialog.opener(PageDialog.HELP, Sign.HELP, getTranslation("shell.child.help"));
    help.addClassName("pill");
    return help;
  }
}
