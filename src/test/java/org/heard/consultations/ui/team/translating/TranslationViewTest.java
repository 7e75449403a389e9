package org.heard.consultations.ui.team.translating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.consultations.making.Plans;
import org.heard.consultations.translating.FileKind;
import org.heard.consultations.translating.OldWords;
import org.heard.consultations.translating.TranslationFiles;
import org.heard.consultations.translating.TranslationJob;
import org.heard.shared.ConsultationId;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Choice;
import org.heard.uikit.FileField;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Translating a call, as a manager does it beside other managers. */
@HeardTest
class TranslationViewTest extends SpringBrowserlessTest {
  private static final String SCHOOL = "questionnaire/questions/school/head/title";
  private static final String BOX = "words-questionnaire-questions-school-head-title-all";

  @Autowired private Staff staff;
  @Autowired private PreparedCalls prepared;
  @Autowired private Plans plans;
  @Autowired private OldWords oldWords;
  private ConsultationId id;

  @BeforeEach
  void aCallIsToBeTranslated() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
    CallPlan empty = CallPlan.empty(Language.ENGLISH);
    Question school =
        new Question.ShortText(
            new Question.Head("school", text("How is school?"), null, null, null, null));
    store(
        empty
            .with(
                empty
                    .settings()
                    .withLanguages(List.of(Language.ENGLISH, Language.FRENCH, Language.ARABIC)))
            .withTexts(Map.of(PlanText.TITLE, text("School and you")))
            .with(new Questionnaire(List.of(school))));
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void languagesShowHowFarTheyAre() {
    translate("Et l’école ?");
    UI.getCurrent().navigate("team/calls/" + id + "/languages");

    assertThat(words())
        .contains(
            "The original is in English.",
            "for everybody: 1 translated, 0 changed in the original, 1 missing",
            "Translate into Français");
  }

  @Test
  void aTranslationIsSavedWhenItsFieldIsLeft() {
    open("fr");
    assertThat(words()).contains("How is school?", "Question 1 – the question", "2 missing");

    type("Comment va l’école ?");

    assertThat(words()).contains("Saved.", "1 translated", "1 missing");
    assertThat(french()).isEqualTo("Comment va l’école ?");
  }

  @Test
  void arabicIsMarkedAndRunsFromRightToLeft() {
    open("ar");
    Element box = box().getElement();

    assertThat(box.getAttribute("lang")).isEqualTo("ar");
    assertThat(box.getAttribute("dir")).isEqualTo("rtl");
    assertThat(box.getAttribute("aria-describedby"))
        .startsWith("original-questionnaire-questions-school-head-title-all hints-");
  }

  @Test
  void whatIsHardToReadIsSaidWhileTypingAndWordsThatAreExplainedAreOnePressAway() {
    CallPlan plan = plan();
    GlossaryTerm term =
        new GlossaryTerm("school", text("school"), Map.of(), text("A place to learn"), null);
    store(plan.with(new Questionnaire(plan.questionnaire().questions(), List.of(term), List.of())));
    open("fr");
    assertThat(words()).contains("“school” is a word that the call explains. Nobody translated it");

    type(
        "Dans ton établissement scolaire, est-ce que les adultes qui travaillent avec toi écoutent"
            + " ce que tu penses quand ils décident de ce qui va se passer pour toi demain ?");

    assertThat(words()).contains("This sentence is long");
    press("Go to the word");
    assertThat(ChildScreen.focused())
        .isEqualTo($(TextBox.class).id("words-questionnaire-terms-school-word-all").getElement());
  }

  @Test
  void aChangedOriginalMakesItsTranslationStaleUntilSomebodySaysItHolds() {
    translate("Et l’école ?");
    write(Language.ENGLISH, "What about school?");
    open("fr");
    assertThat(words()).contains("The original has changed", "How is What about school?");
    Element original =
        ChildScreen.one(element ->
            "original-questionnaire-questions-school-head-title-all"
                .equals(element.getAttribute("id")));
    assertThat(
            original
                .getChild(0)
                .getChildren()
                .filter(part -> !part.isTextNode())
                .map(Element::getTag))
        .containsExactly("del", "ins");

    press("Still right");

    assertThat(words()).contains("1 translated, 0 changed in the original");
    assertThat(PlanTexts.state(plan(), SCHOOL, Language.FRENCH, Wording.GENERAL))
        .isEqualTo(State.DONE);
  }

  @Test
  void onlyWhatIsMissingOrStaleIsShownWhenAskedFor() {
    translate("Et l’école ?");
    open("fr");

    ChildScreen.happens(
        $(Choice.class).last().getElement().getChild(1),
        "change",
        Map.of("event.target.value", "0"));

    assertThat(words()).contains("School and you").doesNotContain("How is school?");
  }

  @Test
  void wordsOfSomebodyElseAreNeverWrittenOver() {
    open("fr");
    translate("De quelqu’un d’autre");

    type("Les miens");

    assertThat(words()).contains("Nothing was overwritten", "De quelqu’un d’autre");
    assertThat(french()).isEqualTo("De quelqu’un d’autre");
    assertThat(box().words()).isEqualTo("Les miens");

    ChildScreen.typeInto(other().getElement(), "Toi et l’école");
    type("Les miens");
    assertThat(french()).isEqualTo("De quelqu’un d’autre");

    press("Use mine");
    assertThat(french()).isEqualTo("Les miens");
  }

  @Test
  void theWordsOfTheOtherPersonCanBeKept() {
    open("fr");
    translate("De quelqu’un d’autre");
    type("Les miens");

    press("Keep theirs");

    assertThat(box().words()).isEqualTo("De quelqu’un d’autre");
  }

