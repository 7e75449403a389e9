package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.AssentTexts;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class CodeViewTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;
  @Autowired private Answering answering;

  @BeforeEach
  void open() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("code");
  }

  private ReceiptCode sent() {
    return sent(new Assent(true, false));
  }

  private ReceiptCode sent(Assent assent) {
    return sent(calls.open(), assent);
  }

  private ReceiptCode sent(Consultation call, Assent assent) {
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            Language.ENGLISH,
            Map.of("safe", Answer.Picked.one("yes"), "siblings", new Answer.Amount(2)),
            Draft.CHECK);
    SendResult result = answering.send(DraftToken.fresh(), draft, assent);
    return ((SendResult.Sent) result).receipt();
  }

  @Test
  void aCodeThatFitsNothingGetsAFriendlyWord() {
    ChildScreen.type("1234");
    ChildScreen.press("Show my answers");
    assertThat(ChildScreen.text()).contains("This code does not fit. Please check each group.");
    ChildScreen.typeAndEnter("0000 0000 0000 0000");
    assertThat(ChildScreen.text()).contains("This code does not fit.");
  }

  @Test
  void answersOfATestRunSayThatTheyAreATest() {
    ChildScreen.typeAndEnter(sent(calls.test(), new Assent(true, false)).digits());
    assertThat(ChildScreen.text()).contains("Your answers", "This is a test");
    ChildScreen.press("Close my answers");
    ChildScreen.typeAndEnter(sent().digits());
    assertThat(ChildScreen.text()).contains("Your answers").doesNotContain("This is a test");
  }

  @Test
  void theRightCodeShowsTheAnswersAlsoInArabicDigits() {
    StringBuilder arabic = new StringBuilder();
    sent().grouped().chars().forEach(c -> arabic.append((char) (c == ' ' ? c : c - '0' + '٠')));
    ChildScreen.typeAndEnter(arabic.toString());
    assertThat(ChildScreen.heading()).isEqualTo("Your answers");
    assertThat(ChildScreen.text()).contains("safe?", "yes", "siblings?", "2", "Sent on");
  }

  @Test
  void whatAChildSaidYesToIsShownInTheVeryWordsItSawThen() {
    Reader young = new Reader(Language.ENGLISH, AgeBand.FROM_6_TO_9, false);
    ReceiptCode now =
        sent(
            new Assent(
                Set.of(AssentPiece.TAKE_PART, AssentPiece.READ),
                AssentTexts.current().seenBy(young)));
    ReceiptCode once =
        sent(
            new Assent(
                Set.of(AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.QUOTE),
                AssentTexts.version(1).orElseThrow().seenBy(young)));
    ChildScreen.typeAndEnter(now.digits());
    assertThat(ChildScreen.text())
        .contains("What you said yes to", "The team may read what I say.")
        .doesNotContain("My words may be in a report.");
    ChildScreen.press("Close my answers");
    ChildScreen.typeAndEnter(once.digits());
    assertThat(ChildScreen.text())
        .contains("The team may read and count my answers", "Some of my words may be in a report")
        .doesNotContain("The team may read what I say.");
  }

  @Test
  void whatIsTypedAndWhatIsOpenStaysInAnotherLanguage() {
    ReceiptCode receipt = sent();
    ChildScreen.type("0123 4567");
    inAnotherLanguage("zh");
    assertThat(ChildScreen.box().getProperty("value")).isEqualTo("0123 4567");
    ChildScreen.typeAndEnter(receipt.digits());
    inAnotherLanguage("ru");
    assertThat(ChildScreen.heading()).isEqualTo("Твои ответы");
    ChildScreen.press("Забрать");
    ChildScreen.press("Да, удалить их");
    inAnotherLanguage("fr");
    assertThat(ChildScreen.heading()).isEqualTo("Tes réponses sont effacées");
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("code");
    assertThat(ChildScreen.heading()).isEqualTo("J’ai un code");
  }

  private static void inAnotherLanguage(String tag) {
    ChildScreen.chooseLanguage(tag);
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("code", QueryParameters.of("lang", tag));
  }

  @Test
  void withdrawingAsksOnceAndThenDeletes() {
    ReceiptCode receipt = sent();
    ChildScreen.typeAndEnter(receipt.digits());
    ChildScreen.press("Take them back");
    ChildScreen.press("No, keep them");
    ChildScreen.press("Take them back");
    ChildScreen.press("Yes, delete them");
    assertThat(ChildScreen.heading()).isEqualTo("Your answers are deleted");
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("code");
    ChildScreen.typeAndEnter(receipt.digits());
    assertThat(ChildScreen.text()).contains("The answers with this code were taken back.");
  }
}
