package org.heard.consultations.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallDates;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.deadlines.Deadlines.Result.Done;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.ReaderDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a child reads when days of a call move. */
@HeardTest
class MovedDaysTest extends SpringBrowserlessTest {
  private static final LocalizedText WHY =
      LocalizedText.of(
          Map.of(Language.ENGLISH, "The city decides sooner.", Language.ARABIC, "تقرر المدينة."));

  @Autowired private Calls calls;
  @Autowired private Deadlines deadlines;
  @Autowired private Staff staff;
  @Autowired private Clock clock;

  @BeforeEach
  void english() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  @Test
  void moreTimeIsToldWithTheOldDay() {
    Consultation call = calls.detailed();
    Instant later = call.freezesAt().truncatedTo(ChronoUnit.MINUTES);
    move(call, later, null);

    go(call);
    assertThat(ChildScreen.text())
        .contains(
            "There is more time now.",
            "You can answer until " + day(later) + ".",
            "Before, we said " + day(call.closesAt()) + ".")
        .doesNotContain("This is why");
  }

  @Test
  void lessTimeIsToldWithTheReason() {
    Consultation call = calls.open();
    move(call, clock.instant().plus(Duration.ofDays(6)), WHY);

    go(call);
    assertThat(ChildScreen.text())
        .contains("This call ends earlier.", "This is why:", "The city decides sooner.");
  }

  @Test
  void aStoppedCallSaysWhatBecomesOfWhatWasSent() {
    Consultation call = calls.open();
    as(call, () -> deadlines.stop(call.id(), 0, WHY));

    go(call);
    assertThat(ChildScreen.text())
        .contains(
            "This call was stopped.",
            "The city decides sooner.",
            "What you sent is safe. You can take it back until " + day(call.freezesAt()) + ".")
        .doesNotContain("Take part", "you answer", "(PDF)");
  }

  private void move(Consultation call, Instant closes, @Nullable LocalizedText reason) {
    as(
        call,
        () -> {
          CallDates now = CallDates.of(deadlines.read(call.id()).orElseThrow().call());
          CallDates to = new CallDates(now.opensAt(), closes, now.freezesAt(), now.feedbackOn());
          assertThat(deadlines.move(call.id(), 0, to, reason)).isEqualTo(new Done(1));
        });
  }

  private void as(Consultation call, Runnable act) {
    staff.signIn(Role.MANAGER, call.id());
    act.run();
    staff.signOut();
  }

  private static void go(Consultation call) {
    UI.getCurrent().navigate("c/" + call.slug());
  }

  private static String day(Instant end) {
    return ReaderDates.lastDayBefore(end, Language.ENGLISH);
  }
}
