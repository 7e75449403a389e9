package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Versions;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;

/** Every round the reader may know, with how far it is; and from where a new one begins. */
@Route("team/rounds")
@Menu(title = "advisors.rounds.menu", order = 20, icon = "bubble")
@RolesAllowed({"MANAGER", "FACILITATOR"})
@CssImport("./styles/rounds.css")
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient ReviewRounds rounds;
  private final transient Documents documents;
  private final transient Versions versions;
  private final transient CurrentPerson me;

  RoundsView(ReviewRounds rounds, Documents documents, Versions versions, CurrentPerson me) {
    this.rounds = rounds;
    this.documents = documents;
    this.versions = versions;
    this.me = me;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new H1(getTranslation("advisors.rounds.menu")),
        new Paragraph(getTranslation("advisors.team.about")));
    List<Desk> all = rounds.all();
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("advisors.team.none")));
    } else {
      Div cards = new Div();
      cards.addClassName("t-cards");
      all.forEach(desk -> cards.add(card(desk)));
      add(cards);
    }
    if (me.has(Role.MANAGER)) {
      add(
          new H2(getTranslation("advisors.team.begin")),
          drafts(),
          new Paragraph(getTranslation("advisors.team.begin-questions")));
    }
  }

  private Component card(Desk desk) {
    Anchor open =
        new Anchor("team/rounds/" + desk.round().id(), getTranslation("advisors.team.open"));
    open.addClassName("t-btn");
    open.getElement()
        .setAttribute(
            "aria-label", getTranslation("advisors.team.open") + " " + desk.round().title());
    long finished = desk.invitations().stream().filter(Invitation::finished).count();
    Div card =
        new Div(
            Markup.words(
                "h2", "", LocalizedText.of(desk.round().text().language(), desk.round().title())),
            new Paragraph(
                getTranslation(
                    "advisors.team.which",
                    desk.round().sequence(),
                    new RoundWords(this).readers(desk.round()),
                    new RoundWords(this).of(desk.state()))),
            new Paragraph(
                getTranslation(
                    "advisors.team.progress",
                    finished,
                    desk.invitations().size(),
                    desk.comments().size(),
                    desk.waiting())),
            open);
    card.addClassNames("t-card", "t-card--sky");
    return card;
  }

  private Component drafts() {
    UnorderedList list = new UnorderedList();
    list.addClassName("r-drafts");
    documents.all().stream()
        .flatMap(document -> versions.of(document.id()).stream())
        .filter(draft -> !draft.body().blocks().isEmpty())
        .forEach(draft -> list.add(line(draft)));
    return list;
  }

  private ListItem line(Draft draft) {
    Anchor make =
        new Anchor(
            "team/rounds/new/" + draft.id(),
            getTranslation(
                "advisors.team.draft",
                isolated(draft.body().title()),
                isolated(draft.audience().language().ownName()),
                isolated(draft.audience().band().key())));
    return new ListItem(make);
  }

  /** A title in Arabic would take the numbers behind it along to its other side. */
  private static String isolated(String words) {
    return "\u2068" + words + "\u2069";
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.rounds.menu");
  }
}
