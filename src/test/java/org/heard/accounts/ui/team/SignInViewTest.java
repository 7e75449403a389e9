package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class SignInViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;

  @BeforeEach
  void nobodyIsSignedIn() {
    staff.signOut();
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void isAPlainFormThatPasswordKeepersKnow() {
    SignInView view = navigate(SignInView.class);
    assertThat(view.getElement().getOuterHTML())
        .contains("<form", "action=\"team/sign-in\"", "autocomplete=\"username\"")
        .contains("autocomplete=\"current-password\"", "type=\"submit\"");
  }

  @ParameterizedTest
  @CsvSource({"error,do not fit together", "limited,Too many tries", "again,open for a long time"})
  void saysCalmlyWhyItDidNotWork(String why, String words) {
    UI.getCurrent().navigate("team/login", QueryParameters.of(why, ""));
    assertThat($(Div.class).withClassName("note").single().getElement().getTextRecursively())
        .contains(words);
  }

  @Test
  void saysNothingAtTheFirstVisit() {
    navigate(SignInView.class);
    assertThat($(Div.class).withClassName("note").exists()).isFalse();
  }

  @Test
  void leadsWhoeverIsSignedInToTheTeamPages() {
    staff.signIn(Role.MODERATOR);
    UI.getCurrent().navigate("team/login");
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("team");
  }

  @Test
  void standsBeforeTeamPagesAlsoInsideASession() {
    UI.getCurrent().navigate("team/people");
    assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
        .noneMatch(PeopleView.class::isInstance);
  }
}
