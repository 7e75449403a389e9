package org.heard.consultations.ui.team.translating;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import com.vaadin.flow.server.VaadinSession;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.translating.TranslatorLinks;
import org.heard.consultations.translating.TranslatorLinks.Made;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.FileField;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a translator without an account, and what it keeps them from. */
@HeardTest
class TranslatorViewTest extends SpringBrowserlessTest {
  private static final String BOX = "words-texts-WHY-all";

  @Autowired private Staff staff;
  @Autowired private PreparedCalls prepared;
  @Autowired private Plans plans;
  @Autowired private TranslatorLinks links;
  @Autowired private Clock clock;
  private PersonId manager = PersonId.random();
  private ConsultationId id = ConsultationId.random();

  @BeforeEach
  void aCallIsPlanned() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("A working name for the team");
    plans.save(id, 0, WholePlans.from(clock.instant()));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aManagerMakesALinkThatIsShownOnceAndATranslatorWorksWithIt() {
    UI.getCurrent().navigate("team/calls/" + id + "/languages/fr");
    press("Make a link");
    assertThat(words()).contains("Write what to call the link");
    ChildScreen.typeInto($(TextBox.class).id("link-label").getElement(), "French agency");
    press("Make a link");
    String address = $(Input.class).id("translator-link").getValue();
    assertThat(words()).contains("Counts until", "Made by Invented Person", "Not used yet");
    assertThat(address).matches("http://.*/translate#[a-z0-9-]{24}");
    UI.getCurrent().navigate("team/calls/" + id + "/languages");
    UI.getCurrent().navigate("team/calls/" + id + "/languages/fr");
    assertThat(words()).contains("French agency");
    assertThat($(Input.class).all()).isEmpty();

    staff.signOut();
    UI.getCurrent().navigate("translate");
    assertThat(words()).contains("Translate a call").doesNotContain("Words of why");
    type("translator-code", address);
    press("Open");

    assertThat(words()).contains("From English into Français", "Words of why");
    type(BOX, "Parce que.");
    assertThat(words()).contains("Saved.");
    staff.signIn(manager);
    assertThat(french()).isEqualTo("Parce que.");
  }

  @Test
  void aTranslatorSeesNeitherPeopleNorTheNameForTheTeamNorAMenu() {
    come(secret());

    assertThat(ChildScreen.text())
        .contains("Words of why")
        .doesNotContain("Invented Person", "A working name", "French agency", "My work");
  }

  @Test
  void theLinkItselfOpensThePageAndTheAddressForgetsIt() {
    HandoverCode secret = secret();
    staff.signOut();
    UI.getCurrent().navigate("translate");
    sent();

    view().opened(UI.getCurrent(), address(secret));

    assertThat(words()).contains("From English into Français");
    // AdvisorIT looks at the address of a real browser.
    assertThat(sent().filter(one -> one.getExpression().contains("history.replaceState")))
        .extracting(one -> one.getExpression() + one.getParameters())
        .singleElement()
        .asString()
        .doesNotContain(secret.text());
  }

  @Test
  void aReloadOfThePageGoesOnWithoutTheSecret() {
    come(secret());

    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("translate");

    assertThat(words()).contains("From English into Français");
  }

  @Test
  void whatIsNoLinkOpensNothing() {
    staff.signOut();
    UI.getCurrent().navigate("translate");
    for (String typed : List.of("", "x", HandoverCode.fresh().text(), "<b>#</b>")) {
      type("translator-code", typed);
      press("Open");
      assertThat(words()).contains("This link does not count");
    }
  }

  @Test
  void aTranslatorReachesNoOtherPageAndNoOtherLanguageOrCall() {
    come(secret());
    for (String address :
        List.of(
            "team",
            "team/calls",
            "team/calls/" + id,
            "team/calls/" + id + "/questions",
            "team/calls/" + id + "/languages",
            "team/calls/" + id + "/languages/fr",
            "team/calls/" + id + "/languages/es",
            "team/queue",
            "team/people",
            "translate/" + id,
            "translate/fr")) {
      UI.getCurrent().navigate(address);
      assertThat(ChildScreen.text())
          .as(address)
          .doesNotContain("A working name", "Invented Person", "Words of cannot_change (es)");
      assertThat(getCurrentView())
          .as(address)
          .isNotInstanceOfAny(LanguagesView.class, TranslationView.class);
    }
  }

