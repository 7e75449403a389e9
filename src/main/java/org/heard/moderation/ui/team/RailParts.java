package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import org.heard.submissions.Assent;
import org.heard.submissions.review.QueueRow;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** The parts of the right column that only tell. */
final class RailParts {
  private RailParts() {}

  static Component facts(Component page, QueueRow row) {
    HtmlContainer facts = new HtmlContainer("dl");
    facts.addClassName("kv");
    fact(facts, page.getTranslation("moderation.fact.age"), Wording.ageBand(row.ageBand()));
    fact(facts, page.getTranslation("moderation.fact.language"), Wording.language(row.language()));
    row.country()
        .ifPresent(code ->
            fact(facts, page.getTranslation("moderation.fact.country"), Wording.country(code)));
    fact(facts, page.getTranslation("moderation.fact.came"), Wording.day(row.day()));
    return facts;
  }

  static Component assent(Component page, Assent assent) {
    return Markup.element(
        "div",
        "",
        Markup.words("h2", "", page.getTranslation("moderation.assent.title")),
        Markup.element(
            "ul",
            "yesno",
            assent.read()
                ? said(true, page.getTranslation("moderation.assent.read"))
                : said(false, page.getTranslation("moderation.assent.not-read")),
            assent.quote()
                ? said(true, page.getTranslation("moderation.assent.quote"))
                : said(false, page.getTranslation("moderation.assent.not-quote"))));
  }

  static Component progress(Component page, int decided, int all) {
    HtmlContainer bar = new HtmlContainer("progress");
    String words = page.getTranslation("moderation.rail.decided", decided, all);
    bar.getElement()
        .setAttribute("value", Integer.toString(decided))
        .setAttribute("max", Integer.toString(Math.max(all, 1)))
        .setAttribute("aria-label", words);
    return new Div(Markup.words("h2", "", words), bar);
  }

  private static void fact(HtmlContainer facts, String name, String value) {
    facts.add(
        Markup.element("div", "", Markup.words("dt", "", name), Markup.words("dd", "", value)));
  }

  private static Component said(boolean yes, String words) {
    return Markup.element(
        "li", yes ? "y" : "", new Icon(yes ? Sign.TICK : Sign.CLOSE), new Text(words));
  }
}
