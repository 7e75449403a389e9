package org.heard.advisors.ui.team;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Organisations;
import org.heard.accounts.ProtectedAccounts;
import org.heard.advisors.Advisors;
import org.heard.advisors.people.Agreements;
import org.heard.advisors.people.Applications;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.people.Messages;
import org.heard.advisors.people.Overview;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the parts of the page about advisors ask. */
@Component
record AdvisorServices(
    Advisors advisors,
    Applications applications,
    Agreements agreements,
    Leaving leaving,
    Messages messages,
    Overview overview,
    Organisations organisations,
    ProtectedAccounts accounts,
    CurrentPerson me,
    Clock clock,
    URI baseAddress) {

  // Written out, because the address must not be injected into a field.
  AdvisorServices(
      Advisors advisors,
      Applications applications,
      Agreements agreements,
      Leaving leaving,
      Messages messages,
      Overview overview,
      Organisations organisations,
      ProtectedAccounts accounts,
      CurrentPerson me,
      Clock clock,
      @Value("${heard.base-address}") URI baseAddress) {
    this.advisors = advisors;
    this.applications = applications;
    this.agreements = agreements;
    this.leaving = leaving;
    this.messages = messages;
    this.overview = overview;
    this.organisations = organisations;
    this.accounts = accounts;
    this.me = me;
    this.clock = clock;
    this.baseAddress = baseAddress;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** An address of a child's page with a secret that never reaches the server's address log. */
  String link(String page, String secret) {
    return baseAddress.resolve(page) + "#" + secret;
  }
}
