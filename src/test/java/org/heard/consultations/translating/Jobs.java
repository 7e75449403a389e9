package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.PageWords;

/** Calls to translate, and their files. */
final class Jobs {
  static final ConsultationId CALL = ConsultationId.random();
  static final PageWords WORDS = (key, arguments) -> key + Arrays.toString(arguments);
  static final TranslationFiles FILES =
      new TranslationFiles(FileLimits.TEAM, InstantSource.system());
  static final String SCHOOL = "questionnaire/questions/school/head/title";
  static final String TITLE = "texts/TITLE";

  private Jobs() {}

  /** The plan with what a file brings. */
  static CallPlan applied(FileMerge merge, Set<String> fromTheFile) {
    TranslationJob job = merge.job();
    return PlanTexts.translate(job.plan(), job.language(), merge.taken(fromTheFile));
  }

  /** A small call in English, to be translated. */
  static TranslationJob small(Language language) {
    Question school =
        new Question.OneChoice(
            new Question.Head(
                "school",
                text("School?"),
                text("Think of last week."),
                null,
                null,
                null,
                null,
                null,
                "life",
                null,
                false),
            List.of(
                new Question.Option("good", text("Good"), null),
                new Question.Option("bad", text("Bad"), null)),
            false);
    CallPlan plan =
        CallPlan.empty(Language.ENGLISH)
            .withTexts(Map.of(PlanText.TITLE, text("Call")))
            .with(
                new Questionnaire(
                    List.of(school),
                    List.of(),
                    List.of(new Section("life", text("Life"), null, null))));
    return new TranslationJob(CALL, plan, language);
  }

  /** Any call, with its first language as original and the last as the one translated into. */
  static TranslationJob any(long seed) {
    Questionnaire form = GeneratedQuestionnaires.of(new Random(seed));
    List<Language> languages =
        form.questions().stream()
            .flatMap(question -> question.texts().stream())
            .flatMap(text -> text.languages().stream())
            .distinct()
            .toList();
    Language original = languages.isEmpty() ? Language.ENGLISH : languages.getFirst();
    Language language = languages.size() < 2 ? Language.ARABIC : languages.getLast();
    return new TranslationJob(CALL, CallPlan.empty(original).with(form), language);
  }

  static TranslationJob with(TranslationJob job, CallPlan plan) {
    return new TranslationJob(job.call(), plan, job.language());
  }

  static TranslationJob translated(TranslationJob job, String place, String words) {
    return with(job, PlanTexts.write(job.plan(), place, job.language(), Wording.GENERAL, words));
  }

  static TranslationJob original(TranslationJob job, String place, String words) {
    return with(job, PlanTexts.write(job.plan(), place, job.original(), Wording.GENERAL, words));
  }

  /** The same call before anybody translated anything. */
  static TranslationJob untranslated(TranslationJob job) {
    CallPlan plan = job.plan();
    for (TextToTranslate text : job.texts()) {
      if (text.target() != null) {
        plan = PlanTexts.write(plan, text.place(), job.language(), text.wording(), "");
      }
    }
    return with(job, plan);
  }

  static byte[] write(TranslationJob job, FileKind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FILES.write(job, kind, WORDS, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String xliff(TranslationJob job) {
    return new String(write(job, FileKind.XLIFF), StandardCharsets.UTF_8);
  }

  static Imported<TranslatedFile> read(TranslationJob job, FileKind kind, byte[] file) {
    return FILES.read(job, "file." + kind.ending(), file);
  }

  static Imported<TranslatedFile> xliff(TranslationJob job, String file) {
    return read(job, FileKind.XLIFF, file.getBytes(StandardCharsets.UTF_8));
  }

  static TranslatedFile taken(Imported<TranslatedFile> read) {
    assertThat(read).as("%s", read.report()).isInstanceOf(Imported.Taken.class);
    return ((Imported.Taken<TranslatedFile>) read).value();
  }

  static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
