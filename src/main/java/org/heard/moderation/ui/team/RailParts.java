package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.AssentTexts;
import org.heard.submissions.review.OpenedSubmission;
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

  /** What the child allowed; what it was not asked about is not there. */
  static Component assent(Component page, OpenedSubmission opened) {
    Assent assent = opened.assent();
    HtmlContainer list = Markup.element("ul", "yesno");
    AssentTexts.current()
        .about(opened.answers())
        .forEach(asked ->
            words(page, asked.piece(), assent.allows(asked.piece()))
                .ifPresent(words -> list.add(said(assent.allows(asked.piece()), words))));
    return Markup.element(
        "div", "", Markup.words("h2", "", page.getTranslation("moderation.assent.title")), list);
  }

  private static Optional<String> words(Component page, AssentPiece piece, boolean yes) {
    return switch (piece) {
      case READ ->
          Optional.of(
              page.getTranslation(yes ? "moderation.assent.read" : "moderation.assent.not-read"));
      case COUNT ->
          Optional.of(
              page.getTranslation(yes ? "moderation.assent.count" : "moderation.assent.not-count"));
      case QUOTE ->
          Optional.of(
              page.getTranslation(yes ? "moderation.assent.quote" : "moderation.assent.not-quote"));
      case SHOW_DRAWING ->
          Optional.of(
              page.getTranslation(yes ? "moderation.assent.show" : "moderation.assent.not-show"));
      case PLAY_VOICE ->
          Optional.of(
              page.getTranslation(yes ? "moderation.assent.play" : "moderation.assent.not-play"));
      case TAKE_PART, NEWS -> Optional.empty();
    };
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
