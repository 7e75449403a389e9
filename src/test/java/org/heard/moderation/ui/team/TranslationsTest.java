package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.Reading;
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.released.Translated;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class TranslationsTest extends SpringBrowserlessTest {
  private static final String ENGLISH = "My friend helps me";

  @Autowired private Moderation moderation;
  @Autowired private Margins margins;
  @Autowired private Reading reading;
  @Autowired private SubmissionReview submissions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private SubmissionId id;
  private PersonId moderator;

  @BeforeEach
  void anAnswerInArabic() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
    id = submitted.one(call, Language.ARABIC).id();
    moderator = staff.signIn(Role.MODERATOR, call.id());
    open();
    Screen.decide(1, "Accept");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aTranslationStandsBesideTheOriginalWithItsLanguageAndWhoMadeIt() {
    translate("English");
    assertThat(Screen.text())
        .contains(Submitted.STORY, "In English", ENGLISH, "Translated by a person")
        .contains("Invented Person");
    assertThat(paragraph(ENGLISH).getAttribute("lang")).isEqualTo("en");
    assertThat(paragraph(ENGLISH).getAttribute("dir")).isEqualTo("ltr");
    assertThat(Screen.buttons().noneMatch(button -> button.getText().equals("Arabic"))).isTrue();
  }

  @Test
  void theBoxIsInTheLanguageItIsWrittenIn() {
    Screen.press("French");
    assertThat(box().getElement().getAttribute("lang")).isEqualTo("fr");
    assertThat(box().getElement().getAttribute("dir")).isEqualTo("ltr");
  }

  @Test
  void howItWasMadeIsAChoice() {
    Screen.press("English");
    Screen.press("Translated by a machine, read by a person");
    box().holding(ENGLISH);
    Screen.press("Save these words");
    assertThat(((Margin.Translation) stored()).how())
        .isEqualTo(Translated.BY_MACHINE_READ_BY_PERSON);
  }

  @Test
  void withPartsHiddenTheReleaseWaitsForAConfirmation() {
    translate("English");
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    assertThat(Screen.text()).contains("Does the translation into English hide the same?");
    Screen.press("Done with this answer");
    Screen.decide(3, "Accept");
    Screen.press("Release");
    assertThat(Screen.text()).contains("Check the translations first");
    assertThat(standing()).isEqualTo(Review.Standing.OPEN);
    Screen.press(change(2));
    Screen.press("Yes, English hides the same");
    assertThat(Screen.text()).doesNotContain("hide the same?");
    Screen.press("Release");
    assertThat(standing()).isEqualTo(Review.Standing.RELEASED);
    assertThat(Screen.text()).contains(ENGLISH);
  }

  @Test
  void otherWordsHaveToBeConfirmedAgain() {
    translate("English");
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    Screen.press("Yes, English hides the same");
    Screen.press("English");
    box().holding("Aya helps me");
    Screen.press("Save these words");
    assertThat(Screen.text()).contains("Does the translation into English hide the same?");
  }

  @Test
  void whatAColleagueWroteMeanwhileIsShownAndNotOverwritten() {
    Screen.press("English");
    box().holding(ENGLISH);
    theyWrite("A friend");
    Screen.press("Save these words");
    assertThat(Screen.text()).contains("wrote here meanwhile", "A friend");
    assertThat(stored().words()).isEqualTo("A friend");
    Screen.press("Take these words");
    assertThat(Screen.text()).contains("A friend").doesNotContain("wrote here meanwhile");
  }

  @Test
  void wordsInOneLanguageStayWhenAnotherIsChosen() {
    Screen.press("English");
    box().holding(ENGLISH);
    Screen.press("French");
    assertThat(words()).contains(ENGLISH);
    Screen.press("English");
    Screen.press("English");
    assertThat(words()).contains(ENGLISH);
  }

  @Test
  void wordsInEveryLanguageAreKeptBeforeARelease() {
    Screen.press("English");
    box().holding(ENGLISH);
    Screen.press("English");
    assertThat(Screen.cards().get(1).keepWords()).isTrue();
    assertThat(stored().words()).isEqualTo(ENGLISH);
  }

  @Test
  void keepingOverwritesNothingOfAColleague() {
    Screen.press("English");
    box().holding(ENGLISH);
    theyWrite("A friend");
    Screen.press("English");
    assertThat(Screen.cards().get(1).keepWords()).isFalse();
    assertThat(Screen.text()).contains("wrote here meanwhile", "A friend");
    assertThat(Screen.cards().get(1).keepWords()).isFalse();
    assertThat(stored().words()).isEqualTo("A friend");
    assertThat(words()).contains(ENGLISH);
  }

  @Test
  void howItWasMadeIsKeptToo() {
    translate("English");
    Screen.press("English");
    Screen.press("Translated by a machine, read by a person");
    assertThat(Screen.cards().get(1).keepWords()).isTrue();
    assertThat(((Margin.Translation) stored()).how())
        .isEqualTo(Translated.BY_MACHINE_READ_BY_PERSON);
  }

  private void theyWrite(String words) {
    staff.signIn(Role.MODERATOR, call.id());
    String edition = submissions.open(call.id(), id).edition();
    margins.write(
        call.id(),
        id,
        edition,
        0,
        new Margin.Translation("story", Language.ENGLISH, words, Translated.BY_PERSON, List.of()));
    staff.signIn(moderator);
  }

  private static List<String> words() {
    return Screen.all(Screen.view(), TextBox.class).map(TextBox::words).toList();
  }

  private void translate(String language) {
    Screen.press(language);
    box().holding(ENGLISH);
    Screen.press("Save these words");
  }

  private TeamButton change(int answer) {
    return Screen.all(Screen.cards().get(answer - 1), TeamButton.class)
        .filter(button -> button.getText().equals("Change"))
        .findFirst()
        .orElseThrow();
  }

  private Review.Standing standing() {
    return moderation.review(call.id(), id).standing();
  }

  private Margin stored() {
    return reading.open(call.id(), id).margins().getFirst().margin();
  }

  private static TextBox box() {
    return Screen.all(Screen.view(), TextBox.class)
        .filter(box -> box.getId().orElse("").startsWith("translation-"))
        .findFirst()
        .orElseThrow();
  }

  private static Element paragraph(String words) {
    return elements(Screen.view().getElement())
        .filter(element -> element.getTag().equals("p") && element.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Element> elements(Element element) {
    return element.isTextNode()
        ? Stream.of()
        : Stream.concat(
            Stream.of(element), element.getChildren().flatMap(TranslationsTest::elements));
  }

  private void open() {
    UI.getCurrent().navigate("team/queue/" + call.slug() + "/" + id);
    Screen.press("Open and read");
  }
}
