package org.heard.advisors.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Passkeys;
import org.heard.accounts.security.PasskeyDevice;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.shared.PersonId;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a child advisor comes in, on its own page. */
@HeardTest
class WaysInTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired private Passkeys passkeys;
  private PersonId me;

  @BeforeEach
  void anAdvisor() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    me = youth.active(youth.organisation());
    staff.signIn(me);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theOnlyDeviceStaysUntilThereIsAPassword() {
    new PasskeyDevice().register(passkeys, "Phone of my own");
    UI.getCurrent().navigate("advise/password");
    assertThat(ChildScreen.text())
        .contains("Phone of my own, since", "Where I am in now")
        .doesNotContain("My password until now", "I do not need my password");
    ChildScreen.press("Take away");
    assertThat(ChildScreen.text()).contains("This is your only way in.");
    assertThat(passkeys.own()).hasSize(1);
  }

  @Test
  void whoLeftThePageOpenIsAskedAgain() {
    new PasskeyDevice().register(passkeys, "Phone");
    staff.signInAnHourAgo(me);
    UI.getCurrent().navigate("advise/password");
    ChildScreen.press("Let this device in");
    assertThat(ChildScreen.text()).contains("Is it still you?", "Come in with my device");
  }

  @Test
  void aPasswordThatIsTooShortIsToldAtItsField() {
    UI.getCurrent().navigate("advise/password");
    Element box = ChildScreen.one(field -> "new-password".equals(field.getAttribute("id")));
    ChildScreen.typeInto(box, "short");
    ChildScreen.press("Take this password");
    assertThat(box.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(ChildScreen.words(describing(box))).contains("too short or too long");
    assertThat(ChildScreen.focused()).isEqualTo(box);
  }

  @Test
  void aChildIsToldThatOthersWereSignedOut() {
    UI.getCurrent().navigate("advise/password");
    ChildScreen.press("Sign out everywhere else");
    assertThat(ChildScreen.text()).contains("You are signed out everywhere else.");
  }

  @Test
  void aLinkOffersBothAndAWrongCodeNeither() {
    staff.signOut();
    UI.getCurrent().navigate("start");
    assertThat(ChildScreen.text()).contains("Choose your password", "With my device");
    ChildScreen.press("Let this device in");
    Element box = ChildScreen.one(field -> "start-code".equals(field.getAttribute("id")));
    assertThat(ChildScreen.words(describing(box))).contains("This code does not work now.");
    assertThat(ChildScreen.focused()).isEqualTo(box);
  }

  private static Element describing(Element box) {
    String id = box.getAttribute("aria-describedby");
    assertThat(id).isNotBlank();
    return ChildScreen.one(words -> id.equals(words.getAttribute("id")));
  }
}
