package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;

/** What a child may always do here. */
final class RightsDialog extends Composite<HtmlContainer> {

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer rights = Markup.element("ul", "ticks");
    SharedMarkup.fill(rights, PageDialog.RIGHTS, this::all);
    return PageDialog.of(PageDialog.RIGHTS, getTranslation("shell.child.rights"), rights);
  }

  private List<Component> all() {
    return List.of(
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
