package org.heard.consultations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Questionnaires of every kind of question, rule and wording, for properties such as "out and in
 * loses nothing". Texts have no blanks at their ends, and all of a questionnaire have their
 * languages in the same order, as those that the editor makes.
 */
public final class GeneratedQuestionnaires {
  private static final List<Language> LANGUAGES =
      List.of(
          Language.ENGLISH,
          Language.FRENCH,
          Language.ARABIC,
          Language.CHINESE,
          Language.of("pt-BR"));
  private static final List<String> PICTURES = List.of("book", "home", "tree", "face-1", "water");
  private static final List<String> WORDS =
      List.of(
          "fair",
          "What do you think?",
          "=1+1",
          "+",
          "-",
          "--",
          "@home",
          "a, b; \"c\"",
          "l'école",
          "two\nlines",
          "two\n\nparagraphs",
          "pipe | and \\ slash",
          "\\n",
          "<b>&amp;</b>",
          "<br>",
          "ما رأيك؟",
          "学校",
          "😀 👩‍👩‍👧",
          "${other}",
          "007",
          "1.0",
          "TRUE",
          "''",
          "# heading",
          "`code`",
          "a\tb",
          "  inner  blanks".strip());
  private static final List<String> PATTERNS =
      List.of("[a-z]+", "\\d{1,3}", ".*it's.*", "\"[^\"]*\"", "'\"|x", "a|b", "\\\\");

  private final Random random;
  private final List<Language> languages;
  private final Set<String> keys = new HashSet<>();

  private GeneratedQuestionnaires(Random random) {
    this.random = random;
    this.languages = LANGUAGES.subList(0, 1 + random.nextInt(LANGUAGES.size()));
  }

  /** Any questionnaire, without recordings. */
  public static Arbitrary<Questionnaire> any() {
    return Arbitraries.randomValue(GeneratedQuestionnaires::of);
  }

  /** One questionnaire. */
  public static Questionnaire of(Random random) {
    return new GeneratedQuestionnaires(random).questionnaire();
  }

  private Questionnaire questionnaire() {
    List<Question> questions = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    if (one(3)) {
      questions.add(new Question.AgeBandAsked(head(Question.AgeBandAsked.KEY, questions, null)));
    }
    int parts = 1 + random.nextInt(4);
    for (int part = 0; part < parts; part++) {
      String section = null;
      if (one(2)) {
        section = key();
        sections.add(new Section(section, text(), maybe(this::text), rule(questions)));
      }
      for (int left = random.nextInt(6); left > 0; left--) {
        questions.add(question(head(key(), questions, section)));
      }
    }
    if (one(3)) {
      questions.add(new Question.CountryAsked(head(Question.CountryAsked.KEY, questions, null)));
    }
    return new Questionnaire(
        questions, IntStream.range(0, random.nextInt(3)).mapToObj(i -> term()).toList(), sections);
  }

  private Question.Head head(String key, List<Question> before, @Nullable String section) {
    Question.Head head =
        new Question.Head(
            key,
            text(),
            maybe(this::text),
            maybe(this::text),
            maybe(this::picture),
            rule(before),
            maybe(this::text),
            maybe(this::text),
            section,
            null,
            one(5));
    return head;
  }

  private Question question(Question.Head bare) {
    Question question = kind(bare);
    boolean checkable = !(question instanceof Question.DateAsked);
    return checkable && one(3) ? kind(checked(question), question) : question;
  }

  private Question.Head checked(Question question) {
    Question.Head bare = question.head();
    return new Question.Head(
        bare.key(),
        bare.title(),
        bare.helper(),
        bare.why(),
        bare.picture(),
        bare.shownWhen(),
        bare.warning(),
        bare.note(),
        bare.section(),
        new Check(rule(List.of(question), 2), text()),
        bare.onScreenOnly());
  }

  // The same question with another head.
  private static Question kind(Question.Head head, Question question) {
    return switch (question) {
      case Question.ShortText one -> new Question.ShortText(head);
      case Question.LongText one -> new Question.LongText(head, one.media());
      case Question.NumberAsked one ->
          new Question.NumberAsked(head, one.least(), one.most(), one.decimals());
      case Question.DateAsked one -> new Question.DateAsked(head, one.earliest(), one.latest());
      case Question.OneChoice one -> new Question.OneChoice(head, one.options(), one.other());
      case Question.SeveralChoices one ->
          new Question.SeveralChoices(head, one.options(), one.other(), one.atMost());
      case Question.PictureChoice one ->
          new Question.PictureChoice(head, one.options(), one.atMost());
      case Question.Ranking one -> new Question.Ranking(head, one.options());
      case Question.YesNo one -> new Question.YesNo(head);
      case Question.When one -> new Question.When(head);
      case Question.Faces one -> new Question.Faces(head, one.labels(), one.askWhy());
      case Question.AgreeScale one -> new Question.AgreeScale(head);
      case Question.AgeBandAsked one -> new Question.AgeBandAsked(head);
      case Question.CountryAsked one -> new Question.CountryAsked(head);
    };
  }

  private Question kind(Question.Head head) {
    List<Question.Option> options = options(false);
    return switch (random.nextInt(12)) {
      case 0 -> new Question.ShortText(head);
      case 1 -> new Question.LongText(head, media());
      case 2 ->
          new Question.NumberAsked(
              head, -random.nextInt(9), random.nextInt(1_000_000), one(3) ? random.nextInt(4) : 0);
      case 3 -> new Question.OneChoice(head, options, one(2));
      case 4 -> new Question.SeveralChoices(head, options, one(2), 1 + random.nextInt(9));
      case 5 -> new Question.PictureChoice(head, options(true), 1 + random.nextInt(3));
      case 6 -> new Question.Ranking(head, options);
      case 7 -> new Question.YesNo(head);
      case 8 -> new Question.When(head);
      case 9 ->
          new Question.Faces(
              head,
              IntStream.range(0, 2 + random.nextInt(4)).mapToObj(i -> text()).toList(),
              maybe(this::text));
      case 10 -> new Question.DateAsked(head, maybe(() -> day(2000)), maybe(() -> day(2020)));
      default -> new Question.AgreeScale(head);
    };
  }

