package org.heard.advisors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class AdvisorsTest {
  @Autowired private Advisors advisors;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired @AsOwner private JdbcClient owner;

  private Supporters here;
  private Supporters elsewhere;
  private PersonId mine;
  private PersonId waiting;
  private PersonId theirs;

  @BeforeEach
  void twoOrganisations() {
    here = youth.organisation();
    elsewhere = youth.organisation();
    mine = youth.active(here);
    waiting = youth.waiting(here);
    theirs = youth.active(elsewhere);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anAdvisorKnowsItselfAndNobodyElse() {
    staff.signIn(mine);
    assertThat(advisors.me()).hasValueSatisfying(me -> assertThat(me.id()).isEqualTo(mine));
    assertThat(advisors.mine()).extracting(Advisor::id).containsExactly(mine);
    assertThat(advisors.byId(theirs)).isEmpty();
    assertThat(advisors.byId(waiting)).isEmpty();
  }

  @Test
  void bothAdultsOfAnOrganisationKnowItsAdvisorsAlone() {
    for (PersonId adult : List.of(here.named(), here.second())) {
      staff.signIn(adult);
      assertThat(advisors.mine()).extracting(Advisor::id).containsExactlyInAnyOrder(mine, waiting);
      assertThat(advisors.byId(theirs)).isEmpty();
    }
  }

  @Test
  void aFacilitatorOfNoOrganisationKnowsNobody() {
    staff.signIn(Role.FACILITATOR);
    assertThat(advisors.mine()).isEmpty();
    assertThat(advisors.byId(mine)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MANAGER", "ADMINISTRATOR"})
  void whoPlansRoundsKnowsAllWhoMayTakePart(Role role) {
    staff.signIn(role);
    assertThat(advisors.mine()).extracting(Advisor::id).contains(mine, theirs);
    assertThat(advisors.mine()).extracting(Advisor::id).doesNotContain(waiting);
    assertThat(advisors.byId(waiting)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from advisors.agreement where kind = 'GUARDIAN' and person = :id",
        "delete from advisors.agreement where kind = 'ASSENT' and person = :id",
        "update advisors.agreement set taken_back = given where kind = 'ASSENT' and person = :id",
        "update advisors.agreement set given = :today::date - 9, until = :today::date - 1 where person = :id",
        "update advisors.advisor set mandate_until = :today::date - 1 where person = :id",
        "update advisors.advisor set mandate_from = :today::date + 1 where person = :id",
        "update advisors.advisor set adult_from = date_trunc('month', :today::date) where person = :id",
        "update advisors.advisor set left_on = :today::date, left_why = 'ENDED' where person = :id"
      })
  void withoutOneOfTheThingsThatHaveToHoldNobodyTakesPart(String lost) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    JdbcClient.StatementSpec losing = owner.sql(lost).param("id", mine.value());
    (lost.contains(":today") ? losing.param("today", today) : losing).update();
    staff.signIn(mine);
    assertThat(advisors.me()).hasValueSatisfying(me -> assertThat(me.active()).isFalse());
    staff.signIn(Role.MANAGER);
    assertThat(advisors.mine()).extracting(Advisor::id).doesNotContain(mine);
  }

  @Test
  void aFacilitatorWhoLostTheRoleKnowsNobodyAnyMore() {
    owner
        .sql("delete from accounts.person_role where person = :id")
        .param("id", here.named().value())
        .update();
    owner
        .sql("insert into accounts.person_role values (:id, 'ADVISOR')")
        .param("id", here.named().value())
        .update();
    staff.signIn(here.named());
    assertThat(advisors.mine()).isEmpty();
  }
}
