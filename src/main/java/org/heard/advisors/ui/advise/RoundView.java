package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Round;
import org.heard.advisors.rounds.RoundId;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One round: the text piece by piece, what to say about it, and what became of it. */
@Route("advise/rounds/:round")
@RolesAllowed("ADVISOR")
@CssImport("./styles/advise.css")
final class RoundView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final transient RoundServices services;
  private final transient OwnRounds rounds;
  private final HtmlContainer progress = Markup.element("p", "round-progress");
  private String title = "";
  private @Nullable FinishPart finish;

  RoundView(RoundServices services) {
    this.services = services;
    this.rounds = services.rounds();
    setId("main");
    progress.getElement().setAttribute("role", "status");
  }

  static String address(RoundId id) {
    return "/advise/rounds/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<RoundId> id = event.getRouteParameters().get("round").flatMap(RoundView::known);
    Optional<OwnRound> own = id.flatMap(rounds::enter);
    if (own.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(own.get());
  }

  private static Optional<RoundId> known(String text) {
    try {
      return Optional.of(new RoundId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.round.page-title", title);
  }

  private void show(OwnRound own) {
    removeAll();
    finish = null;
    title = own.round().title();
    HtmlContainer page = Markup.element("div", "wrap sec stack round");
    page.add(top(own));
    count(own);
    page.add(progress, new AnswersPart(own));
    page.add(Markup.words("h2", "", getTranslation("advisors.round.text")));
    own.round().text().passages().stream()
        .filter(passage -> own.round().asked().contains(passage.key()))
        .forEach(passage -> page.add(card(own, passage)));
    if (own.state() == Round.State.OPEN && !own.round().questionKeys().isEmpty()) {
      page.add(new QuestionsPart(own, rounds));
    }
    if (own.state() != Round.State.CLOSED) {
      finish = new FinishPart(own, rounds, () -> again(own.round().id()));
      page.add(finish);
    }
    add(page);
  }

  private Component card(OwnRound own, Passage passage) {
    RoundId id = own.round().id();
    return new PassageCard(own, passage, services, () -> rounds.read(id).ifPresent(this::count));
  }

  private void again(RoundId id) {
    rounds.read(id).ifPresent(this::show);
    Optional.ofNullable(finish).ifPresent(FinishPart::takeFocus);
  }

  private Component top(OwnRound own) {
    Anchor back = new Anchor("/advise", getTranslation("advisors.round.back"));
    back.addClassName("link-row");
    HtmlContainer words =
        Markup.element(
            "div",
            "stack",
            back,
            Markup.words(
                "h1", "", LocalizedText.of(own.round().text().language(), own.round().title())),
            Markup.words("p", "lead", lead(own)),
            ReadAloud.all());
    return ReadAloud.around(words);
  }

  private String lead(OwnRound own) {
    String day = ReaderDates.lastDayBefore(own.round().closes(), ReaderLanguage.current());
    return switch (own.state()) {
      case OPEN ->
          own.round().asked().size() < own.round().text().passages().size()
              ? getTranslation("advisors.round.lead-next", day)
              : getTranslation("advisors.round.lead", day);
      case COMING, ANSWERING -> getTranslation("advisors.round.lead-answering");
      case CLOSED -> getTranslation("advisors.round.lead-closed");
    };
  }

  private void count(OwnRound own) {
    // How much was read says nothing once it is over.
    progress.setVisible(own.state() != Round.State.CLOSED);
    progress.setText(RoundCards.progress(own, this));
  }
}
