package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Sessions.End;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a child advisor is told at its door about a visit that ended. */
@HeardTest
class ChildSignInEndTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @BeforeEach
  void nobodyIsSignedIn() {
    staff.signOut();
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
    staff.signOut();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUIET|Nothing happened for a while, so the door closed. Come in again.",
        "LONG|You were in for 8 hours. Take a rest. Then come in again.",
        "ENDED|You were signed out. If you did not want that, ask the adult who helps you.",
        "GONE|Your visit is over. Come in again."
      })
  void theDoorSaysWhyTheVisitEnded(End end, String words) {
    SessionEnd.note(request, end);
    UI.getCurrent().navigate("sign-in");
    assertThat(ChildScreen.text()).contains(words);
  }

  @Test
  void whatWentWrongJustNowCountsMore() {
    SessionEnd.note(request, End.QUIET);
    UI.getCurrent().navigate("sign-in", QueryParameters.of("error", ""));
    assertThat(ChildScreen.text())
        .contains("This name and password do not fit.")
        .doesNotContain("the door closed");
  }

  @Test
  void whoeverComesForTheFirstTimeIsToldNothing() {
    UI.getCurrent().navigate("sign-in");
    assertThat(
            ChildScreen.all(
                line -> line.getTag().equals("p") && "alert".equals(line.getAttribute("role"))))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(ChildScreen.words(line)).isEmpty());
  }
}
