package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.accounts.ProtectedAccounts.Begun;
import org.heard.accounts.Role;
import org.heard.advisors.Advisor;
import org.heard.advisors.people.Agreement;
import org.heard.advisors.people.Messages;
import org.heard.shared.PersonId;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;

/** The advisors somebody looks after or works with. */
final class PeoplePart extends Div {
  private final transient AdvisorServices services;
  private final Div cards = new Div();
  private final Paragraph status = Fields.status();

  PeoplePart(AdvisorServices services) {
    this.services = services;
    addClassName("t-form");
    cards.addClassName("t-cards");
    add(new H2(getTranslation("advisors.people.people")), status, cards);
    show();
  }

  private void show() {
    cards.removeAll();
    boolean facilitator = services.me().has(Role.FACILITATOR);
    List<PersonId> renew = facilitator ? services.agreements().toRenew() : List.of();
    List<Advisor> all =
        services.advisors().mine().stream().filter(one -> !one.nickname().isEmpty()).toList();
    all.forEach(one -> cards.add(card(one, renew.contains(one.id()))));
    if (all.isEmpty()) {
      cards.add(new Paragraph(getTranslation("advisors.people.people.none")));
    }
  }

  private Div card(Advisor one, boolean renew) {
    Div card =
        new Div(
            new H3(one.nickname()),
            new Paragraph(
                one.active()
                    ? getTranslation("advisors.people.active", day(one))
                    : getTranslation("advisors.people.not-active")));
    card.addClassNames("t-form", "t-card");
    services.agreements().of(one.id()).stream()
        .filter(agreement -> agreement.holds(services.today()))
        .forEach(agreement -> card.add(new Paragraph(words(agreement))));
    if (renew) {
      Paragraph warning = new Paragraph(getTranslation("advisors.people.renew"));
      warning.addClassNames("note", "note--care");
      card.add(warning);
    }
    if (services.me().has(Role.FACILITATOR)) {
      card.add(
          new AgreementPart(services, one.id(), this::done),
          Fields.button(getTranslation("advisors.people.new-link"), () -> link(one.id())),
          Fields.button(
              getTranslation("advisors.people.end"),
              () -> {
                services.leaving().end(one.id());
                done();
              }));
    }
    if (services.me().has(Role.FACILITATOR) || services.me().has(Role.MANAGER)) {
      message(card, one);
    }
    return card;
  }

  private void message(Div card, Advisor one) {
    TextBox words = TextBox.area(2);
    card.add(
        Fields.field("message-" + one.id(), getTranslation("advisors.people.message"), words),
        Fields.button(
            getTranslation("advisors.people.message.send"),
            () -> {
              if (!words.words().isBlank() && words.words().length() <= Messages.MOST) {
                services.messages().write(one.id(), words.words());
                done();
              }
            }));
  }

  private void link(PersonId advisor) {
    Begun account = services.accounts().newLink(advisor);
    status.setText(
        getTranslation(
            "advisors.people.account",
            account.signInName(),
            services.link("/start", account.secret().text())));
  }

  private void done() {
    status.setText(getTranslation("advisors.people.done"));
    show();
  }

  private String words(Agreement agreement) {
    String day = ReaderDates.day(agreement.until(), ReaderLanguage.current());
    return switch (agreement.kind()) {
      case GUARDIAN -> getTranslation("advisors.people.agreement.guardian", day);
      case ASSENT -> getTranslation("advisors.people.agreement.assent", day);
    };
  }

  private static String day(Advisor one) {
    return ReaderDates.day(one.until(), ReaderLanguage.current());
  }
}