  @Test
  void anEndedLinkSavesNothingAndTheWordsStayInTheField() {
    come(secret());
    end();

    type(BOX, "Trop tard");

    assertThat(words()).contains("This was not saved: the link has ended");
    assertThat($(TextBox.class).id(BOX).words()).isEqualTo("Trop tard");
    $(FileField.class).single().arrived("file", "<xliff/>".getBytes(StandardCharsets.UTF_8));
    assertThat(words()).contains("This was not saved: the link has ended");
    staff.signIn(manager);
    assertThat(french()).isEqualTo("Words of why (fr)");
    staff.signOut();
    UI.getCurrent().navigate("code");
    assertThat($(TextBox.class).id(BOX).words()).isEqualTo("Trop tard");
    type(BOX, "Words of why (fr)");
    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("translate");
    assertThat(words()).contains("Translate a call").doesNotContain("Words of why");
  }

  @Test
  void whoeverSaysThatTheyAreDoneIsOutInEveryWindow() {
    come(secret());
    Component other = new TextList(workOfTheVisit());
    UI.getCurrent().add(other);

    press("I am done here");

    assertThat(words()).contains("Everything is saved.").doesNotContain("Words of why");
    TextBox box = box(other);
    ChildScreen.typeInto(box.getElement(), "Nach dem Ende");
    assertThat(other.getElement().getTextRecursively()).contains("This was not saved");
    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("translate");
    assertThat(words()).contains("Translate a call");
  }

  @Test
  void wordsThatWereTypedAndNotLeftAreSavedWhenTheWindowCloses() {
    come(secret());
    $(TextBox.class).id(BOX).holding("Pas encore quitté");

    UI.getCurrent().removeAll();
    view().removeFromParent();

    staff.signIn(manager);
    assertThat(french()).isEqualTo("Pas encore quitté");
  }

  @Test
  void markupIsShownAsTheWordsItIs() {
    come(secret());
    type(BOX, "<b onclick=alert(1)>Parce que</b>");
    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("translate");

    assertThat($(TextBox.class).id(BOX).words()).isEqualTo("<b onclick=alert(1)>Parce que</b>");
    assertThat(ChildScreen.all(element -> element.hasAttribute("onclick"))).isEmpty();
  }

  @Test
  void aManagerEndsALinkAtOnce() {
    secret();
    UI.getCurrent().navigate("team/calls/" + id + "/languages/fr");

    press("End it now");

    assertThat(words()).contains("The link “French agency” does not count any more.", "Ended");
    assertThat(links.of(id, Language.FRENCH).getFirst().standing())
        .isEqualTo(TranslatorLinks.Standing.ENDED);
  }

  /** What goes to the browser now. */
  private static Stream<JavaScriptInvocation> sent() {
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation);
  }

  private OpenTranslation workOfTheVisit() {
    WithLink visit = VaadinSession.getCurrent().getAttribute(WithLink.class);
    return new OpenTranslation(visit, visit.read().orElseThrow(), Language.FRENCH);
  }

  private static TextBox box(Component inside) {
    return (TextBox) find(inside, BOX);
  }

  private static Component find(Component inside, String id) {
    return inside
        .getChildren()
        .map(one -> one.getId().filter(id::equals).isPresent() ? one : find(one, id))
        .filter(one -> one.getId().filter(id::equals).isPresent())
        .findFirst()
        .orElse(inside);
  }

  private void end() {
    staff.signIn(manager);
    links.end(id, links.of(id, Language.FRENCH).getFirst().id());
    staff.signOut();
  }

  private HandoverCode secret() {
    LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(3);
    return ((Made.Link) links.make(id, Language.FRENCH, "French agency", last)).secret();
  }

  /** Nobody is signed in; somebody comes with a link. */
  private void come(HandoverCode secret) {
    staff.signOut();
    UI.getCurrent().navigate("translate");
    view().opened(UI.getCurrent(), address(secret));
  }

  private static URL address(HandoverCode secret) {
    try {
      return URI.create("http://localhost/translate#" + secret.text()).toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private TranslatorView view() {
    return (TranslatorView) getCurrentView();
  }

  private void type(String box, String words) {
    ChildScreen.typeInto($(TextBox.class).id(box).getElement(), words);
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  private String words() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private String french() {
    return PlanTexts.rendering(
            plans.read(id).orElseThrow().plan(), "texts/WHY", Language.FRENCH, Wording.GENERAL)
        .orElseThrow()
        .text();
  }
}
