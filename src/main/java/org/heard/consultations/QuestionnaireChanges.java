package org.heard.consultations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.Question.Option;
import org.heard.consultations.QuestionnaireChange.CheckChanged;
import org.heard.consultations.QuestionnaireChange.KindChanged;
import org.heard.consultations.QuestionnaireChange.LanguageAdded;
import org.heard.consultations.QuestionnaireChange.OptionAdded;
import org.heard.consultations.QuestionnaireChange.OptionTakenAway;
import org.heard.consultations.QuestionnaireChange.OrderChanged;
import org.heard.consultations.QuestionnaireChange.QuestionAdded;
import org.heard.consultations.QuestionnaireChange.QuestionTakenAway;
import org.heard.consultations.QuestionnaireChange.RuleChanged;
import org.heard.consultations.QuestionnaireChange.SectionAdded;
import org.heard.consultations.QuestionnaireChange.SectionRuleChanged;
import org.heard.consultations.QuestionnaireChange.SectionTakenAway;
import org.heard.consultations.QuestionnaireChange.SectionWordsChanged;
import org.heard.consultations.QuestionnaireChange.SettingsChanged;
import org.heard.consultations.QuestionnaireChange.TermChanged;
import org.heard.consultations.QuestionnaireChange.WordsChanged;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.jspecify.annotations.Nullable;

/** Compares versions of a questionnaire, so that people can read what became different. */
public final class QuestionnaireChanges {
  private final List<QuestionnaireChange> changes = new ArrayList<>();
  private final Set<Language> added;

  private QuestionnaireChanges(Set<Language> added) {
    this.added = added;
    added.forEach(language -> changes.add(new LanguageAdded(language)));
  }

  /**
   * What became different, languages first, then sections, questions and explained words, each in
   * their order; what only the earlier version has stands behind. Empty when nothing did.
   */
  public static List<QuestionnaireChange> between(Questionnaire before, Questionnaire after) {
    Set<Language> added = languages(after);
    added.removeAll(languages(before));
    QuestionnaireChanges found = new QuestionnaireChanges(added);
    found.compare(
        keyed(before.sections(), Section::key),
        keyed(after.sections(), Section::key),
        section -> new SectionAdded(section.key()),
        section -> new SectionTakenAway(section.key()),
        found::sections);
    found.questions(before.questions(), after.questions());
    found.compare(
        keyed(before.terms(), GlossaryTerm::key),
        keyed(after.terms(), GlossaryTerm::key),
        term -> new TermChanged(term.key()),
        term -> new TermChanged(term.key()),
        found::terms);
    return List.copyOf(found.changes);
  }

