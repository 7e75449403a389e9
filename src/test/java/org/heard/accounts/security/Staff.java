package org.heard.accounts.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Real people for tests, stored and assigned through the real service. */
@TestComponent
public class Staff {
  private final People people;
  private final SignInRows rows;
  private final JdbcClient jdbc;

  Staff(People people, SignInRows rows, @AsOwner JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.people = people;
    this.rows = rows;
  }

  /** Adds a person who has one role on these consultations. */
  public PersonId hire(Role role, ConsultationId... consultations) {
    String signInName = "p-" + UUID.randomUUID();
    return SystemWork.as(
        () -> {
          people.add(signInName, "Invented Person", Set.of(role));
          PersonId id =
              people.all().stream()
                  .filter(person -> person.signInName().equals(signInName))
                  .findFirst()
                  .orElseThrow()
                  .id();
          people.assign(id, Set.of(consultations));
          return id;
        },
        Role.ADMINISTRATOR);
  }

  /** Adds a person who chose a password, and so counts among those who can be asked. */
  public PersonId active(Role role, ConsultationId... consultations) {
    PersonId id = hire(role, consultations);
    jdbc.sql("update accounts.person set password_hash = 'none' where id = :id")
        .param("id", id.value())
        .update();
    return id;
  }

  /** Signs a new person in on this thread; signs whoever was there out. */
  public PersonId signIn(Role role, ConsultationId... consultations) {
    signOut();
    PersonId id = hire(role, consultations);
    signIn(id);
    return id;
  }

  /** Signs a person in on this thread. */
  public void signIn(PersonId id) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication(id));
    SecurityContextHolder.setContext(context);
  }

  /** Signs a person in on this thread who showed an hour ago who it is. */
  public void signInAnHourAgo(PersonId id) {
    signIn(id);
    SignedInPerson.current()
        .orElseThrow()
        .withShown(Instant.now().minus(Duration.ofHours(1)))
        .remember();
  }

  /** Nobody is signed in on this thread any more. */
  public void signOut() {
    SecurityContextHolder.clearContext();
  }

  private Authentication authentication(PersonId id) {
    int epoch =
        jdbc.sql("select epoch from accounts.person where id = :id")
            .param("id", id.value())
            .query(Integer.class)
            .single();
    SignedInPerson person =
        new SignedInPerson(
            id.value(), "Invented Person", rows.roles(id.value()), epoch, Instant.now());
    return UsernamePasswordAuthenticationToken.authenticated(person, "", person.getAuthorities());
  }
}
