package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Sign;
import org.heard.uikit.Square;
import org.jspecify.annotations.Nullable;

/** The code to keep: four groups of digits, always from left to right, and a square to scan. */
@Tag("section")
final class SecretCode extends HtmlContainer {

  SecretCode(ReceiptCode receipt) {
    this(receipt, null);
  }

  /**
   * The code with other words about what it is good for.
   *
   * @param words null for the words of a receipt
   */
  SecretCode(ReceiptCode receipt, @Nullable String words) {
    addClassName("receipt");
    add(
        Markup.words("h2", "small", getTranslation("submissions.thanks.keep-code")),
        Markup.words(
            "p", "", words == null ? getTranslation("submissions.thanks.only-way") : words),
        digits(receipt),
        Markup.element("div", "keep", print()),
        Markup.element(
            "div",
            "qr-box",
            new Square(receipt.digits(), getTranslation("submissions.thanks.square"))));
  }

  private Component digits(ReceiptCode receipt) {
    HtmlContainer code = Markup.element("div", "code");
    code.getElement()
        .setAttribute("role", "group")
        .setAttribute("dir", "ltr")
        .setAttribute("aria-label", getTranslation("submissions.thanks.secret-code"));
    for (String group : receipt.grouped().split(" ")) {
      code.add(Markup.words("span", "", group + " "));
    }
    return code;
  }

  private Component print() {
    PaperButton print =
        new PaperButton(getTranslation("submissions.thanks.print")).startsWith(Sign.PRINT);
    print.getElement().setAttribute("data-prints", true);
    return print;
  }
}
