package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.heard.uikit.Markup;
import org.heard.uikit.Square;

/** A link that an adult hands to a child: to read, to copy, or to scan with the child's phone. */
final class GivenLink extends Div {

  GivenLink(String link) {
    addClassName("given");
    HtmlContainer address = Markup.words("code", "given-link", link);
    address.getElement().setAttribute("dir", "ltr");
    NativeButton copy = Fields.button(getTranslation("advisors.people.copy"), () -> {});
    Clipboard.onClick(copy)
        .writeText(
            link,
            copied -> copy.setText(getTranslation("advisors.people.copied")),
            refused -> copy.setText(getTranslation("advisors.people.not-copied")));
    add(address, copy, new Square(link, getTranslation("advisors.people.square")));
  }
}
