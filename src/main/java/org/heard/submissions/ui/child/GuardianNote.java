package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;
import org.heard.uikit.Square;

/**
 * The note that a child hands to a guardian: a link, its square, and a code to type. It never
 * stands beside the secret code, so that nobody hands over the wrong one.
 */
@Tag("section")
final class GuardianNote extends HtmlContainer {

  private GuardianNote(GuardianAsking.Note note) {
    addClassName("receipt");
    String title = getTranslation("submissions.guardian.paper.title");
    HtmlContainer heading = Markup.words("h2", "small", title);
    heading.getElement().setAttribute("tabindex", "-1");
    add(
        heading,
        ReadAloud.of(title),
        Markup.words("p", "", getTranslation("submissions.guardian.paper.words")),
        Markup.words("p", "", getTranslation("submissions.guardian.paper.not-secret")),
        line("submissions.guardian.paper.open", note.page().toString()),
        line("submissions.guardian.paper.code", note.code().text()),
        Markup.element("div", "keep", print()),
        Markup.element(
            "div",
            "qr-box",
            new Square(note.link(), getTranslation("submissions.guardian.paper.square"))));
    ReadAloud.around(this);
    heading.getElement().callJsFunction("focus");
  }

  /** A new note, or a kind word when there is nothing to ask for. */
  static Component of(GuardianAsking asking, ReceiptCode receipt) {
    HtmlContainer instead = Markup.element("p", "");
    try {
      Optional<GuardianAsking.Note> note = asking.note(receipt);
      if (note.isPresent()) {
        return new GuardianNote(note.get());
      }
      instead.add(
          Markup.words("span", "", instead.getTranslation("submissions.guardian.paper.gone")));
    } catch (StorageUnavailableException away) {
      instead.add(Markup.words("span", "", instead.getTranslation("submissions.store-away.words")));
    }
    instead.getElement().setAttribute("role", "status");
    return instead;
  }

  private Component line(String words, String sign) {
    HtmlContainer code = Markup.words("span", "note-code", sign);
    code.getElement().setAttribute("dir", "ltr");
    return Markup.element("p", "", Markup.words("span", "", getTranslation(words) + " "), code);
  }

  private Component print() {
    PaperButton print =
        new PaperButton(getTranslation("submissions.thanks.print")).startsWith(Sign.PRINT);
    print.getElement().setAttribute("data-prints", true);
    return print;
  }
}
