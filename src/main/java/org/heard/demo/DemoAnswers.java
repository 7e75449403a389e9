package org.heard.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.AssentTexts;

/** Invents submissions to a questionnaire; the same number always gives the same one. */
final class DemoAnswers {
  /** Not the step inside SplittableRandom, or neighbours would repeat each other's chances. */
  private static final long SEED = 0xD1342543DE82EF95L;

  /** How many of a hundred write in each language. */
  private static final List<Language> LANGUAGES =
      List.of(
          Language.ENGLISH,
          Language.SPANISH,
          Language.RUSSIAN,
          Language.FRENCH,
          Language.ARABIC,
          Language.ENGLISH,
          Language.SPANISH,
          Language.CHINESE,
          Language.ENGLISH);

  private static final List<AgeBand> AGES =
      List.of(
          AgeBand.FROM_6_TO_9,
          AgeBand.FROM_10_TO_12,
          AgeBand.FROM_10_TO_12,
          AgeBand.FROM_10_TO_12,
          AgeBand.FROM_13_TO_15,
          AgeBand.FROM_13_TO_15,
          AgeBand.FROM_13_TO_15,
          AgeBand.FROM_16_TO_17,
          AgeBand.FROM_16_TO_17);

  private final Map<Language, Phrases> phrases;

  DemoAnswers(Map<Language, Phrases> phrases) {
    this.phrases = phrases;
  }

  /** The submission of a number, 0 and up. */
  DemoSubmission number(int number, Questionnaire questionnaire) {
    Chance chance = new Chance(SEED * (number + 1L));
    DemoCase demoCase = DemoCase.of(number);
    Language language = language(number, demoCase, chance);
    Phrases words = java.util.Objects.requireNonNull(phrases.get(language));
    AgeBand age = age(demoCase, chance);
    OneChild child =
        new OneChild(words, new Voice(words, language, age, demoCase, chance), age, chance);
    Map<String, Answer> answers =
        demoCase == DemoCase.SKIPPED ? Map.of() : answers(questionnaire, child, demoCase, chance);
    return new DemoSubmission(language, answers, assent(language, age, chance));
  }

  private static Assent assent(Language language, AgeBand age, Chance chance) {
    Set<AssentPiece> given = EnumSet.of(AssentPiece.TAKE_PART, AssentPiece.READ);
    if (chance.of(0.65)) {
      given.add(AssentPiece.QUOTE);
    }
    if (chance.of(0.96)) {
      given.add(AssentPiece.COUNT);
    }
    if (chance.of(0.7)) {
      given.add(AssentPiece.NEWS);
    }
    return new Assent(
        given, AssentTexts.current().seenBy(new Reader(language, age, chance.of(0.05))));
  }

  /** Rare cases take turns, so that each comes in every language. */
  private static Language language(int number, DemoCase demoCase, Chance chance) {
    Language any = chance.any(LANGUAGES);
    if (!demoCase.rare()) {
      return any;
    }
    int turn = number / DemoCase.CYCLE + demoCase.ordinal();
    return Language.CHILD_PAGES.get(turn % Language.CHILD_PAGES.size());
  }

  private static AgeBand age(DemoCase demoCase, Chance chance) {
    return switch (demoCase) {
      case ADULT -> AgeBand.ADULT;
      case AGE_NOT_SAID -> AgeBand.NOT_SAID;
      case PERSONAL,
          PHONE,
          EMAIL,
          NONSENSE,
          NEEDS_HELP,
          SKIPPED,
          STOPPED_EARLY,
          VERY_LONG,
          MIXED,
          LINES,
          EMOJI,
          FORMULA,
          TINY,
          ORDINARY ->
          chance.any(AGES);
    };
  }

  private static Map<String, Answer> answers(
      Questionnaire questionnaire, OneChild child, DemoCase demoCase, Chance chance) {
    List<String> stories = stories(questionnaire);
    String place = stories.isEmpty() ? "" : chance.any(stories);
    int stopAfter =
        demoCase == DemoCase.STOPPED_EARLY ? 2 + chance.upTo(4) : questionnaire.questions().size();
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<Question> asked = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      if (asked.size() == stopAfter || !questionnaire.shown(answers).contains(question)) {
        continue;
      }
      asked.add(question);
      boolean special = question.key().equals(place);
      Answer answer = special ? child.special(question.key()) : child.answer(question);
      if (answer != null) {
        answers.put(question.key(), answer);
      }
    }
    return answers;
  }

  /** Places for what a case is about: questions for free words that everybody sees. */
  private static List<String> stories(Questionnaire questionnaire) {
    return questionnaire.questions().stream()
        .filter(question -> question instanceof Question.LongText)
        .filter(question -> question.head().shownWhen() == null)
        .map(Question::key)
        .toList();
  }
}
