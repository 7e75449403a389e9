package org.heard.advisors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.CommentsAfter;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HeardTest
class LeavingTest {
  @Autowired private Leaving leaving;
  @Autowired private Advisors advisors;
  @Autowired private Agreements agreements;
  @Autowired private OwnHours hours;
  @Autowired private Reminders reminders;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager manager;
  @Autowired private People people;
  @Autowired private GrowingUp growingUp;
  @Autowired private Transactions transactions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired @AsOwner private JdbcClient owner;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private Supporters here;
  private PersonId advisor;

  @BeforeEach
  void anAdvisor() {
    here = youth.organisation();
    advisor = youth.active(here);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private boolean mayNotSignIn() {
    return SystemWork.as(() -> people.byId(advisor).orElseThrow().disabled(), Role.ADMINISTRATOR);
  }

  private Advisor afterwards() {
    staff.signIn(Role.MANAGER);
    return advisors.byId(advisor).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(CommentsAfter.class)
  void whoStepsBackIsGoneAtOnceAndItsNicknameOnlyStaysIfItSaysSo(CommentsAfter comments) {
    staff.signIn(advisor);
    leaving.stepBack(comments);
    staff.signOut();
    assertThat(mayNotSignIn()).isTrue();
    assertThat(afterwards().active()).isFalse();
    assertThat(afterwards().nickname().isEmpty())
        .isEqualTo(comments != CommentsAfter.WITH_NICKNAME);
  }

  @Test
  void anAccountEndsInTheMonthInWhichItsOwnerTurnsEighteen() {
    owner
        .sql("update advisors.advisor set adult_from = :month where person = :id")
        .param("month", today.withDayOfMonth(1))
        .param("id", advisor.value())
        .update();
    assertThat(transactions.as(DatabaseRole.KEEPER, () -> growingUp.eraseSome(today))).isPositive();
    assertThat(transactions.as(DatabaseRole.KEEPER, () -> growingUp.due(today))).isZero();
    assertThat(mayNotSignIn()).isTrue();
    assertThat(afterwards().nickname()).isEmpty();
  }

  @Test
  void whoTurnsEighteenSoonIsToldAndSaysWhatHappensToItsComments() {
    staff.signIn(advisor);
    assertThat(leaving.soon()).isEmpty();
    LocalDate grown = today.plusMonths(2).withDayOfMonth(1);
    owner
        .sql("update advisors.advisor set adult_from = :grown where person = :id")
        .param("grown", grown)
        .param("id", advisor.value())
        .update();
    assertThat(leaving.soon()).contains(new Leaving.Farewell(grown, Optional.empty()));
    leaving.want(CommentsAfter.WITH_NICKNAME);
    assertThat(leaving.soon())
        .contains(new Leaving.Farewell(grown, Optional.of(CommentsAfter.WITH_NICKNAME)));
    staff.signIn(here.named());
    assertThat(leaving.growingUp()).containsExactly(Map.entry(advisor, grown));
    assertThat(reminders.now().growingUp()).isEqualTo(1);
    reminders.putAway();
    assertThat(reminders.now().none()).isTrue();
    staff.signIn(here.second());
    assertThat(reminders.now().growingUp()).isEqualTo(1);
    staff.signOut();
    staff.signIn(youth.organisation().named());
    assertThat(leaving.growingUp()).isEmpty();
    staff.signOut();
    transactions.as(DatabaseRole.KEEPER, () -> growingUp.eraseSome(grown));
    assertThat(afterwards().nickname()).isNotEmpty();
  }

  @Test
  void nobodyRecordsOrConfirmsInTheNameOfSomebodyElse() {
    staff.signIn(here.named());
    agreements.record(
        advisor, Agreement.Kind.GUARDIAN, Agreement.Way.PAPER, today, today.plusMonths(1));
    assertThat(agreements.confirm(advisor)).isFalse();
    for (String forged :
        List.of(
            "update advisors.agreement set confirmed_by = :other, confirmed_on = :today"
                + " where person = :id and confirmed_by is null",
            "insert into advisors.agreement (id, person, kind, way, given, until, recorded_by)"
                + " values (gen_random_uuid(), :id, 'GUARDIAN', 'PAPER', :today, :today::date + 9,"
                + " :other)")) {
      assertThatThrownBy(() ->
              new TransactionTemplate(manager)
                  .executeWithoutResult(status ->
                      jdbc.sql(forged)
                          .param("other", here.second().value())
                          .param("today", today)
                          .param("id", advisor.value())
                          .update()))
          .hasStackTraceContaining("by oneself");
    }
    staff.signIn(here.second());
    assertThat(agreements.confirm(advisor)).isTrue();
    assertThat(agreements.confirm(advisor)).isFalse();
  }

  @Test
  void onlyAdultsOfItsOrganisationEndAnAdvisorsPart() {
    staff.signIn(youth.organisation().named());
    assertThatThrownBy(() -> leaving.end(advisor)).isInstanceOf(AccessDeniedException.class);
    staff.signIn(here.second());
    leaving.end(advisor);
    staff.signOut();
    assertThat(mayNotSignIn()).isTrue();
  }

  @Test
  void theAdultsAreRemindedAMonthBeforeAnAgreementEnds() {
    staff.signIn(here.second());
    assertThat(agreements.toRenew()).isEmpty();
    owner
        .sql("update advisors.agreement set until = :soon where person = :id and kind = 'ASSENT'")
        .param("soon", today.plusDays(20))
        .param("id", advisor.value())
        .update();
    assertThat(agreements.toRenew()).containsExactly(advisor);
    agreements.record(
        advisor, Agreement.Kind.ASSENT, Agreement.Way.VOICE, today, today.plusMonths(12));
    assertThat(agreements.toRenew()).isEmpty();
    agreements.takeBack(advisor, Agreement.Kind.ASSENT);
    assertThat(advisors.byId(advisor).map(Advisor::active)).contains(false);
    agreements.record(
        advisor, Agreement.Kind.ASSENT, Agreement.Way.VOICE, today, today.plusMonths(12));
    assertThat(advisors.byId(advisor).map(Advisor::active)).contains(true);
    agreements.takeBack(advisor, Agreement.Kind.GUARDIAN);
    assertThat(agreements.toRenew()).containsExactly(advisor);
    assertThat(advisors.byId(advisor).map(Advisor::active)).contains(false);
  }

  @Test
  void anAgreementHoldsForAYearAtMostAndIsNeverGivenTomorrow() {
    staff.signIn(here.named());
    assertThatThrownBy(() ->
            agreements.record(
                advisor,
                Agreement.Kind.ASSENT,
                Agreement.Way.PAPER,
                today,
                today.plusMonths(12).plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            agreements.record(
                advisor,
                Agreement.Kind.ASSENT,
                Agreement.Way.PAPER,
                today.plusDays(1),
                today.plusDays(9)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hoursAreForTheAdvisorAlone() {
    PersonId other = youth.active(here);
    PersonId manager = staff.hire(Role.MANAGER);
    staff.signIn(advisor);
    hours.add(90, "Words about parks");
    assertThat(hours.mine())
        .singleElement()
        .satisfies(one -> assertThat(one.minutes()).isEqualTo(90));
    staff.signIn(other);
    assertThat(hours.mine()).isEmpty();
    for (PersonId adult : List.of(here.named(), manager)) {
      staff.signIn(adult);
      assertThatThrownBy(() -> hours.mine()).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void anAdvisorsAccountHasNoOtherRole() {
    assertThat(SystemWork.as(() -> people.byId(advisor).orElseThrow().roles(), Role.ADMINISTRATOR))
        .isEqualTo(Set.of(Role.ADVISOR));
  }
}