  private LocalDate day(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(3_000));
  }

  private Set<Medium> media() {
    Set<Medium> media = EnumSet.noneOf(Medium.class);
    for (Medium medium : Medium.values()) {
      if (one(3)) {
        media.add(medium);
      }
    }
    return media;
  }

  private List<Question.Option> options(boolean pictures) {
    Set<String> own = new HashSet<>();
    List<Question.Option> options = new ArrayList<>();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      String key = word();
      if (own.add(key)) {
        options.add(new Question.Option(key, text(), pictures || one(4) ? picture() : null));
      }
    }
    return options;
  }

  private @Nullable Condition rule(List<Question> before) {
    // Rules cannot look at days (decision 0146).
    List<Question> ruling =
        before.stream().filter(question -> !(question instanceof Question.DateAsked)).toList();
    return ruling.isEmpty() || !one(3) ? null : rule(ruling, 2);
  }

  private Condition rule(List<Question> before, int depth) {
    return switch (depth == 0 ? 9 : random.nextInt(10)) {
      case 0 -> new Condition.All(rules(before, depth));
      case 1 -> new Condition.Any(rules(before, depth));
      case 2 -> new Condition.Not(rule(before, depth - 1));
      default -> rule(before.get(random.nextInt(before.size())));
    };
  }

  private List<Condition> rules(List<Question> before, int depth) {
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(i -> rule(before, depth - 1))
        .toList();
  }

  private Condition rule(Question question) {
    return switch (question) {
      case Question.ShortText one -> words(one.key());
      case Question.LongText one -> words(one.key());
      case Question.NumberAsked one ->
          new Condition.Compared(one.key(), comparison(), random.nextInt(99) - 9L);
      case Question.DateAsked one -> words(one.key());
      case Question.OneChoice one -> chosen(one.key(), one.options());
      case Question.SeveralChoices one -> chosen(one.key(), one.options());
      case Question.PictureChoice one -> chosen(one.key(), one.options());
      case Question.Ranking one -> chosen(one.key(), one.options());
      case Question.YesNo one ->
          new Condition.Is(one.key(), some(List.of("yes", "no", "not-sure")));
      case Question.When one -> new Condition.Is(one.key(), some(List.of("now", "last-weeks")));
      case Question.Faces one -> scale(one.key(), one.labels().size());
      case Question.AgreeScale one -> scale(one.key(), 5);
      case Question.AgeBandAsked one -> new Condition.Is(one.key(), some(List.of("6-9", "18+")));
      case Question.CountryAsked one -> new Condition.Is(one.key(), some(List.of("CH", "PE")));
    };
  }

  private Condition words(String key) {
    return one(2)
        ? new Condition.Length(key, comparison(), random.nextInt(50))
        : new Condition.Matches(key, PATTERNS.get(random.nextInt(PATTERNS.size())));
  }

  private Condition scale(String key, int steps) {
    return one(2)
        ? new Condition.Compared(key, comparison(), 1 + random.nextInt(5))
        : new Condition.Is(key, some(List.of("1", "2", Integer.toString(steps))));
  }

  private Condition chosen(String key, List<Question.Option> options) {
    return one(3)
        ? new Condition.Chosen(key, comparison(), random.nextInt(4))
        : new Condition.Is(key, some(options.stream().map(Question.Option::key).toList()));
  }

  private Set<String> some(List<String> of) {
    Set<String> some = new HashSet<>(Set.of(of.get(random.nextInt(of.size()))));
    of.stream().filter(one -> one(3)).forEach(some::add);
    return some;
  }

  private Comparison comparison() {
    return Comparison.values()[random.nextInt(Comparison.values().length)];
  }

  private GlossaryTerm term() {
    Map<Language, List<String>> forms = new LinkedHashMap<>();
    languages.stream()
        .filter(language -> one(2))
        .forEach(language -> forms.put(language, List.of(word(), word() + " x")));
    return new GlossaryTerm(key(), text(), forms, text(), maybe(this::picture));
  }

  private LocalizedText text() {
    List<Rendering> renderings = new ArrayList<>();
    for (Language language : languages) {
      if (language.equals(languages.getFirst()) || !one(4)) {
        renderings.add(new Rendering(language, Wording.GENERAL, words(), null));
        if (one(5)) {
          renderings.add(new Rendering(language, Wording.FROM_6_TO_9, words(), null));
          renderings.add(new Rendering(language, Wording.EASY, words(), null));
        }
      }
    }
    return new LocalizedText(renderings);
  }

  private String words() {
    String words = WORDS.get(random.nextInt(WORDS.size()));
    return one(3) ? words + " " + WORDS.get(random.nextInt(WORDS.size())) : words;
  }

  private String picture() {
    return PICTURES.get(random.nextInt(PICTURES.size()));
  }

  private String key() {
    String key = word();
    while (!keys.add(key)) {
      key = key + "-" + word();
    }
    return key;
  }

  private String word() {
    List<String> words = List.of("a", "b2", "life", "1", "2", "school-day", "x-y-z", "2-go", "or");
    return words.get(random.nextInt(words.size()));
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return one(3) ? value.get() : null;
  }
}
