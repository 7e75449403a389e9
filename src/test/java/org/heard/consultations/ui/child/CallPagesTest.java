package org.heard.consultations.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class CallPagesTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;

  @BeforeEach
  void english() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  private void go(Consultation call) {
    UI.getCurrent().navigate("c/" + call.slug());
  }

  @Test
  void theStartShowsOpenCallsWithTheirFactsAndTheWayWithACode() {
    Consultation call = calls.open();
    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("");
    assertThat(ChildScreen.heading()).isEqualTo("You have the right to be heard.");
    assertThat(ChildScreen.text()).contains("Who asks:", "Open until", "العربية", "I have a code");
    assertThat(ChildScreen.all(link -> ("/c/" + call.slug()).equals(link.getAttribute("href"))))
        .hasSize(1);
  }

  @Test
  void theAddressCanAskForALanguage() {
    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("", QueryParameters.of("lang", "fr"));
    assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("fr");
    assertThat(ChildScreen.text()).contains("J’ai un code");
  }

  @Test
  void anOpenCallOffersYesAndNoAlike() {
    go(calls.open());
    assertThat(ChildScreen.text())
        .contains("What is it about?", "Who reads it?", "What we keep", "About 5 to 10 minutes");
    ChildScreen.press("No thanks");
    assertThat(ChildScreen.heading()).isEqualTo("That is fine.");
    ChildScreen.press("Read it again");
    ChildScreen.press("Take part");
    ChildScreen.readTheNotice();
    assertThat(ChildScreen.text()).contains("Question 1 of");
  }

  @Test
  void theAgeSaidOnTheCallPageIsNotAskedAgainInTheForm() {
    go(calls.open());
    ChildScreen.choose("10-12");
    ChildScreen.press("Take part");
    ChildScreen.readTheNotice();
    assertThat(ChildScreen.text()).contains("Question 2 of").doesNotContain("How old are you?");
  }

  @Test
  void theFirstUseOfAHardWordOpensItsExplanation() {
    go(calls.open());
    Element word = ChildScreen.one(element -> "term".equals(element.getAttribute("class")));
    assertThat(ChildScreen.words(word)).isEqualTo("invented");
    assertThat(ChildScreen.all(element -> "term".equals(element.getAttribute("class")))).hasSize(1);
    var explanation =
        ChildScreen.markup().select("#" + word.getAttribute("popovertarget") + "[popover]");
    assertThat(explanation).hasSize(1);
    assertThat(explanation.text()).contains("What invented means.", "Close");
    assertThat(explanation.select("> heard-aloud")).hasSize(1);
  }

  @Test
  void aHardWordInsideOfAnOptionStandsBelowAndNotInIt() {
    go(calls.open());
    ChildScreen.choose("10-12");
    ChildScreen.press("Take part");
    ChildScreen.readTheNotice();
    assertThat(ChildScreen.text()).contains("Hard words on this page", "What yes means.");
    assertThat(ChildScreen.markup().select("button.term"))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word.is("p > *")).isTrue());
  }

  @Test
  void aRecordingBelongsToExactlyTheWordsThatAreShown() {
    Consultation call = calls.recorded();
    go(call);
    assertThat(ChildScreen.one(element -> element.hasAttribute("data-sounds")).getTag())
        .isEqualTo("main");
    assertThat(
            ChildScreen.one(element -> element.hasAttribute("data-sounds"))
                .getAttribute("data-sounds"))
        .isEqualTo("/sounds/" + call.slug() + "/1/");
    Element recorded = ChildScreen.one(element -> element.hasAttribute("data-sound"));
    assertThat(recorded.getAttribute("data-sound")).isEqualTo(Calls.RECORDING);
    assertThat(ChildScreen.words(recorded)).isEqualTo("What is fair?");

    ChildScreen.choose("6-9");
    assertThat(ChildScreen.text()).contains("Is it fair?");
    assertThat(ChildScreen.all(element -> element.hasAttribute("data-sound"))).isEmpty();
  }

  @Test
  void aCallThatIsOverSaysSoAndOffersNoButton() {
    go(calls.frozen());
    assertThat(ChildScreen.text())
        .contains("The report is being written.")
        .doesNotContain("Take part");
  }

  @Test
  void whatAnswersCanChangeStandsBesideWhatTheyCannot() {
    go(calls.detailed());
    assertThat(ChildScreen.text())
        .contains("What your answers can change", "Where the new park is built.")
        .contains("What they cannot change", "How much money the city has.")
        .contains("Together with", "River school", "Ask Mira", "You need half an hour.")
        .contains("you hear what happened", "12 March 2027");
    assertThat(
            ChildScreen.one(it -> "https://parks.example".equals(it.getAttribute("href")))
                .getAttribute("rel"))
        .contains("noreferrer");
    go(calls.open());
    assertThat(ChildScreen.text()).doesNotContain("What your answers can change");
  }

  @Test
  void anUnknownCallGetsACalmPage() {
    UI.getCurrent().navigate("c/there-is-no-such-call");
    assertThat(ChildScreen.heading()).isEqualTo("This page is not here");
  }

  @Test
  void wordsInAnotherLanguageAreMarkedWithIt() {
    UI.getCurrent().getSession().setLocale(Locale.FRENCH);
    go(calls.open());
    assertThat(ChildScreen.one(element -> element.getTag().equals("h1")).getAttribute("lang"))
        .isEqualTo("en");
    assertThat(ChildScreen.text()).contains("De quoi s’agit-il ?");
  }
}
