package org.heard.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.LastAdministratorException;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SignInNameTakenException;
import org.heard.accounts.security.Staff;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class AccountsTest {
  private static final String GOOD = "three wet umbrellas";

  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  @Autowired private FirstAdministrator first;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;
  private final String name = "p-" + UUID.randomUUID();
  private PersonId me = PersonId.random();

  @BeforeEach
  void anAdministratorIsSignedIn() {
    me = staff.signIn(Role.ADMINISTRATOR);
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void aNameIsTakenHoweverItIsWritten() {
    people.add(name, "One", Set.of());
    assertThatThrownBy(
            () -> people.add(" " + name.toUpperCase(java.util.Locale.ROOT), "Two", Set.of()))
        .isInstanceOf(SignInNameTakenException.class);
  }

  @Test
  void thePasswordIsStoredAsArgon2idWithTheParametersOfTheDecision() {
    PersonId id = withPassword();
    assertThat(hash(id)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(GOOD);
  }

  @Test
  void aSecretIsStoredOnlyAsAHash() {
    OneTimeSecret secret = people.add(name, "One", Set.of());
    assertThat(secret.text()).matches("([a-z0-9]{4}-){5}[a-z0-9]{4}");
    assertThat(
            jdbc.sql(
                    "select count(*) from accounts.setup_link where position(:s in secret_hash) > 0")
                .param("s", secret.text().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .query(Long.class)
                .single())
        .isZero();
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @Test
  void aSecretMayBeTypedInCapitalsAndWithoutDashes() {
    OneTimeSecret secret = people.add(name, "One", Set.of());
    String typed = secret.text().replace("-", " ").toUpperCase(java.util.Locale.ROOT);
    assertThat(passwords.byLink(new OneTimeSecret(typed), GOOD)).isEqualTo(Outcome.CHOSEN);
  }

  @Test
  void aSecretEndsByItself() {
    OneTimeSecret secret = people.add(name, "One", Set.of());
    jdbc.sql("update accounts.setup_link set expires_at = :past")
        .param("past", Timestamp.from(Instant.now().minusSeconds(1)))
        .update();
    assertThat(passwords.byLink(secret, GOOD)).isEqualTo(Outcome.LINK_NOT_VALID);
  }

  @Test
  void aNewSecretEndsTheOneBefore() {
    OneTimeSecret secret = people.add(name, "One", Set.of());
    OneTimeSecret newer = people.newSecret(id());
    assertThat(passwords.byLink(secret, GOOD)).isEqualTo(Outcome.LINK_NOT_VALID);
    assertThat(passwords.byLink(newer, GOOD)).isEqualTo(Outcome.CHOSEN);
  }

  @Test
  void aRefusedPasswordLeavesTheSecretWorking() {
    OneTimeSecret secret = people.add(name, "One", Set.of());
    assertThat(passwords.byLink(secret, "short")).isEqualTo(Outcome.TOO_SHORT);
    assertThat(passwords.byLink(secret, GOOD)).isEqualTo(Outcome.CHOSEN);
  }

  @Test
  void aDisabledPersonsSecretDoesNotWork() {
    OneTimeSecret secret = people.add(name, "One", Set.of());
    people.disable(id(), true);
    assertThat(passwords.byLink(secret, GOOD)).isEqualTo(Outcome.LINK_NOT_VALID);
  }

  @Test
  void changingOnesPasswordNeedsTheOneBefore() {
    PersonId id = withPassword();
    staff.signIn(id);
    assertThat(passwords.changeOwn("not this one", "four dry umbrellas"))
        .isEqualTo(Outcome.PRESENT_PASSWORD_WRONG);
    assertThat(passwords.changeOwn(GOOD, "four dry umbrellas")).isEqualTo(Outcome.CHOSEN);
  }

  @Test
  void rolesAndAssignmentsAreReplacedAsAWhole() {
    people.add(name, "One", Set.of(Role.MODERATOR));
    ConsultationId call = ConsultationId.random();
    people.assign(id(), Set.of(ConsultationId.random()));
    people.assign(id(), Set.of(call));
    people.changeRoles(id(), Set.of(Role.ANALYST, Role.MANAGER));
    assertThat(people.byId(id()))
        .hasValueSatisfying(person -> {
          assertThat(person.consultations()).containsExactly(call);
          assertThat(person.roles()).containsExactlyInAnyOrder(Role.ANALYST, Role.MANAGER);
        });
  }

  @Test
  void aChildsAccountGetsNoOtherRoleAndNobodyBecomesAChild() {
    people.add(name, "One", Set.of(Role.ADVISOR));
    for (Set<Role> roles : List.of(Set.of(Role.ADVISOR, Role.MODERATOR), Set.of(Role.MODERATOR))) {
      assertThatThrownBy(() -> people.changeRoles(id(), roles))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> people.changeRoles(me, Set.of(Role.ADMINISTRATOR, Role.ADVISOR)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLastAdministratorStays() {
    jdbc.sql("delete from accounts.person_role where role = 'ADMINISTRATOR' and person <> :me")
        .param("me", me.value())
        .update();
    assertThatThrownBy(() -> people.disable(me, true))
        .isInstanceOf(LastAdministratorException.class);
    assertThatThrownBy(() -> people.changeRoles(me, Set.of(Role.MANAGER)))
        .isInstanceOf(LastAdministratorException.class);
  }

  @Test
  void theFirstAdministratorGetsALinkUntilSomebodyCanManage() {
    jdbc.sql("delete from accounts.person_role where role = 'ADMINISTRATOR'").update();
    String link = first.link().orElseThrow();
    assertThat(link).startsWith("http://localhost/team/welcome#");
    OneTimeSecret secret = new OneTimeSecret(link.replaceFirst(".*#", ""));
    assertThat(passwords.byLink(secret, GOOD)).isEqualTo(Outcome.CHOSEN);
    assertThat(first.link()).isEmpty();
  }

  @Test
  void whatHappensToAnAccountIsOnRecordWithoutNames() {
    long before = recorded();
    people.add(name, "One Name", Set.of(Role.MODERATOR));
    people.disable(id(), true);
    assertThat(recorded()).isGreaterThanOrEqualTo(before + 2);
    assertThat(
            jdbc.sql("select string_agg(e::text, '') from audit.entry e")
                .query(String.class)
                .single())
        .contains("person.added", "person.disabled")
        .doesNotContain("One Name", name);
  }

  private long recorded() {
    return jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
  }

  private PersonId withPassword() {
    OneTimeSecret secret = people.add(name, "One", Set.of(Role.MODERATOR));
    assertThat(passwords.byLink(secret, GOOD)).isEqualTo(Outcome.CHOSEN);
    return id();
  }

  private PersonId id() {
    return people.all().stream()
        .filter(person -> person.signInName().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String hash(PersonId id) {
    return jdbc.sql("select password_hash from accounts.person where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }
}
