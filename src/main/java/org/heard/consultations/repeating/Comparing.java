package org.heard.consultations.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.making.PlanTexts;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Holds the questions of a call against those of an earlier one, key by key. Keys say what belongs
 * together; whether other words still mean the same no program knows, so a person is asked.
 */
final class Comparing {
  private final Questionnaire before;
  private final Questionnaire now;
  private final Language original;

  /**
   * @param original the language in which words are held against each other where both have it
   */
  Comparing(Questionnaire before, Questionnaire now, Language original) {
    this.before = before;
    this.now = now;
    this.original = original;
  }

  /**
   * Every question of now in its order, then those that are asked no more.
   *
   * @param said what somebody said of a question with other words, by its key and the mark of those
   *     words; null while nobody did
   */
  List<Compared> all(BiFunction<String, String, @Nullable Boolean> said) {
    List<Compared> all = new ArrayList<>();
    now.questions()
        .forEach(question ->
            all.add(
                before
                    .question(question.key())
                    .map(old -> compared(old, question, said))
                    .orElseGet(() -> fresh(question))));
    before.questions().stream()
        .filter(old -> now.question(old.key()).isEmpty())
        .map(old -> Compared.of(old.key(), title(old), List.of(new Difference.NotAsked())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private Compared fresh(Question question) {
    return new Compared(question.key(), title(question), Compared.Verdict.NEW, List.of());
  }

  private Compared compared(
      Question old, Question question, BiFunction<String, String, @Nullable Boolean> said) {
    List<Difference> differences = differences(old, question);
    List<Difference> words = toDecide(differences);
    if (!words.isEmpty()) {
      Boolean same = said.apply(question.key(), mark(words));
      if (same != null) {
        differences.add(same ? new Difference.SaidTheSame() : new Difference.SaidOtherwise());
        differences.removeAll(same ? words : List.of());
      }
    }
    return Compared.of(question.key(), title(question), differences);
  }

  /** A mark of the other words of a question: further words have another one. Empty for none. */
  Optional<String> mark(String question) {
    return now.question(question)
        .flatMap(one -> before.question(question).map(old -> toDecide(differences(old, one))))
        .filter(words -> !words.isEmpty())
        .map(Comparing::mark);
  }

  private static String mark(List<Difference> words) {
    return PlanTexts.fingerprint(words.toString());
  }

  private static List<Difference> toDecide(List<Difference> differences) {
    return differences.stream().filter(one -> one.weight() == Difference.Weight.TO_DECIDE).toList();
  }

  private List<Difference> differences(Question old, Question question) {
    List<Difference> found = new ArrayList<>();
    if (old.getClass() != question.getClass()) {
      found.add(new Difference.OtherKind());
      return found;
    }
    otherWords(old.head().title(), question.head().title(), Difference.OtherWords::new, found);
    options(old, question, found);
    scale(old, question, found);
    if (!limits(old).equals(limits(question))) {
      found.add(new Difference.OtherLimits());
    }
    if (!rules(old, before).equals(rules(question, now))) {
      found.add(new Difference.OtherRule());
    }
    return found;
  }

  private void options(Question old, Question question, List<Difference> found) {
    Map<String, Option> were = options(old);
    Map<String, Option> are = options(question);
    were.forEach((key, option) -> {
      Option same = are.get(key);
      if (same == null) {
        found.add(new Difference.OptionGone(words(option.label())));
      } else {
        otherWords(option.label(), same.label(), Difference.OtherAnswer::new, found);
      }
    });
    are.forEach((key, option) -> {
      if (!were.containsKey(key)) {
        found.add(new Difference.NewOption(words(option.label())));
      }
    });
  }

  private static Map<String, Option> options(Question question) {
    Map<String, Option> all = new LinkedHashMap<>();
    question.offered().forEach(option -> all.put(option.key(), option));
    return all;
  }

  private void scale(Question old, Question question, List<Difference> found) {
    if (old instanceof Question.Faces was && question instanceof Question.Faces is) {
      int steps = was.labels().size();
      if (steps != is.labels().size()) {
        found.add(new Difference.OtherScale(steps, is.labels().size()));
        return;
      }
      for (int i = 0; i < steps; i++) {
        otherWords(was.labels().get(i), is.labels().get(i), Difference.OtherAnswer::new, found);
      }
    }
    if (old instanceof Question.PictureChoice was
        && question instanceof Question.PictureChoice is
        && was.several() != is.several()) {
      found.add(new Difference.OtherKind());
    }
  }

  /** What narrows answers; pictures and help beside a question do not change what they mean. */
  private static List<@Nullable Object> limits(Question question) {
    return switch (question) {
      case Question.NumberAsked number ->
          Arrays.asList(number.least(), number.most(), number.decimals());
      case Question.DateAsked date -> Arrays.asList(date.earliest(), date.latest());
      case Question.OneChoice one -> Arrays.asList(one.other());
      case Question.SeveralChoices several -> Arrays.asList(several.other(), several.atMost());
      case Question.PictureChoice choice -> Arrays.asList(choice.atMost());
      case Question.LongText text -> List.of();
      case Question.ShortText text -> List.of();
      case Question.Faces faces -> List.of();
      case Question.Ranking ranking -> List.of();
      case Question.YesNo yesNo -> List.of();
      case Question.When when -> List.of();
      case Question.AgreeScale agree -> List.of();
      case Question.AgeBandAsked age -> List.of();
      case Question.CountryAsked country -> List.of();
    };
  }

  private static List<@Nullable Condition> rules(Question question, Questionnaire all) {
    return Arrays.asList(
        question.head().shownWhen(), all.section(question).map(Section::shownWhen).orElse(null));
  }

  /** In the original where both have it, else in the first language they share. */
  private void otherWords(
      LocalizedText was,
      LocalizedText is,
      BiFunction<String, String, Difference> difference,
      List<Difference> found) {
    Language language =
        was.languages().contains(original) && is.languages().contains(original)
            ? original
            : is.languages().stream()
                .filter(was.languages()::contains)
                .findFirst()
                .orElse(original);
    String before = general(was, language);
    String now = general(is, language);
    if (!Objects.equals(before, now)) {
      found.add(difference.apply(before, now));
    }
  }

  private static String general(LocalizedText text, Language language) {
    return text.renderings().stream()
        .filter(one -> one.language().equals(language) && one.wording() == Wording.GENERAL)
        .map(Rendering::text)
        .findFirst()
        .orElseGet(() -> text.textIn(language))
        .strip();
  }

  private String title(Question question) {
    return words(question.head().title());
  }

  private String words(LocalizedText text) {
    return text.textIn(original);
  }
}
