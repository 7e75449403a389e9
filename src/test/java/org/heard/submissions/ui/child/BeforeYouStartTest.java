package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class BeforeYouStartTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;

  private Consultation call;

  @BeforeEach
  void somebodyTakesPart() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    call = calls.open();
    go();
  }

  private void go() {
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
  }

  @Test
  void everythingIsSaidBeforeTheFirstQuestion() {
    assertThat(ChildScreen.heading()).isEqualTo("Before you start");
    assertThat(ChildScreen.text())
        .contains("This is not an emergency service", "Get help now")
        .contains(call.page().whoReads().textIn(org.heard.shared.Language.ENGLISH))
        .contains("At night and at weekends nobody reads.")
        .contains("Then we may have to tell people who protect children.")
        .contains("press the Shift key three times", "Your browser still knows that you were here.")
        .contains("Then use another one that is safer.")
        .doesNotContain("How old are you?");
    assertThat(ChildScreen.all(element -> "heard-aloud".equals(element.getTag()))).isNotEmpty();
  }

  @Test
  void nothingIsBegunBeforeItWasRead() {
    assertThat(DraftVisit.current().has(call.id())).isFalse();
    go();
    assertThat(ChildScreen.heading()).isEqualTo("Before you start");
  }

  @Test
  void whoReadItIsNotAskedAgainInThisVisit() {
    ChildScreen.press("I have read it");
    assertThat(ChildScreen.heading()).isEqualTo("How old are you?");
    go();
    assertThat(ChildScreen.heading()).isEqualTo("How old are you?");
    DraftVisit.current().close(call.id());
    go();
    assertThat(ChildScreen.heading()).isEqualTo("How old are you?");
  }

  @Test
  void anotherCallHasANoticeOfItsOwn() {
    ChildScreen.press("I have read it");
    call = calls.open();
    go();
    assertThat(ChildScreen.heading()).isEqualTo("Before you start");
  }

  @Test
  void notNowLeadsBackToTheCallAndBeginsNothing() {
    ChildScreen.press("Not now");
    assertThat(ChildScreen.text()).contains("You choose. Both are fine.");
    assertThat(DraftVisit.current().form(call.id(), Optional.empty())).isEmpty();
  }

  @Test
  void inAnotherLanguageItIsReadInThatLanguage() {
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("c/" + call.slug() + "/answer", QueryParameters.of("lang", "ru"));
    assertThat(ChildScreen.heading()).isEqualTo("Прежде чем начать");
    ChildScreen.press("Прочитано. Дальше");
    assertThat(ChildScreen.text()).contains("Вопрос 1 из");
  }
}
