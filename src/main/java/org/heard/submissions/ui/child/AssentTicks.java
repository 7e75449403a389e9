package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.submissions.Assent;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** What a child allows, each in its own tick. All start empty. */
@Tag("fieldset")
final class AssentTicks extends HtmlContainer {
  static final String READ = "assent-read";
  private static final String QUOTE = "assent-quote";
  private static final String PROBLEM = "assent-problem";

  private final HtmlContainer read;
  private final HtmlContainer quote;
  private final HtmlContainer problem = Markup.element("p", "problem");

  AssentTicks() {
    addClassName("sheet");
    add(Markup.words("legend", "vh", getTranslation("submissions.check.may-we")));
    read =
        tick(
            READ,
            getTranslation("submissions.assent.read"),
            getTranslation("submissions.assent.read.note"));
    quote =
        tick(
            QUOTE,
            getTranslation("submissions.assent.quote"),
            getTranslation("submissions.assent.quote.note"));
    problem.setId(PROBLEM);
    problem.setVisible(false);
    add(problem);
    read.getElement().addEventListener("change", change -> clear()).synchronizeProperty("checked");
    quote.getElement().addEventListener("change", change -> {}).synchronizeProperty("checked");
  }

  private HtmlContainer tick(String id, String words, String note) {
    HtmlContainer box = Markup.element("input", "");
    box.setId(id);
    box.getElement().setAttribute("type", "checkbox");
    HtmlContainer text =
        Markup.element(
            "span", "", Markup.words("span", "", words), Markup.words("small", "", note));
    HtmlContainer label = Markup.element("label", "tick", box, text);
    label.getElement().setAttribute("for", id);
    add(label);
    return box;
  }

  /** With what was ticked before the page changed its language. */
  void tick(Assent assent) {
    read.getElement().setProperty("checked", assent.read());
    quote.getElement().setProperty("checked", assent.quote());
  }

  Assent assent() {
    return new Assent(checked(read), checked(quote));
  }

  private static boolean checked(HtmlContainer box) {
    return box.getElement().getProperty("checked", false);
  }

  private void clear() {
    problem.setVisible(false);
    read.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
  }

  void sayReadMissing() {
    problem.removeAll();
    problem.add(
        new Icon(Sign.CARE),
        Markup.words("span", "", getTranslation("submissions.assent.missing")));
    problem.setVisible(true);
    read.getElement().setAttribute("aria-invalid", "true");
    read.getElement().setAttribute("aria-describedby", PROBLEM);
  }
}
