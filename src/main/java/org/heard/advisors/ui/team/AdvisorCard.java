package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.heard.accounts.ProtectedAccounts.Begun;
import org.heard.accounts.Role;
import org.heard.advisors.Advisor;
import org.heard.advisors.people.Agreement;
import org.heard.shared.PersonId;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** One advisor: what holds for it, what can be recorded, and words to it. */
final class AdvisorCard extends Div {
  private final transient AdvisorServices services;
  private final transient PersonId id;
  private final Outcome outcome = new Outcome();
  private final Div facts = new Div();
  private final Div sure = new Div();

  AdvisorCard(AdvisorServices services, Advisor one) {
    this.services = services;
    this.id = one.id();
    addClassNames("t-form", "t-card");
    facts.addClassName("t-form");
    add(new H3(one.nickname()), facts);
    show(one);
    boolean facilitator = services.me().has(Role.FACILITATOR);
    if (facilitator || services.me().has(Role.MANAGER)) {
      add(
          new NativeDetails(
              getTranslation("advisors.people.message.title"),
              new MessageForm(services.messages(), one, outcome::say)));
    }
    if (facilitator) {
      add(new NativeDetails(getTranslation("advisors.people.account.title"), account()));
    }
    add(outcome);
  }

  /** Only what is known of this one is drawn anew: words typed to others stay. */
  private void show(Advisor one) {
    facts.removeAll();
    facts.add(
        new Paragraph(
            one.active()
                ? getTranslation(
                    "advisors.people.active",
                    ReaderDates.day(one.until(), ReaderLanguage.current()))
                : getTranslation("advisors.people.not-active")));
    services.agreements().of(id).stream()
        .filter(agreement -> agreement.holds(services.today()))
        .forEach(agreement -> facts.add(new Paragraph(words(agreement))));
    services.agreements().of(id).stream()
        .filter(agreement -> agreement.waits() && agreement.runs(services.today()))
        .forEach(this::waiting);
    if (services.me().has(Role.FACILITATOR)) {
      ends();
    }
  }

  /** What one adult recorded grants nothing; the other one says that it saw it too. */
  private void waiting(Agreement agreement) {
    facts.add(care(getTranslation("advisors.people.agreement.waits")));
    boolean ownRecord = services.me().id().filter(agreement.recordedBy()::equals).isPresent();
    if (services.me().has(Role.FACILITATOR) && !ownRecord) {
      facts.add(Fields.go(getTranslation("advisors.people.agreement.confirm"), this::confirm));
    }
  }

  private void confirm() {
    services.agreements().confirm(id);
    done();
  }

  private void ends() {
    if (services.agreements().toRenew().contains(id)) {
      facts.add(care(getTranslation("advisors.people.renew")));
    }
    LocalDate grown = services.leaving().growingUp().get(id);
    if (grown != null) {
      facts.add(
          care(
              getTranslation(
                  "advisors.people.grown-up", ReaderDates.day(grown, ReaderLanguage.current()))));
    }
  }

  private static Paragraph care(String words) {
    Paragraph care = new Paragraph(words);
    care.addClassNames("note", "note--care");
    return care;
  }

  private Div account() {
    NativeButton end = Fields.button(getTranslation("advisors.people.end"), this::ask);
    Div account =
        new Div(
            new AgreementPart(services, id, this::done),
            Fields.button(getTranslation("advisors.people.new-link"), this::link),
            end,
            sure);
    account.addClassName("t-form");
    return account;
  }

  /** An account that ended never comes back. */
  private void ask() {
    NativeButton keep =
        Fields.button(getTranslation("advisors.people.end.keep"), () -> sure.removeAll());
    Div acts = new Div(Fields.button(getTranslation("advisors.people.end.yes"), this::end), keep);
    acts.addClassName("t-row");
    Div asked = new Div(new Paragraph(getTranslation("advisors.people.end.sure")), acts);
    asked.addClassNames("note", "note--care", "t-form");
    sure.removeAll();
    sure.add(asked);
    keep.getElement().callJsFunction("focus");
  }

  private void end() {
    services.leaving().end(id);
    sure.removeAll();
    done();
  }

  private void link() {
    Begun account = services.accounts().newLink(id);
    outcome.give(
        getTranslation("advisors.people.account", account.signInName()),
        services.link("/start", account.secret().text()));
  }

  private void done() {
    outcome.say(getTranslation("advisors.people.done"));
    services.advisors().byId(id).ifPresent(this::show);
  }

  private String words(Agreement agreement) {
    String day = ReaderDates.day(agreement.until(), ReaderLanguage.current());
    return switch (agreement.kind()) {
      case GUARDIAN -> getTranslation("advisors.people.agreement.guardian", day);
      case ASSENT -> getTranslation("advisors.people.agreement.assent", day);
    };
  }
}
