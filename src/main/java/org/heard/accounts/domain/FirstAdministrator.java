package org.heard.accounts.domain;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the first person in, as long as nobody can manage people yet. */
@Component
class FirstAdministrator {
  static final SignInName NAME = new SignInName("admin");

  private final PersonRows rows;
  private final SetupLinks links;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final URI baseAddress;

  FirstAdministrator(
      PersonRows rows,
      SetupLinks links,
      ApplicationEventPublisher events,
      Transactions transactions,
      @Value("${heard.base-address}") URI baseAddress) {
    this.rows = rows;
    this.links = links;
    this.events = events;
    this.transactions = transactions;
    this.baseAddress = baseAddress;
  }

  /**
   * The link with which the first administrator chooses a password; empty when somebody has. The
   * secret is behind the # sign: a browser never sends that part, so no access log can keep it.
   */
  public Optional<String> link() {
    return transactions.as(DatabaseRole.KEEPER, this::linkWhileNobodyManages);
  }

  private Optional<String> linkWhileNobodyManages() {
    List<Person> all = rows.all();
    if (all.stream().anyMatch(FirstAdministrator::canManage)) {
      return Optional.empty();
    }
    PersonId id = rows.byName(NAME).map(Person::id).orElseGet(this::add);
    return Optional.of(baseAddress.resolve("/team/welcome") + "#" + links.make(id).text());
  }

  private PersonId add() {
    PersonId id = PersonId.random();
    rows.insert(id, NAME, "Administrator");
    rows.replaceRoles(id, Set.of(Role.ADMINISTRATOR));
    events.publishEvent(AccountAct.withRoles("person.added", id, Set.of(Role.ADMINISTRATOR)));
    return id;
  }

  private static boolean canManage(Person person) {
    return person.hasPassword()
        && !person.disabled()
        && person.roles().contains(Role.ADMINISTRATOR);
  }
}
