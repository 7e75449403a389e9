package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.accounts.Organisations.Organisation;
import org.heard.accounts.ProtectedAccounts;
import org.heard.accounts.Role;
import org.heard.advisors.people.Application;
import org.heard.advisors.people.Applications;
import org.heard.advisors.people.Applications.Joined;
import org.heard.advisors.people.OwnForm;
import org.heard.advisors.people.Support;
import org.heard.shared.OrganisationId;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** Pairs of forms: a manager decides, the organisation goes on. */
final class ApplicationsPart extends Div {
  private static final int YEARS = 1;

  private final transient AdvisorServices services;
  private final Div cards = new Div();
  private final Outcome outcome = new Outcome();

  ApplicationsPart(AdvisorServices services) {
    this.services = services;
    addClassName("t-form");
    cards.addClassName("t-cards");
    add(new H2(getTranslation("advisors.people.applications")), outcome, cards);
    show();
  }

  void show() {
    cards.removeAll();
    Map<OrganisationId, String> names =
        services.organisations().all().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    services
        .applications()
        .all()
        .forEach(one -> cards.add(card(one, names.getOrDefault(one.organisation(), ""))));
  }

  private Div card(Application one, String organisation) {
    Div card = new Div(new H3(organisation), new Paragraph(state(one.state())));
    card.addClassNames("t-form", "t-card");
    card.add(
        new H4(getTranslation("advisors.people.from-organisation")),
        told(getTranslation("advisors.people.support.why"), one.support().why()),
        told(getTranslation("advisors.people.support.help"), one.support().help()),
        told(getTranslation("advisors.people.support.focal"), one.support().focalPoint()));
    one.own().ifPresent(own -> own(card, own));
    if (services.me().has(Role.MANAGER) && one.state() == Application.State.WAITING) {
      decide(card, one);
    }
    if (services.me().has(Role.FACILITATOR)) {
      goOn(card, one);
    }
    return card;
  }

  private void own(Div card, OwnForm own) {
    card.add(
        new H4(getTranslation("advisors.people.from-child")),
        told(getTranslation("advisors.people.nickname"), own.nickname()));
    ifWritten(card, getTranslation("advisors.join.why"), own.why());
    ifWritten(card, getTranslation("advisors.join.help"), own.help());
    ifWritten(card, getTranslation("advisors.join.topics"), own.topics());
  }

  private static void ifWritten(Div card, String label, String words) {
    if (!words.isBlank()) {
      card.add(told(label, words));
    }
  }

  private void decide(Div card, Application one) {
    CheckedBox reason =
        new CheckedBox(
            "reason-" + one.id(), getTranslation("advisors.people.decline.reason"), Support.MOST);
    card.add(
        Fields.go(
            getTranslation("advisors.people.accept"),
            () ->
                say(
                    services
                        .applications()
                        .accept(one.id(), services.today(), services.today().plusYears(YEARS)))),
        reason,
        Fields.button(
            getTranslation("advisors.people.decline"),
            () ->
                reason
                    .checked()
                    .ifPresent(why -> say(services.applications().decline(one.id(), why)))));
  }

  private void goOn(Div card, Application one) {
    switch (one.state()) {
      case BEGUN, WAITING ->
          card.add(
              Fields.button(
                  getTranslation("advisors.people.new-link"),
                  () ->
                      services
                          .applications()
                          .newLink(one.id())
                          .ifPresentOrElse(this::link, () -> say(false))));
      case ACCEPTED -> {
        card.add(new Paragraph(getTranslation("advisors.people.nickname.real")));
        CheckedBox nickname =
            new CheckedBox(
                "nickname-" + one.id(),
                getTranslation("advisors.people.nickname"),
                OwnForm.MOST_NICKNAME,
                TextBox.line().holding(one.own().map(OwnForm::nickname).orElse("")));
        card.add(
            nickname,
            Fields.go(
                getTranslation("advisors.people.join"),
                () ->
                    nickname
                        .checked()
                        .map(ProtectedAccounts::clean)
                        .filter(chosen -> !chosen.isEmpty())
                        .ifPresent(
                            chosen -> joined(services.applications().join(one.id(), chosen)))));
      }
      case DECLINED -> one.reason().ifPresent(reason -> card.add(new Paragraph(reason)));
    }
  }

  private void link(Applications.Linked linked) {
    outcome.give(
        getTranslation("advisors.people.link", Applications.LINK_DAYS),
        services.link("/join", linked.code().text()));
  }

  private void joined(Joined joined) {
    switch (joined) {
      case Joined.Done done -> {
        outcome.give(
            getTranslation("advisors.people.account", done.account().signInName()),
            services.link("/start", done.account().secret().text()));
        show();
      }
      case Joined.NicknameTaken ignored ->
          outcome.say(getTranslation("advisors.people.nickname.taken"));
      case Joined.Gone ignored -> say(false);
    }
  }

  private void say(boolean done) {
    // Above the cards, so whoever pressed something far below is taken there.
    outcome.say(
        done ? getTranslation("advisors.people.done") : getTranslation("advisors.people.gone"));
    show();
  }

  private static Paragraph told(String label, String words) {
    Paragraph told = new Paragraph(Markup.words("b", "", label), new Text(" " + words));
    told.getElement().setAttribute("dir", "auto");
    return told;
  }

  private String state(Application.State state) {
    return switch (state) {
      case BEGUN -> getTranslation("advisors.people.state.begun");
      case WAITING -> getTranslation("advisors.people.state.waiting");
      case ACCEPTED -> getTranslation("advisors.people.state.accepted");
      case DECLINED -> getTranslation("advisors.people.state.declined");
    };
  }
}
