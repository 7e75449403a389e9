package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Role;
import org.heard.accounts.security.Device;
import org.heard.accounts.security.PasskeyDevice;
import org.heard.accounts.security.Staff;
import org.heard.shared.PersonId;
import org.heard.uikit.AskAgain;
import org.heard.uikit.PasskeyPrompt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One's own passkeys, and where they are offered. */
@HeardTest
class PasskeyViewsTest extends SpringBrowserlessTest {
  @Autowired private Passkeys passkeys;
  @Autowired private Device device;
  @Autowired private Staff staff;

  private PersonId id;

  @BeforeEach
  void somebodyIsSignedIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    id = staff.signIn(Role.ANALYST);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aPasskeyNeedsANameAndIsThenListedAndRemoved() {
    navigate(PasskeysView.class);
    assertThat(text()).contains("You have no passkey yet");
    press("Add a passkey");
    assertThat(text()).contains("Please give it a name first");
    $(Input.class).withId("passkey-name").single().setValue("work laptop");
    press("Add a passkey");
    answered("{}");
    assertThat(text()).contains("does not count, and nothing was kept").contains("no passkey yet");

    new PasskeyDevice().register(passkeys, "work laptop");
    UI.getCurrent().navigate("team");
    navigate(PasskeysView.class);
    assertThat(text()).contains("work laptop", "Made on", "Not used yet");
    press("Remove");
    assertThat(text()).contains("work laptop is removed").contains("no passkey yet");
  }

  @Test
  void onAPageLeftOpenRemovingAsksFirstAndThenGoesOn() {
    new PasskeyDevice().register(passkeys, "work laptop");
    device.learn(id);
    staff.signInAnHourAgo(id);
    navigate(PasskeysView.class);
    press("Remove");
    assertThat(passkeys.own()).hasSize(1);
    AskAgain dialog = $(AskAgain.class).single();
    assertThat($(NativeButton.class, dialog).withText("Use a passkey").exists()).isTrue();
    $(Input.class, dialog).single().setValue(device.code(id, 0));
    fire(dialog, 0, "submit", JsonNodeFactory.instance.objectNode());
    assertThat(passkeys.own()).isEmpty();
  }

  @Test
  void whoeverHasNoPasskeyIsNotAskedForOne() {
    staff.signInAnHourAgo(id);
    navigate(PasskeysView.class);
    $(Input.class).withId("passkey-name").single().setValue("work laptop");
    press("Add a passkey");
    AskAgain dialog = $(AskAgain.class).single();
    assertThat($(NativeButton.class, dialog).withText("Use a passkey").exists()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          cancelled; it was cancelled, or it took too long
          unsupported; cannot use passkeys
          elsewhere; allows no passkeys at this address
          known; has a passkey for here already
          who knows; Please try again, or use another way
          """)
  void whatGoesWrongInTheBrowserIsSaid(String why, String words) {
    navigate(PasskeysView.class);
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("event.detail.why", why);
    fire(prompt(), -1, "failed", data);
    assertThat(text()).contains(words);
  }

  @Test
  void theSignInPageOffersAPasskeyAndSaysWhenOneDoesNotCount() {
    staff.signOut();
    SignInView view = navigate(SignInView.class);
    assertThat(view.getElement().getOuterHTML()).contains("action=\"team/sign-in/passkey\"");
    press("Use a passkey");
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("event.detail.why", "cancelled");
    fire($(PasskeyPrompt.class).single(), -1, "failed", data);
    assertThat(view.getElement().getTextRecursively()).contains("The device gave no answer");
    UI.getCurrent().navigate("team/login", QueryParameters.of("passkey", ""));
    assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
        .contains("This passkey does not count here");
  }

  private void answered(String json) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("event.detail.answer", json);
    fire(prompt(), -1, "answered", data);
  }

  private PasskeyPrompt prompt() {
    return ((Component) getCurrentView())
        .getChildren()
        .filter(PasskeyPrompt.class::isInstance)
        .map(PasskeyPrompt.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void fire(Component on, int child, String type, ObjectNode data) {
    var element = child < 0 ? on.getElement() : on.getElement().getChild(child);
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, data));
  }

  private void press(String words) {
    test($(NativeButton.class, (Component) getCurrentView()).withText(words).all().getFirst())
        .click();
  }

  private String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }
}
