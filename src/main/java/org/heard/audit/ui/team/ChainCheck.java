package org.heard.audit.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;
import org.heard.uikit.Markup;

/** Checks the chain of hashes when asked, and says what came of it. */
final class ChainCheck extends Div {
  private final HtmlContainer result = Markup.element("p", "");

  ChainCheck(Supplier<String> check) {
    addClassName("check");
    result.getElement().setAttribute("role", "status");
    NativeButton button =
        new NativeButton(
            getTranslation("audit.check"), click -> result.getElement().setText(check.get()));
    button.addClassName("t-btn");
    add(button, result);
  }
}
