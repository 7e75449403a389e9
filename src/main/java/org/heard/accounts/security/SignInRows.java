package org.heard.accounts.security;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What signing in and staying signed in need to know about people. */
@Repository
class SignInRows {

  /** A person as far as signing in goes. */
  record Entry(UUID id, String name, @Nullable String passwordHash, boolean disabled, int epoch) {}

  private final JdbcClient jdbc;
  private final Transactions transactions;

  SignInRows(JdbcClient jdbc, Transactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  Optional<Entry> byName(SignInName name) {
    return atTheDoor(() ->
        jdbc.sql(
                """
                select id, name, password_hash, disabled, epoch
                from accounts.person where sign_in_name = :name
                """)
            .param("name", name.text())
            .query(Entry.class)
            .optional());
  }

  /** A person who may sign in. */
  Optional<Entry> byId(UUID person) {
    return atTheDoor(() ->
        jdbc.sql(
                """
                select id, name, password_hash, disabled, epoch
                from accounts.person where id = :id and not disabled
                """)
            .param("id", person)
            .query(Entry.class)
            .optional());
  }

  Optional<String> signInName(UUID person) {
    return atTheDoor(() ->
        jdbc.sql("select sign_in_name from accounts.person where id = :id")
            .param("id", person)
            .query(String.class)
            .optional());
  }

  Optional<String> passwordHash(UUID person) {
    return atTheDoor(() ->
        jdbc.sql("select password_hash from accounts.person where id = :id and not disabled")
            .param("id", person)
            .query(String.class)
            .optional());
  }

  Set<Role> roles(UUID person) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    atTheDoor(() ->
            jdbc.sql("select role from accounts.person_role where person = :person")
                .param("person", person)
                .query(String.class)
                .list())
        .forEach(role -> roles.add(Role.valueOf(role)));
    return roles;
  }

  /** Ends every session of a person; false when nobody has this id. */
  boolean endSessions(UUID person) {
    return jdbc.sql("update accounts.person set epoch = epoch + 1 where id = :person")
            .param("person", person)
            .update()
        == 1;
  }

  /** The number under which sessions of this person open now. */
  int epoch(UUID person) {
    return jdbc.sql("select epoch from accounts.person where id = :person")
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  void signedIn(UUID person, LocalDate day) {
    atTheDoor(() ->
        jdbc.sql("update accounts.person set last_sign_in = :day where id = :person")
            .param("person", person)
            .param("day", day)
            .update());
  }

  /** Whether a session opened under this number still counts. */
  boolean lives(UUID person, int epoch) {
    return jdbc.sql("select accounts.session_lives(:person, :epoch)")
        .param("person", person)
        .param("epoch", epoch)
        .query(Boolean.class)
        .single();
  }

  private <T> T atTheDoor(Supplier<T> work) {
    return transactions.as(DatabaseRole.DOOR, work);
  }
}
