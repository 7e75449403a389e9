package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** What a child may always do here. */
final class RightsDialog extends Composite<HtmlContainer> {

  @Override
  protected HtmlContainer initContent() {
    return PageDialog.shared(PageDialog.RIGHTS, getTranslation("shell.child.rights"), this::rights);
  }

  private Component rights() {
    return Markup.element(
        "ul",
        "ticks",
        right(getTranslation("shell.child.rights.heard")),
        right(getTranslation("shell.child.rights.choose")),
        right(getTranslation("shell.child.rights.skip")),
        right(getTranslation("shell.child.rights.back")),
        right(getTranslation("shell.child.rights.private")),
        right(getTranslation("shell.child.rights.reply")));
  }

  private static Component right(String words) {
    return new ListItem(new Icon(Sign.TICK), Markup.words("span", "", words));
  }
}
