package org.heard.consultations.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Partner;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanDates;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.pictures.CallPictures.Kept;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.questions.SectionEdits;
import org.heard.consultations.templates.Templates.About;
import org.heard.consultations.templates.Templates.Changed;
import org.heard.consultations.templates.Templates.Template;
import org.heard.consultations.wording.Linter;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class TemplatesTest {
  @Autowired private Templates templates;
  @Autowired private Plans plans;
  @Autowired private CallPictures pictures;
  @Autowired private PlanPublishing publishing;
  @Autowired private Calls calls;
  @Autowired private PreparedCalls prepared;
  @Autowired private Staff staff;
  @Autowired private Clock clock;

  private ConsultationId id = ConsultationId.random();
  private PersonId maker = PersonId.random();
  private CallPlan plan = CallPlan.empty(Language.ENGLISH);

  @BeforeEach
  void aManagerHasAPlan() {
    maker = staff.signIn(Role.MANAGER);
    id = prepared.begin("Parks");
    plan = WholePlans.from(clock.instant());
    plans.save(id, 0, plan);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aCallBegunWithATemplateHasItsWordsAndNothingOfItsOwnYet() {
    Template made = make(true);

    staff.signIn(Role.MANAGER);
    ConsultationId begun = templates.begin(made.id(), Language.FRENCH, "Another").orElseThrow();

    CallPlan other = plans.read(begun).orElseThrow().plan();
    CallPlan expected = PlanTexts.inOrder(plan.with(other.settings()));
    assertThat(other.texts()).isEqualTo(expected.texts());
    assertThat(other.questionnaire()).isEqualTo(expected.questionnaire());
    assertThat(other.settings().languages()).containsExactly(Language.FRENCH, Language.ENGLISH);
    assertThat(other.settings().slug()).isNull();
    assertThat(other.settings().dates()).isEqualTo(PlanDates.NONE);
    assertThat(other.settings().confirmed()).isEmpty();
  }

  @Test
  void aCallBegunWithATemplateOfSomebodyElseHasItsPicturesToo() throws IOException {
    calls.somebodyIsOnDuty();
    publishing.publish(id, 1);
    // For a correction that is not published.
    String picture = ((Kept.Stored) pictures.keep(id, RedrawingTest.drawn(123, 45, "png"))).name();
    Partner partner = plan.partners().getFirst();
    plans.save(
        id,
        1,
        plan.withPartners(
            List.of(
                new Partner(partner.key(), partner.name(), partner.address(), picture),
                new Partner("other", partner.name(), null, "own-" + "0".repeat(32)))));
    Template everybodys = make(true);
    Template mine = make(false);

    staff.signIn(Role.MANAGER);
    assertThat(pictures.open(picture)).isEmpty();
    assertThat(templates.begin(mine.id(), Language.ENGLISH, "Not theirs")).isEmpty();
    ConsultationId begun = templates.begin(everybodys.id(), Language.ENGLISH, "X").orElseThrow();
    assertThat(pictures.of(begun)).containsExactly(picture);
    assertThat(pictures.open(picture)).isPresent();
  }

  @Test
  void nobodySeesATemplateThatIsForItsMakerAlone() {
    Template made = make(false);

    staff.signIn(Role.MANAGER);
    assertThat(ids(true)).doesNotContain(made.id());
    assertThat(templates.begin(made.id(), Language.ENGLISH, "Another")).isEmpty();
    assertThat(templates.history(made.id())).isEmpty();
  }

  @Test
  void aTemplateThatIsTakenBackFromOthersIsGoneForThem() {
    Template made = make(true);
    templates.describe(made.id(), 1, new About("Mine", "", false));

    staff.signIn(Role.MANAGER);
    assertThat(ids(true)).doesNotContain(made.id());
  }

  @Test
  void onlyItsMakerChangesATemplateAndOnlyWhatTheySaw() {
    Template made = make(true);
    assertThat(templates.describe(made.id(), 1, new About("Other name", "", true)))
        .isInstanceOf(Changed.Done.class);
    assertThat(templates.renew(made.id(), 1, id)).isInstanceOf(Changed.Meanwhile.class);

    staff.signIn(Role.MANAGER);
    assertThat(templates.describe(made.id(), 2, new About("Theirs", "", true)))
        .isEqualTo(new Changed.Gone());
    staff.signIn(maker);
    assertThat(templates.history(made.id()))
        .extracting(Templates.Step::name)
        .containsExactly("Other name", "Parks every year");
  }

  @Test
  void aRetiredTemplateBeginsNothingUntilItIsBroughtBack() {
    Template made = make(true);
    templates.retire(made.id(), 1, true);

    assertThat(ids(false)).doesNotContain(made.id());
    assertThat(ids(true)).contains(made.id());
    assertThat(templates.begin(made.id(), Language.ENGLISH, "Another")).isEmpty();

    templates.retire(made.id(), 2, false);
    assertThat(templates.begin(made.id(), Language.ENGLISH, "Another")).isPresent();
  }

  @Test
  void aChangeOfATemplateReachesNoCallThatBeganWithIt() {
    Template made = make(true);
    ConsultationId begun = templates.begin(made.id(), Language.ENGLISH, "Another").orElseThrow();
    plans.save(id, 1, CallPlan.empty(Language.ENGLISH));
    templates.renew(made.id(), 1, id);

    assertThat(plans.read(begun).orElseThrow().plan().texts()).isEqualTo(plan.texts());
  }

  @Test
  void aBlockHoldsTheQuestionsOfASectionAndIsNoTemplateOfAWholeCall() {
    plans.save(id, 1, plan.with(inASection(plan.questionnaire())));
    Template block = templates.make(id, "daily-life", new About("Safe", "", true)).orElseThrow();

    assertThat(templates.blocks(false)).extracting(Template::id).contains(block.id());
    assertThat(ids(true)).doesNotContain(block.id());
    assertThat(templates.begin(block.id(), Language.ENGLISH, "Another")).isEmpty();
    assertThat(templates.renew(block.id(), 1, id)).isEqualTo(new Changed.Gone());
    assertThat(templates.questions(block.id()).orElseThrow().questions())
        .extracting(one -> one.key())
        .isEqualTo(plan.questionnaire().questions().stream().map(one -> one.key()).toList());
    assertThat(templates.make(id, "no-such-section", new About("None", "", true))).isEmpty();
    assertThat(templates.renew(make(true).id(), 1, id, "daily-life")).isEqualTo(new Changed.Gone());

    staff.signIn(Role.MANAGER);
    assertThat(templates.renew(block.id(), 1, id, "daily-life")).isEqualTo(new Changed.Gone());
  }

  private static Questionnaire inASection(Questionnaire questions) {
    Edit named = new SectionEdits(questions).add("Daily life", Language.ENGLISH);
    Questionnaire now = ((Edit.Done) named).now();
    for (Question question : questions.questions()) {
      Edit moved = new QuestionEdits(now, Set.of()).moveInto(question.key(), "daily-life");
      now = ((Edit.Done) moved).now();
    }
    return now;
  }

  @Test
  void theTemplateThatComesAlongHasEightQuestionsInSixLanguages() {
    Template starter = templates.all(Language.SPANISH, false).getFirst();
    assertThat(starter.comesAlong()).isTrue();
    assertThat(starter.name()).isEqualTo("Convocatoria con ocho preguntas");
    assertThat(starter.questions()).isEqualTo(8);
    assertThat(templates.retire(starter.id(), 0, true)).isEqualTo(new Changed.Gone());

    ConsultationId begun = templates.begin(starter.id(), Language.ARABIC, "First").orElseThrow();
    CallPlan first = plans.read(begun).orElseThrow().plan();
    assertThat(first.settings().original()).isEqualTo(Language.ARABIC);
    assertThat(PlanTexts.of(first).values())
        .allSatisfy(text ->
            assertThat(text.languages()).containsExactlyInAnyOrderElementsOf(Language.CHILD_PAGES));
    assertThat(first.questionnaire().questions()).extracting(Question::key).doesNotHaveDuplicates();
    assertThat(Linter.stopping(first.questionnaire(), first.settings().ages())).isEmpty();
    assertThat(Linter.check(first.questionnaire(), first.settings().ages())).isEmpty();
  }

  @Test
  void aTemplateHasAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new About(" ", "", true));
  }

  private Template make(boolean forEverybody) {
    return templates
        .make(id, new About("Parks every year", "For the report", forEverybody))
        .orElseThrow();
  }

  private List<TemplateId> ids(boolean retiredToo) {
    return templates.all(Language.ENGLISH, retiredToo).stream().map(Template::id).toList();
  }
}