  private static Set<Language> languages(Questionnaire questionnaire) {
    return questionnaire.texts().stream()
        .flatMap(text -> text.languages().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T> Map<String, T> keyed(List<T> things, Function<T, String> key) {
    Map<String, T> all = new LinkedHashMap<>();
    things.forEach(thing -> all.put(key.apply(thing), thing));
    return all;
  }

  private <T> void compare(
      Map<String, T> before,
      Map<String, T> after,
      Function<T, QuestionnaireChange> came,
      Function<T, QuestionnaireChange> went,
      BiConsumer<T, T> stayed) {
    after.forEach((key, now) ->
        Optional.ofNullable(before.get(key))
            .ifPresentOrElse(old -> stayed.accept(old, now), () -> changes.add(came.apply(now))));
    before.forEach((key, old) -> {
      if (!after.containsKey(key)) {
        changes.add(went.apply(old));
      }
    });
  }

  private void sections(Section before, Section after) {
    words(
        Arrays.asList(before.title(), before.intro()),
        Arrays.asList(after.title(), after.intro()),
        languages -> new SectionWordsChanged(after.key(), languages));
    if (!Objects.equals(before.shownWhen(), after.shownWhen())) {
      changes.add(new SectionRuleChanged(after.key()));
    }
  }

  private void terms(GlossaryTerm before, GlossaryTerm after) {
    boolean otherwise =
        !before.forms().equals(after.forms()) || !Objects.equals(before.picture(), after.picture());
    if (otherwise) {
      changes.add(new TermChanged(after.key()));
    } else {
      words(before.texts(), after.texts(), languages -> new TermChanged(after.key()));
    }
  }

  private void questions(List<Question> before, List<Question> after) {
    Map<String, Question> old = keyed(before, Question::key);
    Map<String, Question> now = keyed(after, Question::key);
    List<String> oldOrder = old.keySet().stream().filter(now::containsKey).toList();
    if (!oldOrder.equals(now.keySet().stream().filter(old::containsKey).toList())) {
      changes.add(new OrderChanged());
    }
    compare(
        old,
        now,
        question -> new QuestionAdded(question.key()),
        question -> new QuestionTakenAway(question.key()),
        this::question);
  }

  private void question(Question before, Question after) {
    if (before.getClass() != after.getClass()) {
      changes.add(new KindChanged(after.key()));
      return;
    }
    Question.Head old = before.head();
    Question.Head now = after.head();
    Map<String, Option> oldOptions = keyed(before.offered(), Option::key);
    Map<String, Option> options = keyed(after.offered(), Option::key);
    words(
        words(before, options.keySet()),
        words(after, oldOptions.keySet()),
        languages -> new WordsChanged(after.key(), languages));
    compare(
        oldOptions,
        options,
        option -> new OptionAdded(after.key(), option.key()),
        option -> new OptionTakenAway(after.key(), option.key()),
        (same, one) -> {});
    if (!Objects.equals(old.shownWhen(), now.shownWhen())) {
      changes.add(new RuleChanged(after.key()));
    }
    if (!Objects.equals(rule(old), rule(now))) {
      changes.add(new CheckChanged(after.key()));
    }
    if (!QuestionSettings.of(before, options.keySet())
        .equals(QuestionSettings.of(after, oldOptions.keySet()))) {
      changes.add(new SettingsChanged(after.key()));
    }
  }

  private static @Nullable Condition rule(Question.Head head) {
    return head.check() == null ? null : head.check().rule();
  }

  /** Its words by their place; of options only those that the other version offers too. */
  private static List<@Nullable LocalizedText> words(Question question, Set<String> both) {
    Question.Head head = question.head();
    List<@Nullable LocalizedText> words = new ArrayList<>();
    words.add(head.title());
    words.add(head.helper());
    words.add(head.why());
    words.add(head.warning());
    words.add(head.note());
    words.add(head.check() == null ? null : head.check().message());
    words.add(head.pictureWords());
    // In the order of their keys: another order of options is a setting.
    question.offered().stream()
        .filter(option -> both.contains(option.key()))
        .sorted(Comparator.comparing(Option::key))
        .forEach(option -> {
          words.add(option.label());
          words.add(option.pictureWords());
        });
    if (question instanceof Question.Faces faces) {
      words.add(faces.askWhy());
      words.addAll(faces.labels());
    }
    return words;
  }

  private void words(
      List<? extends @Nullable LocalizedText> before,
      List<? extends @Nullable LocalizedText> after,
      Function<Set<Language>, QuestionnaireChange> change) {
    Set<Language> languages = new LinkedHashSet<>();
    Consumer<Language> differs =
        language -> {
          if (!said(before, language).equals(said(after, language))) {
            languages.add(language);
          }
        };
    before.forEach(text -> in(text).forEach(differs));
    after.forEach(text -> in(text).forEach(differs));
    languages.removeAll(added);
    if (!languages.isEmpty()) {
      changes.add(change.apply(languages));
    }
  }

  private static Set<Language> in(@Nullable LocalizedText text) {
    return text == null ? Set.of() : text.languages();
  }

  /** What each place says in a language; nothing where there is no text. */
  private static List<List<Rendering>> said(
      List<? extends @Nullable LocalizedText> texts, Language language) {
    List<List<Rendering>> said = new ArrayList<>();
    for (LocalizedText text : texts) {
      said.add(
          text == null
              ? List.of()
              : text.renderings().stream().filter(one -> one.language().equals(language)).toList());
    }
    return said;
  }
}
