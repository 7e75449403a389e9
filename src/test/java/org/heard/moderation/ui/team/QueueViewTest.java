package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Assignments;
import org.heard.moderation.Moderation;
import org.heard.moderation.RejectReason;
import org.heard.moderation.SavedFilters;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.moderation.Submitted;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionKind;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class QueueViewTest extends SpringBrowserlessTest {
  @Autowired private Moderation moderation;
  @Autowired private Assignments assignments;
  @Autowired private SavedFilters saved;
  @Autowired private SubmissionReview submissions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private PersonId me;

  @BeforeEach
  void aModeratorIsSignedIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
    me = staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void withOneCallTheQueueOpensAtOnce() {
    UI.getCurrent().navigate("team/queue");
    assertThat(Screen.text()).contains("Nobody has sent answers yet");
  }

  @Test
  void withSeveralCallsEachHasItsCount() {
    Consultation second = calls.open();
    staff.signIn(Role.MODERATOR, call.id(), second.id());
    submitted.one(call);
    UI.getCurrent().navigate("team/queue");
    assertThat(Screen.text()).contains("1 to read").contains("Nothing to read");
  }

  @Test
  void withoutACallItSaysWhoCanGiveOne() {
    staff.signIn(Role.MODERATOR);
    UI.getCurrent().navigate("team/queue");
    assertThat(Screen.text()).contains("An administrator can give you one");
  }

  @Test
  void showsADayAndANumberThatTellsNothing() {
    SubmissionId id = submitted.one(call).id();
    go("");
    assertThat(Screen.text())
        .contains(Wording.number(id))
        .contains(Wording.day(LocalDate.now(java.time.ZoneOffset.UTC)))
        .contains("1 to read")
        .contains("English");
  }

  @Test
  void filtersByStateAndKeepsItInTheAddress() {
    SubmissionId rejected = submitted.one(call).id();
    SubmissionId waiting = submitted.one(call).id();
    moderation.reject(call.id(), rejected, 0, RejectReason.NOT_MEANT);
    go("state=rejected");
    assertThat(numbers()).containsExactly(Wording.number(rejected));
    go("state=new&language=en");
    assertThat(numbers()).containsExactly(Wording.number(waiting));
    go("age=6-9");
    assertThat(Screen.text()).contains("No submission fits what you chose");
    Screen.press("Show everything");
    assertThat(numbers()).hasSize(2);
  }

  @Test
  void whatCannotBeReadInAnAddressDoesNotFilter() {
    submitted.one(call);
    go("state=with-safeguarding&age=old&language=%21%21&from=yesterday&after=x&before=y");
    assertThat(numbers()).hasSize(1);
  }

  @Test
  void pagesOfFiftyFollowEachOtherBothWays() {
    fill(120);
    go("");
    assertThat(Screen.text()).contains("50 of 120 shown");
    List<String> first = numbers();
    assertThat(Screen.button("Earlier").orElseThrow().isEnabled()).isFalse();
    Screen.press("Later");
    Set<String> seen = new HashSet<>(first);
    seen.addAll(numbers());
    Screen.press("Later");
    seen.addAll(numbers());
    assertThat(numbers()).hasSize(20);
    assertThat(seen).hasSize(120);
    assertThat(Screen.button("Later").orElseThrow().isEnabled()).isFalse();
    Screen.press("Earlier");
    Screen.press("Earlier");
    assertThat(numbers()).isEqualTo(first);
  }

  @Test
  void takesTheNextOnesAndShowsThem() {
    SubmissionId id = submitted.one(call).id();
    go("");
    Screen.press("Take the next 10");
    assertThat(numbers()).containsExactly(Wording.number(id));
    assertThat(submissions.row(call.id(), id).orElseThrow().assignedTo()).contains(me);
    go("");
    Screen.press("Take the next 10");
    assertThat(Screen.text()).contains("None of these waits without somebody");
  }

  @Test
  void tellsWhatAColleagueTookOverUntilItWasRead() {
    SubmissionId id = submitted.one(call).id();
    assignments.take(call.id(), id, null);
    staff.signIn(Role.MODERATOR, call.id());
    assignments.take(call.id(), id, me);
    staff.signIn(me);
    go("");
    assertThat(Screen.text()).contains("A colleague took over 1 submission you had in hand");
    Screen.press("I have read this");
    assertThat(Screen.text()).doesNotContain("took over");
    go("");
    assertThat(Screen.text()).doesNotContain("took over");
  }

  @Test
  void aFlagIsAMarkAndAFilterThatGoesOnAndOff() {
    SubmissionId id = submitted.one(call).id();
    submitted.one(call);
    assignments.flag(call.id(), id, true);
    go("");
    assertThat(Screen.text()).contains("Please look");
    Screen.press("Flagged");
    assertThat(numbers()).containsExactly(Wording.number(id));
    Screen.press("Flagged");
    assertThat(numbers()).hasSize(2);
  }

  @Test
  void aSavedFilterIsUsedAgainAndRemoved() {
    submitted.one(call);
    saved.save(call.id(), new SavedFilter("Mine in Arabic", "language=ar"));
    go("");
    Screen.press("Mine in Arabic");
    assertThat(Screen.text()).contains("No submission fits what you chose");
    Screen.press("Remove “Mine in Arabic”");
    assertThat(Screen.text()).contains("You have not saved a filter yet");
    assertThat(saved.all(call.id())).isEmpty();
  }

  @Test
  void aFilterWithoutANameIsNotSaved() {
    go("state=new");
    Screen.press("Save this filter");
    assertThat(Screen.text()).contains("Give the filter a short name first");
  }

  @Test
  void showsHowMuchIsDone() {
    SubmissionId id = submitted.one(call).id();
    submitted.one(call);
    moderation.reject(call.id(), id, 0, RejectReason.NOT_MEANT);
    go("");
    assertThat(Screen.text()).contains("1 of 2 done");
  }

  @Test
  void worriesLeaveTheQueue() {
    moderation.worried(call.id(), submitted.one(call).id());
    SubmissionId other = submitted.one(call).id();
    go("");
    assertThat(numbers()).containsExactly(Wording.number(other));
  }

  @Test
  void anAddressCarriesTheFilterThereAndBack() {
    QueueAddress address =
        new QueueAddress(
            new QueueFilter(
                ReviewState.NEW,
                Language.ARABIC,
                AgeBand.ADULT,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 2),
                "KE",
                SubmissionKind.GROUP,
                PersonId.random(),
                Set.of(QueueFilter.Only.FLAGGED, QueueFilter.Only.NOT_RELEASED)),
            Optional.of(SubmissionId.random()),
            Optional.empty());
    String written = address.written().getQueryString();
    assertThat(QueueAddress.read(QueryParameters.fromString(written))).isEqualTo(address);
  }

  private void go(String query) {
    UI.getCurrent().navigate("team/queue/" + call.slug(), QueryParameters.fromString(query));
  }

  private static List<String> numbers() {
    return Screen.all(Screen.view(), RouterLink.class).map(RouterLink::getText).toList();
  }

  /** Rows as a queue sees them; nobody opens these. */
  private void fill(int rows) {
    submitted.one(call);
    database
        .sql(
            """
            insert into submissions.submission (id, consultation_id, version, day, state,
              language, age_band, receipt_lookup, sealed)
            select gen_random_uuid(), consultation_id, version, day - (n % 7), state, language,
              age_band, decode(md5(gen_random_uuid()::text), 'hex'), sealed
            from submissions.submission, generate_series(1, ?) n where consultation_id = ?
            """)
        .param(rows - 1)
        .param(call.id().value())
        .update();
  }
}
