package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/**
 * The ways out of a page at once. A plain link underneath: it leaves even when no script of ours
 * has run. With the script (META-INF/resources/leave.js) it does all that Leave fast does.
 */
final class LeaveLink {
  static final String NOWHERE = "about:blank";

  private LeaveLink() {}

  /** A button, at the top of a page or inside of a dialog. */
  static Anchor pill(Component in) {
    Anchor leave = bare();
    leave.addClassNames("pill", "pill--exit");
    leave.add(
        Markup.words("span", "", in.getTranslation("shell.child.leave")), new Icon(Sign.LEAVE));
    return leave;
  }

  /** The second skip link (EX-1). */
  static Anchor skip(Component in) {
    Anchor leave = bare();
    leave.setText(in.getTranslation("shell.child.leave"));
    return leave;
  }

  private static Anchor bare() {
    Anchor leave = new Anchor();
    leave.setUnsafeHref(NOWHERE);
    leave.setRouterIgnore(true);
    leave.getElement().setAttribute("rel", "noreferrer").setAttribute("data-leave", true);
    return leave;
  }
}
