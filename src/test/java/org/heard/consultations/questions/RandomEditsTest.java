package org.heard.consultations.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.Language;

/** Whatever order of edits: what comes out is a questionnaire, and refusals change nothing. */
class RandomEditsTest {
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH);

  @Property(tries = 200)
  void anyRowOfEditsLeavesQuestionsThatHoldTogether(@ForAll long seed) {
    Random random = new Random(seed);
    Questionnaire now = GeneratedQuestionnaires.of(random);
    for (int step = 0; step < 25; step++) {
      switch (edit(now, random)) {
        case Edit.Done done -> {
          assertThat(done.now().terms()).isEqualTo(now.terms());
          now = done.now();
        }
        case Edit.Refused refused -> assertThat(refused.reason()).isNotNull();
      }
      assertThat(Layout.read(now).questions()).isEqualTo(now.questions());
      assertThat(Layout.read(now).sections()).isEqualTo(now.sections());
    }
  }

  private static Edit edit(Questionnaire now, Random random) {
    QuestionEdits questions = new QuestionEdits(now, Set.of());
    SectionEdits sections = new SectionEdits(now);
    List<String> keys = now.questions().stream().map(Question::key).toList();
    String key = any(keys, random);
    String section = any(now.sections().stream().map(Section::key).toList(), random);
    QuestionKind kind = QuestionKind.values()[random.nextInt(QuestionKind.values().length)];
    List<String> options =
        now.question(key).map(QuestionParts::options).orElse(List.of()).stream()
            .map(Question.Option::key)
            .toList();
    return switch (random.nextInt(15)) {
      case 0 -> questions.add(kind, "Why " + random.nextInt(3), LANGUAGES, key);
      case 1 -> questions.copy(key);
      case 2 -> questions.delete(key);
      case 3 -> questions.moveInto(key, section);
      case 4 -> questions.changeKind(key, kind);
      case 5 -> sections.add("Part " + random.nextInt(3), Language.ENGLISH);
      case 6 -> sections.move(section, random.nextBoolean());
      case 7 -> sections.remove(section);
      case 8 -> new OptionEdits(now, key).add("One", Language.ENGLISH);
      case 9 -> new OptionEdits(now, key).delete(any(options, random));
      case 10 -> new OptionEdits(now, key).move(any(options, random), random.nextBoolean());
      case 11 -> new OptionEdits(now, key).deleteFace();
      case 13 -> sections.copy(section, Set.of("why-0-2"));
      case 12 -> questions.moveTo(key, any(keys, random));
      default -> questions.move(key, random.nextBoolean());
    };
  }

  private static String any(List<String> keys, Random random) {
    return keys.isEmpty() ? "nothing" : keys.get(random.nextInt(keys.size()));
  }
}
