package org.heard.consultations.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Condition;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.limits.Excess;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class PlansTest {
  private static final String WHY = "texts/WHY";

  @Autowired private Plans plans;
  @Autowired private PreparedCalls prepared;
  @Autowired private Staff staff;

  private ConsultationId id = ConsultationId.random();

  @BeforeEach
  void begin() {
    staff.signIn(Role.MANAGER);
    id = prepared.begin("Plan");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theFileOfAPlanIsTheSameWhenTheDatabaseKeptIt() {
    CallPlan plan = WholePlans.from(Instant.EPOCH);
    plan = PlanTexts.write(plan, WHY, Language.of("pt-BR"), Wording.EASY, "Porque sim.");

    plans.save(id, 0, plan);

    assertThat(CallFiles.write(read().plan())).isEqualTo(CallFiles.write(plan));
  }

  @Test
  void aNewPlanIsEmptyAndWhatIsSavedComesBack() {
    Seen first = read();
    CallPlan edited = asked(write(first.plan(), "Because."), "school", "home");

    Seen stored = stored(plans.save(id, first.revision(), edited));

    assertThat(first.revision()).isZero();
    assertThat(stored.plan()).isEqualTo(edited);
    assertThat(read()).isEqualTo(stored);
    assertThat(plans.revision(id)).contains(1);
  }

  @Test
  void twoPeopleWhoChangeDifferentThingsKeepBoth() {
    Seen base = stored(plans.save(id, 0, asked(read().plan(), "school", "home")));
    stored(plans.save(id, base.revision(), write(base.plan(), "Because.")));

    Saved mine = plans.save(id, base.revision(), asked(base.plan(), "home", "school"));

    assertThat(mine)
        .isInstanceOfSatisfying(Saved.Stored.class, it -> assertThat(it.othersToo()).isTrue());
    assertThat(read().plan().text(PlanText.WHY)).isPresent();
    assertThat(read().plan().questionnaire().questions().getFirst().key()).isEqualTo("home");
  }

  @Test
  void aLaterSaveOfTheSameWordsOverwritesNothing() {
    stored(plans.save(id, 0, write(read().plan(), "Theirs.")));

    Saved mine = plans.save(id, 0, write(CallPlan.empty(Language.ENGLISH), "Mine."));

    assertThat(mine)
        .isInstanceOfSatisfying(
            Saved.Clash.class, clash -> assertThat(clash.places()).containsExactly("texts/WHY/en"));
    assertThat(read().plan()).isEqualTo(write(CallPlan.empty(Language.ENGLISH), "Theirs."));
  }

  @Test
  void twoChangesThatContradictEachOtherAreNotStored() {
    Seen base = stored(plans.save(id, 0, asked(read().plan(), "school", "home")));
    stored(plans.save(id, base.revision(), asked(base.plan(), "school")));
    Question rule =
        new Question.ShortText(
            new Question.Head(
                "more", text("more"), null, null, null, new Condition.Is("home", Set.of("x"))));
    CallPlan mine =
        base.plan()
            .with(
                new Questionnaire(
                    Stream.concat(base.plan().questionnaire().questions().stream(), Stream.of(rule))
                        .toList()));

    assertThat(plans.save(id, base.revision(), mine)).isInstanceOf(Saved.Clash.class);
  }

  @Test
  void aStepIsTakenBackWhateverCameAfterIt() {
    Seen first = stored(plans.save(id, 0, write(read().plan(), "Because.")));
    stored(plans.save(id, first.revision(), asked(first.plan(), "school")));

    Seen undone = stored(plans.undo(id, 1));

    assertThat(undone.plan().text(PlanText.WHY)).isEmpty();
    assertThat(undone.plan().questionnaire().questions()).hasSize(1);
    assertThat(stored(plans.undo(id, undone.revision())).plan().text(PlanText.WHY)).isPresent();
  }

  @Test
  void stepsSayWhatTheyChanged() {
    Seen first = stored(plans.save(id, 0, write(read().plan(), "Because.")));
    stored(plans.save(id, first.revision(), asked(first.plan(), "school")));

    assertThat(plans.steps(id, 10))
        .extracting(Plans.Step::places)
        .containsExactly(List.of("questionnaire/questions/school"), List.of(WHY));
  }

  @Test
  void aCopyKeepsKeysAndLeavesAddressAndDates() {
    Seen seen =
        stored(
            plans.save(
                id,
                0,
                asked(read().plan(), "school").with(read().plan().settings().withSlug("school"))));

    ConsultationId copy = plans.copy(id, "Next year").orElseThrow();

    CallPlan copied = plans.read(copy).orElseThrow().plan();
    assertThat(copied.questionnaire()).isEqualTo(seen.plan().questionnaire());
    assertThat(copied.settings().slug()).isNull();
  }

  @Test
  void aNumberThatOnlyTheOtherChangedIsNoClash() {
    Seen base = stored(plans.save(id, 0, number(read().plan(), 5)));
    stored(plans.save(id, base.revision(), number(base.plan(), 7)));

    Seen mine = stored(plans.save(id, base.revision(), write(base.plan(), "Because.")));

    assertThat(mine.plan()).isEqualTo(write(number(base.plan(), 7), "Because."));
  }

  @Test
  void savingWhatIsThereAlreadyIsNoStep() {
    Seen stored = stored(plans.save(id, 0, number(read().plan(), 5)));

    assertThat(stored(plans.save(id, stored.revision(), stored.plan()))).isEqualTo(stored);
  }

  @Test
  void theOriginalStaysTheFirstLanguageOfEachText() {
    LocalizedText words =
        new LocalizedText(
            Stream.of(Language.FRENCH, Language.ARABIC)
                .map(one -> new LocalizedText.Rendering(one, Wording.GENERAL, "x", null))
                .toList());
    CallPlan plan =
        CallPlan.empty(Language.FRENCH)
            .withTexts(Map.of(PlanText.WHY, words))
            .with(
                new Questionnaire(
                    List.of(
                        new Question.ShortText(
                            new Question.Head("a", words, null, null, null, null)))));

    stored(plans.save(id, 0, plan));

    assertThat(read().plan().text(PlanText.WHY)).contains(words);
    assertThat(read().plan().questionnaire()).isEqualTo(plan.questionnaire());
  }

  private static CallPlan number(CallPlan plan, long most) {
    Question.Head head = new Question.Head("hours", text("Hours?"), null, null, null, null);
    return plan.with(new Questionnaire(List.of(new Question.NumberAsked(head, 0, most))));
  }

  @Test
  void aPlanThatNobodyBeganIsNotThere() {
    ConsultationId nowhere = ConsultationId.random();

    assertThat(plans.read(nowhere)).isEmpty();
    assertThat(plans.save(nowhere, 0, CallPlan.empty(Language.ENGLISH)))
        .isInstanceOf(Saved.Gone.class);
  }

  private Seen read() {
    return plans.read(id).orElseThrow();
  }

  private static Seen stored(Saved saved) {
    assertThat(saved).isInstanceOf(Saved.Stored.class);
    return ((Saved.Stored) saved).now();
  }

  private static CallPlan write(CallPlan plan, String words) {
    return PlanTexts.write(plan, WHY, Language.ENGLISH, Wording.GENERAL, words);
  }

  private static CallPlan asked(CallPlan plan, String... keys) {
    return plan.with(
        new Questionnaire(
            Arrays.stream(keys)
                .<Question>map(key ->
                    new Question.ShortText(
                        new Question.Head(key, text(key), null, null, null, null)))
                .toList()));
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }

  @Test
  void whatTheDatabaseOrAReaderCannotHoldIsRefusedAtItsPlace() {
    for (String unfit : List.of("a\0b", "a\uD83D", "a\u202Eb")) {
      Seen base = read();

      Saved saved = plans.save(id, base.revision(), write(base.plan(), unfit));

      assertThat(over(saved)).extracting(OverLimit::kind).containsExactly(Excess.SIGN);
      assertThat(over(saved)).extracting(OverLimit::place).containsExactly(WHY);
      assertThat(read()).isEqualTo(base);
    }
  }

  @Test
  void twoChangesThatAreTooMuchTogetherAreNotStored() {
    Seen base = stored(plans.save(id, 0, asked(read().plan(), "home")));
    String[] many =
        IntStream.range(0, QuestionLimits.MOST_QUESTIONS + 1)
            .mapToObj(i -> "q-" + i)
            .toArray(String[]::new);

    Saved saved = plans.save(id, base.revision(), asked(base.plan(), many));

    assertThat(over(saved)).extracting(OverLimit::kind).containsExactly(Excess.QUESTIONS);
    assertThat(read()).isEqualTo(base);
  }

  private static List<OverLimit> over(Saved saved) {
    assertThat(saved).isInstanceOf(Saved.Over.class);
    return ((Saved.Over) saved).found();
  }
}
