package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.Advisor;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.Reviewed;
import org.heard.advisors.rounds.Round;
import org.heard.advisors.ui.HomePart;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.Sign;

/** The rounds of an advisor on its first page, each with how far it is. */
@org.springframework.stereotype.Component
class RoundCards implements HomePart {
  private final OwnRounds rounds;

  RoundCards(OwnRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Optional<Component> of(Advisor advisor) {
    List<OwnRound> all = rounds.all();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    HtmlContainer list = Markup.element("ul", "calls");
    HtmlContainer heading =
        Markup.words("h2", "sec-h", list.getTranslation("advisors.rounds.title"));
    all.forEach(own -> list.add(card(own)));
    return Optional.of(Markup.element("div", "stack", heading, list));
  }

  private static Component card(OwnRound own) {
    HtmlContainer body = Markup.element("div", "body");
    Language written = own.round().text().language();
    LocalizedText title = LocalizedText.of(written, own.round().title());
    HtmlContainer name = Markup.words("span", "", title);
    if (own.state() == Round.State.COMING) {
      body.add(Markup.element("h3", "", name));
    } else {
      Anchor link = new Anchor(RoundView.address(own.round().id()));
      link.add(name);
      body.add(Markup.element("h3", "", link));
    }
    body.add(
        Markup.element(
            "ul",
            "meta",
            new ListItem(new Icon(Sign.PEN), Markup.words("span", "", which(own.round(), body))),
            new ListItem(new Icon(Sign.WORLD), Markup.words("span", "", written.ownName())),
            new ListItem(new Icon(Sign.CALENDAR), Markup.words("span", "", when(own, body))),
            new ListItem(new Icon(Sign.TICK), Markup.words("span", "", progress(own, body)))));
    return Markup.element("li", "call", body);
  }

  /** Rounds about one text have one title: what they are, and which round. */
  private static String which(Round round, Component words) {
    return switch (round.of()) {
      case Reviewed.OfVersion version ->
          words.getTranslation("advisors.rounds.of-text", round.sequence());
      case Reviewed.OfQuestions questions ->
          words.getTranslation("advisors.rounds.of-questions", round.sequence());
    };
  }

  private static String when(OwnRound own, Component words) {
    Language reader = ReaderLanguage.current();
    return switch (own.state()) {
      case COMING ->
          words.getTranslation(
              "advisors.rounds.from", ReaderDates.firstDayFrom(own.round().opens(), reader));
      case OPEN ->
          words.getTranslation(
              "advisors.rounds.until", ReaderDates.lastDayBefore(own.round().closes(), reader));
      case ANSWERING -> words.getTranslation("advisors.rounds.answering");
      case CLOSED -> words.getTranslation("advisors.rounds.closed");
    };
  }

  /** How far this advisor is. */
  static String progress(OwnRound own, Component words) {
    return own.me().finished()
        ? words.getTranslation("advisors.rounds.finished")
        : words.getTranslation("advisors.rounds.done", own.done(), own.round().asked().size());
  }
}
