package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.uikit.Markup;

/** Where a child finds help now. True everywhere: it names no number that may be wrong. */
final class HelpDialog extends Composite<HtmlContainer> {

  @Override
  protected HtmlContainer initContent() {
    return PageDialog.of(
        PageDialog.HELP,
        getTranslation("shell.child.help"),
        fact(),
        Markup.words("p", "", getTranslation("shell.child.help.adult")),
        Markup.words("p", "", getTranslation("shell.child.help.helpline")),
        Markup.words("p", "muted", getTranslation("shell.child.help.leave")));
  }

  private Component fact() {
    return Markup.element(
        "div",
        "fact",
        Markup.words("strong", "", getTranslation("shell.child.help.not-emergency")),
        Markup.words("p", "", getTranslation("shell.child.help.danger")));
  }
}
