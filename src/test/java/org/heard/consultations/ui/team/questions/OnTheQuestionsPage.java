package org.heard.consultations.ui.team.questions;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.questions.QuestionKind;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the questions of a call, as a manager uses it. */
abstract class OnTheQuestionsPage extends SpringBrowserlessTest {
  static final String TITLE = "words-questionnaire-questions-good-head-title-all";

  @Autowired Staff staff;
  @Autowired PreparedCalls prepared;
  @Autowired Plans plans;
  ConsultationId id = ConsultationId.random();

  @BeforeEach
  void aManagerPreparesACall() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  void open() {
    UI.getCurrent().navigate("team/calls/" + id + "/questions");
  }

  CallPlan plan() {
    return plans.read(id).orElseThrow().plan();
  }

  Question question(String key) {
    return plan().questionnaire().question(key).orElseThrow();
  }

  String title(String key) {
    return question(key).head().title().textIn(Language.ENGLISH);
  }

  void add(QuestionKind kind, String title) {
    change(all -> edits(all).add(kind, title, List.of(Language.ENGLISH), null));
  }

  /** Another manager stores other words meanwhile. */
  void other(String title) {
    Seen seen = plans.read(id).orElseThrow();
    plans.save(
        id,
        seen.revision(),
        PlanTexts.write(
            seen.plan(),
            "questionnaire/questions/good/head/title",
            Language.ENGLISH,
            Wording.GENERAL,
            title));
  }

  void change(Function<Questionnaire, Edit> edit) {
    Seen seen = plans.read(id).orElseThrow();
    plans.save(
        id, seen.revision(), seen.plan().with(done(edit.apply(seen.plan().questionnaire()))));
  }

  static QuestionEdits edits(Questionnaire all) {
    return new QuestionEdits(all, Set.of());
  }

  static Questionnaire done(Edit edit) {
    return ((Edit.Done) edit).now();
  }

  String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  void type(String box, String words) {
    ChildScreen.typeInto($(TextBox.class).id(box).getElement(), words);
  }

  void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  void pressWithin(Class<? extends Component> part, String words) {
    test($(NativeButton.class, $(part).first()).all().stream()
            .filter(one -> one.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow())
        .click();
  }

  /** Opens a question from the list. */
  void pressOne(String key) {
    Questionnaire all = plan().questionnaire();
    int number = all.questions().indexOf(all.question(key).orElseThrow()) + 1;
    test($(NativeButton.class).all().stream()
            .filter(one -> one.hasClassName("t-asked-one"))
            .filter(one -> one.getElement().getTextRecursively().startsWith(number + ". "))
            .findFirst()
            .orElseThrow())
        .click();
  }

  void choose(String label, int place) {
    pick(choice(label), Integer.toString(place));
  }

  void choose(String label, String words) {
    Element list = choice(label);
    pick(
        list,
        list.getChildren()
            .filter(option -> option.getText().equals(words))
            .findFirst()
            .orElseThrow()
            .getAttribute("value"));
  }

  Element choice(String label) {
    return $(Choice.class).all().stream()
        .map(one -> one.getElement())
        .filter(one -> one.getChild(0).getText().equals(label))
        .findFirst()
        .orElseThrow()
        .getChild(1);
  }

  static void pick(Element list, String value) {
    ChildScreen.happens(list, "change", Map.of("event.target.value", value));
  }

  void tickLabelled(String words) {
    Tick tick =
        $(Tick.class).all().stream()
            .filter(one -> one.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow();
    Element box = tick.getElement().getChild(0);
    box.setProperty("checked", true);
    ChildScreen.happens(box, "change");
  }
}
