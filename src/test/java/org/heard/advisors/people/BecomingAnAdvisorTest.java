package org.heard.advisors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.People;
import org.heard.accounts.ProtectedAccounts;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class BecomingAnAdvisorTest {
  private static final Support SUPPORT =
      new Support(
          "Leads a group on parks",
          "A quiet room and a tablet",
          "The safeguarding lead",
          List.of(Language.ENGLISH));

  @Autowired private Applications applications;
  @Autowired private ChildForm forms;
  @Autowired private ProtectedAccounts accounts;
  @Autowired private ChoosePassword passwords;
  @Autowired private People people;
  @Autowired private Advisors advisors;
  @Autowired private Agreements agreements;
  @Autowired private Messages messages;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired @AsOwner private JdbcClient owner;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final YearMonth adult = YearMonth.from(today).plusYears(5);
  private final String nickname = "Kite " + UUID.randomUUID().toString().substring(0, 8);
  private final OwnForm own =
      new OwnForm(
          nickname,
          "I like parks",
          "Short texts",
          "Parks",
          List.of(Language.ARABIC, Language.ENGLISH));
  private Supporters here;
  private Supporters elsewhere;

  @BeforeEach
  void twoOrganisations() {
    here = youth.organisation();
    elsewhere = youth.organisation();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private Applications.Linked begun() {
    staff.signIn(here.named());
    Applications.Linked linked = applications.begin(here.id(), SUPPORT, "KE", adult);
    staff.signOut();
    return linked;
  }

  private Applications.Linked accepted() {
    Applications.Linked linked = begun();
    assertThat(forms.send(linked.code(), own)).isEqualTo(ChildForm.Sent.DONE);
    staff.signIn(Role.MANAGER);
    assertThat(applications.accept(linked.id(), today, today.plusYears(1))).isTrue();
    staff.signOut();
    return linked;
  }

  @Test
  void twoFormsAndAYesMakeAnAccountThatWaitsForTwoAgreements() {
    Applications.Linked linked = accepted();
    staff.signIn(here.second());
    ProtectedAccounts.Begun account =
        ((Applications.Joined.Done) applications.join(linked.id(), nickname)).account();
    assertThat(account.signInName()).matches("[a-z]+-[a-z]+-[0-9]{2}");
    assertThat(passwords.byLink(account.secret(), "three wet umbrellas"))
        .isEqualTo(ChoosePassword.Outcome.CHOSEN);
    assertThat(applications.byId(linked.id())).isEmpty();
    assertThat(advisors.byId(account.id()).map(Advisor::active)).contains(false);

    for (Agreement.Kind kind : Agreement.Kind.values()) {
      agreements.record(account.id(), kind, Agreement.Way.PAPER, today, today.plusMonths(6));
    }
    assertThat(agreements.confirm(account.id())).isFalse();
    assertThat(advisors.byId(account.id()).map(Advisor::active)).contains(false);
    staff.signIn(here.named());
    assertThat(agreements.toConfirm()).containsExactly(account.id());
    assertThat(agreements.confirm(account.id())).isTrue();
    staff.signIn(account.id());
    assertThat(advisors.me())
        .hasValueSatisfying(me -> {
          assertThat(me.active()).isTrue();
          assertThat(me.nickname()).isEqualTo(nickname);
          assertThat(me.languages()).containsExactlyInAnyOrder(Language.ARABIC, Language.ENGLISH);
        });
    staff.signOut();
    assertThat(SystemWork.as(() -> people.byId(account.id()), Role.ADMINISTRATOR))
        .hasValueSatisfying(one -> assertThat(one.roles()).isEqualTo(Set.of(Role.ADVISOR)));
  }

  @Test
  void theChildsOwnWordsAreSealed() {
    Applications.Linked linked = begun();
    forms.send(linked.code(), own);
    assertThat(
            owner
                .sql("select own_words from advisors.application where id = :id")
                .param("id", linked.id().value())
                .query(byte[].class)
                .single())
        .satisfies(bytes ->
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("parks", nickname));
  }

  @Test
  void aNoReachesTheChildWithItsReasonAndTheFormIsGone() {
    Applications.Linked linked = begun();
    forms.send(linked.code(), own);
    staff.signIn(Role.MANAGER);
    assertThatThrownBy(() -> applications.decline(linked.id(), " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(applications.decline(linked.id(), "All places are taken this year.")).isTrue();
    assertThat(applications.byId(linked.id()).orElseThrow().own()).isEmpty();
    assertThat(applications.accept(linked.id(), today, today)).isFalse();
    staff.signOut();
    assertThat(forms.open(linked.code()))
        .isEqualTo(new ChildForm.Opened.No("All places are taken this year."));
  }

  @Test
  void aLinkThatIsUnknownOrReplacedOpensNothing() {
    Applications.Linked linked = begun();
    assertThat(forms.open(HandoverCode.fresh())).isInstanceOf(ChildForm.Opened.NotValid.class);
    staff.signIn(here.named());
    assertThat(applications.newLink(linked.id())).isPresent();
    staff.signOut();
    assertThat(forms.send(linked.code(), own)).isEqualTo(ChildForm.Sent.NOT_VALID);
  }

  @Test
  void anotherOrganisationReachesNothing() {
    Applications.Linked linked = accepted();
    PersonId theirs = youth.active(here);
    staff.signIn(elsewhere.named());
    assertThat(applications.byId(linked.id())).isEmpty();
    assertThat(applications.newLink(linked.id())).isEmpty();
    assertThat(applications.join(linked.id(), nickname))
        .isInstanceOf(Applications.Joined.Gone.class);
    assertThatThrownBy(() -> applications.begin(here.id(), SUPPORT, "KE", adult))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> accounts.begin(linked.id(), here.id(), nickname))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> accounts.newLink(theirs)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void nobodyGetsALinkForSomebodyOfTheStaff() {
    staff.signIn(here.named());
    assertThatThrownBy(() -> accounts.newLink(here.second()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void twoAdvisorsNeverHaveTheSameNickname() {
    Applications.Linked first = accepted();
    Applications.Linked second = accepted();
    staff.signIn(here.named());
    assertThat(applications.join(first.id(), nickname))
        .isInstanceOf(Applications.Joined.Done.class);
    assertThat(applications.join(second.id(), nickname.toUpperCase(java.util.Locale.ROOT)))
        .isInstanceOf(Applications.Joined.NicknameTaken.class);
  }

  @Test
  void whoLooksAfterTheOrganisationDecidesNothing() {
    owner
        .sql("insert into accounts.person_role (person, role) values (:id, 'MANAGER')")
        .param("id", here.second().value())
        .update();
    Applications.Linked linked = begun();
    forms.send(linked.code(), own);
    staff.signIn(here.second());
    assertThat(applications.accept(linked.id(), today, today.plusYears(1))).isFalse();
  }

  @Test
  void aNoIsAmongTheWordsThatOtherAdultsSee() {
    Applications.Linked linked = begun();
    staff.signIn(Role.MANAGER);
    applications.decline(linked.id(), "Not this year.");
    staff.signIn(here.second());
    assertThat(messages.everywhere()).extracting(Word::words).containsExactly("Not this year.");
    staff.signIn(elsewhere.named());
    assertThat(messages.everywhere()).isEmpty();
  }

  @Test
  void aNicknameHidesNoSigns() {
    Applications.Linked first = accepted();
    Applications.Linked second = accepted();
    staff.signIn(here.named());
    String hidden = "\u202E" + nickname.replace(" ", "  ") + "\u200B\u0007";
    Applications.Joined joined = applications.join(first.id(), hidden);
    assertThat(joined).isInstanceOf(Applications.Joined.Done.class);
    assertThat(advisors.byId(first.id()).map(Advisor::nickname)).contains(nickname);
    assertThat(applications.join(second.id(), nickname + "\u200D"))
        .isInstanceOf(Applications.Joined.NicknameTaken.class);
  }

  @Test
  void nobodyWhoIsEighteenAlreadyBegins() {
    staff.signIn(here.named());
    assertThatThrownBy(() -> applications.begin(here.id(), SUPPORT, "KE", YearMonth.from(today)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
