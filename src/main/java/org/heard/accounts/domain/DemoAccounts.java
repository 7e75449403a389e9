package org.heard.accounts.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * An account for every role of the practice site, all with one password. They are there before any
 * start-up runner; which calls they work on is decided where the calls are made.
 */
@Component
@Profile("demo")
class DemoAccounts {
  private static final List<String> NICKNAMES =
      List.of(
          "Quick Fox",
          "نجمة البحر",
          "Río Tranquilo",
          "Bright Drum",
          "Feuille Verte",
          "Sunny Island",
          "Luna Amable",
          "Gentle Rain",
          "Добрый Мишка",
          "Tall Tree",
          "Little Lamp");
  private static final Map<String, Account> ACCOUNTS = accounts();

  private record Account(String name, Role role) {}

  private final PersonRows rows;
  private final PasswordEncoder encoder;
  private final DemoPassword password;
  private final Transactions transactions;

  DemoAccounts(
      PersonRows rows, PasswordEncoder encoder, DemoPassword password, Transactions transactions) {
    this.transactions = transactions;
    this.rows = rows;
    this.encoder = encoder;
    this.password = password;
  }

  /** Before those who tell more about these people. */
  @Order(0)
  @EventListener(ApplicationStartedEvent.class)
  void make() {
    transactions.as(DatabaseRole.KEEPER, this::makeMissing);
  }

  private void makeMissing() {
    DemoPassword.Kept kept = password.readOrMake();
    String hash = String.valueOf(encoder.encode(kept.text()));
    ACCOUNTS.forEach((signInName, account) -> {
      SignInName name = new SignInName(signInName);
      boolean missing = rows.byName(name).isEmpty();
      PersonId id = rows.byName(name).map(Person::id).orElseGet(() -> add(name, account));
      if (missing || kept.isNew()) {
        rows.setPassword(id, hash);
      }
    });
  }

  private PersonId add(SignInName name, Account account) {
    PersonId id = PersonId.random();
    rows.insert(id, name, account.name());
    rows.replaceRoles(id, Set.of(account.role()));
    return id;
  }

  private static Map<String, Account> accounts() {
    Map<String, Account> accounts = new LinkedHashMap<>();
    accounts.put("manager", new Account("Mariam K.", Role.MANAGER));
    accounts.put("moderator", new Account("Amina D.", Role.MODERATOR));
    accounts.put("moderator2", new Account("Tomás R.", Role.MODERATOR));
    accounts.put("safeguarding", new Account("Leila H.", Role.SAFEGUARDING));
    accounts.put("safeguarding2", new Account("Jonas W.", Role.SAFEGUARDING));
    accounts.put("analyst", new Account("Claire B.", Role.ANALYST));
    accounts.put("facilitator", new Account("Kofi A.", Role.FACILITATOR));
    accounts.put("facilitator2", new Account("Nour S.", Role.FACILITATOR));
    accounts.put("facilitator3", new Account("Elena M.", Role.FACILITATOR));
    accounts.put("advisor", new Account("Blue Kite", Role.ADVISOR));
    for (int i = 0; i < NICKNAMES.size(); i++) {
      accounts.put("advisor" + (i + 2), new Account(NICKNAMES.get(i), Role.ADVISOR));
    }
    accounts.put("admin", new Account("Ines P.", Role.ADMINISTRATOR));
    return accounts;
  }
}
