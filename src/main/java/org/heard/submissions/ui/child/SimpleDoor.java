package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Base64;
import java.util.Map;
import org.heard.consultations.Consultation;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/**
 * The way to a page without script that takes something along. A form and not a link, because what
 * goes along must not be in an address.
 */
@Tag("form")
final class SimpleDoor extends HtmlContainer {
  private static final String CODE_PAGE = "/light/code";

  /** To a form, whose unfinished answers the cookie of the device leads to. */
  static SimpleDoor toForm(Consultation call) {
    return new SimpleDoor("/light/c/" + call.slug() + "/answer", Map.of());
  }

  /** To the form of a progress file, which goes along sealed. */
  static SimpleDoor withFile(byte[] file) {
    return new SimpleDoor(CODE_PAGE, Map.of("file", Base64.getEncoder().encodeToString(file)));
  }

  /** To what a code leads to. */
  static SimpleDoor withCode(ReceiptCode code) {
    return new SimpleDoor(CODE_PAGE, Map.of("code", code.grouped()));
  }

  private SimpleDoor(String address, Map<String, String> along) {
    getElement().setAttribute("method", "post").setAttribute("action", address);
    carry("lang", ReaderLanguage.current().tag());
    along.forEach(this::carry);
    HtmlContainer go =
        Markup.words("button", "btn btn--go", getTranslation("submissions.proof.simple"));
    go.getElement().setAttribute("type", "submit");
    add(go);
  }

  private void carry(String name, String value) {
    HtmlContainer field = Markup.element("input", "");
    field
        .getElement()
        .setAttribute("type", "hidden")
        .setAttribute("name", name)
        .setAttribute("value", value);
    add(field);
  }
}