  @Test
  void wordsThatWereTypedAreSavedWithThePage() {
    open("fr");
    box().holding("Pas encore quitté");

    UI.getCurrent().navigate("team/calls/" + id + "/languages");

    assertThat(french()).isEqualTo("Pas encore quitté");
  }

  @Test
  void whoCannotSaveIsHeldOnceAndMayLeaveTheNextTime() {
    open("fr");
    translate("De quelqu’un d’autre");
    box().holding("Les miens");

    UI.getCurrent().navigate("team/calls/" + id + "/languages");
    assertThat(words()).contains("Some words are not saved.", "De quelqu’un d’autre");
    assertThat(box().words()).isEqualTo("Les miens");

    UI.getCurrent().navigate("team/calls/" + id + "/languages");
    assertThat(getCurrentView()).isInstanceOf(LanguagesView.class);
    assertThat(french()).isEqualTo("De quelqu’un d’autre");
  }

  @Test
  void aFileChangesNothingBeforeThePersonSaysYes() {
    open("fr");

    bring(
        file()
            .replace("How is school?</source>", "How is school?</source><target>Ça va ?</target>"));

    assertThat(words()).contains("What the file would change", "1 translation is taken.");
    assertThat(missing()).isTrue();
    press("Import this");
    assertThat(words()).contains("The translations of the file are in the call.");
    assertThat(french()).isEqualTo("Ça va ?");
    assertThat(box().words()).isEqualTo("Ça va ?");
  }

  @Test
  void whatWasTranslatedAfterTheFileWasMadeIsKeptUnlessTheFileIsChosen() {
    String file =
        file()
            .replace("How is school?</source>", "How is school?</source><target>Ça va ?</target>");
    translate("Et l’école ?");
    open("fr");

    bring(file);
    assertThat(words()).contains("1 text was translated in Heard after the file was made");
    press("Import this");
    assertThat(french()).isEqualTo("Et l’école ?");

    bring(file);
    ChildScreen.happens(
        ChildScreen.one(element ->
            "choice-questionnaire.questions.school.head.title.all-file"
                .equals(element.getAttribute("id"))),
        "change");
    press("Import this");
    assertThat(french()).isEqualTo("Ça va ?");
  }

  @Test
  void whatChangesBetweenReportAndYesIsNotWrittenOver() {
    open("fr");
    bring(
        file()
            .replace("How is school?</source>", "How is school?</source><target>Ça va ?</target>"));
    translate("Et l’école ?");

    press("Import this");

    assertThat(french()).isEqualTo("Et l’école ?");
    assertThat(words()).contains("1 text was translated in Heard after the file was made");
  }

  @Test
  void aFileThatIsNoTranslationIsRefusedWithAReason() {
    open("fr");

    bring("<html/>");

    assertThat(words())
        .contains("Nothing was imported", "This is not a translation file in XLIFF 2.0 or 2.1.");
    assertThat(missing()).isTrue();
  }

  @Test
  void onlyManagersTranslateAndOnlyWhatIsThere() {
    expectNothing("team/calls/" + ConsultationId.random() + "/languages");
    expectNothing("team/calls/" + id + "/languages/en");
    expectNothing("team/calls/" + id + "/languages/ru");
    for (Role role : List.of(Role.MODERATOR, Role.ANALYST, Role.ADMINISTRATOR)) {
      staff.signIn(role);
      expectNothing("team/calls/" + id + "/languages");
      expectNothing("team/calls/" + id + "/languages/fr");
    }
  }

  @Test
  void oldWordsOfACallOfSomebodyElseAreRefused() {
    staff.signIn(Role.MANAGER);
    ConsultationId theirs = ConsultationId.random();

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> oldWords.before(theirs, Language.FRENCH));
  }

  private void expectNothing(String address) {
    UI.getCurrent().navigate(address);
    assertThat(getCurrentView()).isNotInstanceOfAny(LanguagesView.class, TranslationView.class);
  }

  private void open(String language) {
    UI.getCurrent().navigate("team/calls/" + id + "/languages/" + language);
  }

  private void type(String words) {
    ChildScreen.typeInto(box().getElement(), words);
  }

  private TextBox box() {
    return $(TextBox.class).id(BOX);
  }

  private TextBox other() {
    return $(TextBox.class).id("words-texts-TITLE-all");
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  private String words() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private void bring(String file) {
    $(FileField.class).single().arrived("file", file.getBytes(StandardCharsets.UTF_8));
  }

  /** The file of the call as it is now. */
  private String file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TranslationFiles(FileLimits.TEAM, InstantSource.system())
          .write(
              new TranslationJob(id, plan(), Language.FRENCH),
              FileKind.XLIFF,
              (key, arguments) -> key,
              out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void translate(String words) {
    write(Language.FRENCH, words);
  }

  /** Somebody else writes. */
  private void write(Language language, String words) {
    store(PlanTexts.write(plan(), SCHOOL, language, Wording.GENERAL, words));
  }

  private void store(CallPlan plan) {
    assertThat(plans.save(id, plans.revision(id).orElseThrow(), plan))
        .isInstanceOf(Plans.Saved.Stored.class);
  }

  private CallPlan plan() {
    return plans.read(id).orElseThrow().plan();
  }

  private String french() {
    return PlanTexts.rendering(plan(), SCHOOL, Language.FRENCH, Wording.GENERAL)
        .orElseThrow()
        .text();
  }

  private boolean missing() {
    return PlanTexts.state(plan(), SCHOOL, Language.FRENCH, Wording.GENERAL) == State.MISSING;
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
