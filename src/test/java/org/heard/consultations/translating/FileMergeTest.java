package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;

class FileMergeTest {
  private static final TranslationJob JOB = Jobs.small(Language.FRENCH);
  private static final TranslationJob TRANSLATED = Jobs.translated(JOB, Jobs.SCHOOL, "L’école ?");

  @Test
  void aTranslationOfTheWordsOfNowIsTaken() {
    FileMerge merge = back(JOB, JOB, "Ton école ?");

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.TAKEN);
    assertThat(words(Jobs.applied(merge, Set.of()))).isEqualTo("Ton école ?");
    assertThat(state(Jobs.applied(merge, Set.of()))).isEqualTo(State.DONE);
  }

  @Test
  void aTranslationOfWordsThatChangedSinceIsTakenAndStale() {
    TranslationJob changed = Jobs.original(JOB, Jobs.SCHOOL, "How is school?");

    FileMerge merge = back(JOB, changed, "Ton école ?");

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.FROM_OLD_WORDS);
    CallPlan plan = Jobs.applied(merge, Set.of());
    assertThat(words(plan)).isEqualTo("Ton école ?");
    assertThat(state(plan)).isEqualTo(State.STALE);
    assertThat(
            PlanTexts.rendering(plan, Jobs.SCHOOL, Language.ENGLISH, Wording.GENERAL)
                .orElseThrow()
                .text())
        .isEqualTo("How is school?");
    assertThat(state(PlanTexts.confirm(plan, Jobs.SCHOOL, Language.FRENCH, Wording.GENERAL)))
        .isEqualTo(State.DONE);
  }

  @Test
  void whatSomebodyTranslatedMeanwhileIsNeverOverwrittenWithoutAChoice() {
    TranslationJob meanwhile = Jobs.translated(TRANSLATED, Jobs.SCHOOL, "Et l’école ?");

    FileMerge merge = back(TRANSLATED, meanwhile, "Ton école ?");

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.CLASH);
    assertThat(merge.changesSomething()).isFalse();
    assertThat(words(Jobs.applied(merge, Set.of()))).isEqualTo("Et l’école ?");
    String id = TextToTranslate.id(Jobs.SCHOOL, Wording.GENERAL);
    assertThat(words(Jobs.applied(merge, Set.of(id)))).isEqualTo("Ton école ?");
  }

  @Test
  void aTranslationMadeMeanwhileFromNothingClashesToo() {
    FileMerge merge = back(JOB, TRANSLATED, "Ton école ?");

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.CLASH);
  }

  @Test
  void whatTheTranslatorLeftAloneDoesNotUndoWhatOthersDid() {
    TranslationJob meanwhile = Jobs.translated(TRANSLATED, Jobs.SCHOOL, "Et l’école ?");

    FileMerge merge = merge(TRANSLATED, meanwhile, Jobs.xliff(TRANSLATED));

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.UNCHANGED);
    assertThat(Jobs.applied(merge, Set.of())).isEqualTo(meanwhile.plan());
  }

  @Test
  void anEmptyTranslationTakesNothingAway() {
    FileMerge merge = back(TRANSLATED, TRANSLATED, " ");

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.BLANK);
    assertThat(Jobs.applied(merge, Set.of())).isEqualTo(TRANSLATED.plan());
  }

  @Test
  void aFileCanSayThatAStaleTranslationStillHolds() {
    TranslationJob stale = Jobs.original(TRANSLATED, Jobs.SCHOOL, "How is school?");
    String file = Jobs.xliff(stale);
    String finished = file.replace("state=\"initial\" subState=\"heard:stale\"", "state=\"final\"");

    assertThat(outcome(merge(stale, stale, file), Jobs.SCHOOL)).isEqualTo(Outcome.UNCHANGED);
    FileMerge merge = merge(stale, stale, finished);
    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.CONFIRMED);
    assertThat(state(Jobs.applied(merge, Set.of()))).isEqualTo(State.DONE);
  }

  @Test
  void aToolThatLosesTheMarksOverwritesNothing() {
    String file =
        Jobs.xliff(TRANSLATED)
            .replaceAll(" heard:before=\"[^\"]*\"", "")
            .replace("<target>L’école ?</target>", "<target>Ton école ?</target>");

    assertThat(outcome(merge(TRANSLATED, TRANSLATED, file), Jobs.SCHOOL)).isEqualTo(Outcome.CLASH);
  }

  @Test
  void aTextThatWentIsNamedAndLeftOut() {
    TranslationJob without =
        Jobs.with(JOB, CallPlan.empty(Language.ENGLISH).withTexts(JOB.plan().texts()));

    FileMerge merge = back(JOB, without, "Ton école ?");

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.UNKNOWN);
    assertThat(Jobs.applied(merge, Set.of())).isEqualTo(without.plan());
    assertThat(merge(without, JOB, Jobs.xliff(without)).notInTheFile()).isEqualTo(5);
  }

  @Test
  void severalSegmentsOfOneTextAreJoinedAndMarksOfToolsGo() {
    String file =
        Jobs.xliff(JOB)
            .replace(
                "<source>School?</source>",
                """
                <source>Sch</source><target>Ton <mrk id="m1">é</mrk></target></segment>
                <ignorable><source>o</source></ignorable>
                <segment state="translated"><source>ol?</source><target>cole ?</target>
                """);

    FileMerge merge = merge(JOB, JOB, file);

    assertThat(outcome(merge, Jobs.SCHOOL)).isEqualTo(Outcome.TAKEN);
    assertThat(words(Jobs.applied(merge, Set.of()))).isEqualTo("Ton éocole ?");
  }

  @Test
  void textsStandInTheOrderOfReading() {
    assertThat(JOB.texts())
        .extracting(TextToTranslate::kind)
        .containsExactly(
            TextKind.TITLE,
            TextKind.SECTION_TITLE,
            TextKind.QUESTION,
            TextKind.HELPER,
            TextKind.OPTION,
            TextKind.OPTION);
    assertThat(Completeness.of(TRANSLATED.texts())).isEqualTo(new Completeness(1, 0, 5));
  }

  /**
   * A file that a translator wrote one translation into.
   *
   * @param out the call when the file was made
   * @param now the call when it comes back
   */
  private static FileMerge back(TranslationJob out, TranslationJob now, String target) {
    String file = Jobs.xliff(out);
    String source = "<source>School?</source>";
    String before = "<target>L’école ?</target>";
    String written = "<target>" + target + "</target>";
    return merge(
        out,
        now,
        file.contains(before)
            ? file.replace(before, written)
            : file.replace(source, source + written));
  }

  private static FileMerge merge(TranslationJob out, TranslationJob now, String file) {
    return FileMerge.of(now, Jobs.taken(Jobs.xliff(out, file)));
  }

  private static Outcome outcome(FileMerge merge, String place) {
    String id = TextToTranslate.id(place, Wording.GENERAL);
    List<FileMerge.Entry> found =
        merge.entries().stream().filter(entry -> entry.id().equals(id)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst().outcome();
  }

  private static String words(CallPlan plan) {
    return PlanTexts.rendering(plan, Jobs.SCHOOL, Language.FRENCH, Wording.GENERAL)
        .orElseThrow()
        .text();
  }

  private static State state(CallPlan plan) {
    return PlanTexts.state(plan, Jobs.SCHOOL, Language.FRENCH, Wording.GENERAL);
  }
}
