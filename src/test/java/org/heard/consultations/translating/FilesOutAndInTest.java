package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilesOutAndInTest {

  @Property(tries = 200)
  void xliffOutAndInLosesNothing(@ForAll long seed) {
    expectTheSame(Jobs.any(seed), FileKind.XLIFF);
  }

  @Property(tries = 200)
  void aWorkbookOutAndInLosesNothing(@ForAll long seed) {
    expectTheSame(Jobs.any(seed), FileKind.WORKBOOK);
  }

  @Property(tries = 200)
  void everyXliffKeepsTheRulesOfItsSpecification(@ForAll long seed) {
    XliffRules.hold(Jobs.xliff(Jobs.any(seed)));
  }

  @Property(tries = 20)
  void aFileThatATranslatorFilledFillsTheCall(@ForAll long seed) {
    TranslationJob job = Jobs.any(seed);
    TranslationJob bare = Jobs.untranslated(job);
    for (FileKind kind : FileKind.values()) {
      TranslatedFile file = written(Jobs.taken(Jobs.read(bare, kind, Jobs.write(job, kind))));

      FileMerge merge = FileMerge.of(bare, file);
      TranslationJob filled = Jobs.with(bare, Jobs.applied(merge, Set.of()));

      assertThat(merge.of(Outcome.CLASH)).isEmpty();
      assertThat(words(filled)).isEqualTo(words(job));
    }
  }

  @ParameterizedTest
  @EnumSource
  void charactersThatFilesCannotHoldComeBackOrNotAtAll(FileKind kind) {
    TranslationJob job =
        Jobs.translated(
            Jobs.small(Language.ARABIC), Jobs.SCHOOL, "=1+1 <b> ]]> & \t\n  😀 المدرسة؟");

    List<String> read =
        Jobs.taken(Jobs.read(job, kind, Jobs.write(job, kind))).units().stream()
            .map(TranslatedFile.Unit::target)
            .toList();

    assertThat(read).contains("=1+1 <b> ]]> & \t\n  😀 المدرسة؟");
  }

  @Test
  void aStaleTranslationTravelsAsWorkToDo() {
    TranslationJob job =
        Jobs.original(
            Jobs.translated(Jobs.small(Language.FRENCH), Jobs.SCHOOL, "L’école ?"),
            Jobs.SCHOOL,
            "How is school?");

    assertThat(job.texts()).extracting(TextToTranslate::state).contains(State.STALE);
    assertThat(Jobs.xliff(job))
        .contains("<segment state=\"initial\" subState=\"heard:stale\">")
        .contains("<source>How is school?</source>")
        .contains("<target>L’école ?</target>");
    XliffRules.hold(Jobs.xliff(job));
  }

  /** As if the translator had written all of it into an empty file. */
  private static TranslatedFile written(TranslatedFile file) {
    return new TranslatedFile(
        file.units().stream()
            .map(unit ->
                new TranslatedFile.Unit(
                    unit.id(), unit.source(), unit.target(), "", unit.said(), unit.at()))
            .toList());
  }

  private static void expectTheSame(TranslationJob job, FileKind kind) {
    List<TranslatedFile.Unit> units =
        Jobs.taken(Jobs.read(job, kind, Jobs.write(job, kind))).units();

    assertThat(units)
        .extracting(unit -> List.of(unit.id(), unit.source(), unit.target()))
        .containsExactlyElementsOf(
            job.texts().stream()
                .map(text -> List.of(text.id(), text.source().text(), text.words()))
                .toList());
    assertThat(FileMerge.of(job, new TranslatedFile(units)).changesSomething()).isFalse();
  }

  private static List<List<String>> words(TranslationJob job) {
    return job.texts().stream()
        .map(text -> List.of(text.id(), text.words(), text.state().name()))
        .toList();
  }
}
