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
    HtmlContainer rights = Markup.element("ul", "ticks");
    rights.add(right(getTranslation("shell.child.rights.heard")));
    rights.add(right(getTranslation("shell.child.rights.choose")));
    rights.add(right(getTranslation("shell.child.rights.skip")));
    rights.add(right(getTranslation("shell.child.rights.back")));
    rights.add(right(getTranslation("shell.child.rights.private")));
    rights.add(right(getTranslation("shell.child.rights.reply")));
    return PageDialog.of(PageDialog.RIGHTS, getTranslation("shell.child.rights"), rights);
  }

  private static Component right(String words) {
    return new ListItem(new Icon(Sign.TICK), Markup.words("span", "", words));
  }
}
