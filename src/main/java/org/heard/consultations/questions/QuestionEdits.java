package org.heard.consultations.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Keys;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Changes of single questions. The questions it was made with stay as they are. */
public final class QuestionEdits {
  private final Questionnaire questionnaire;
  private final Set<String> standard;
  private final Supplier<Set<String>> spent;

  /**
   * Changes of these questions.
   *
   * @param standard keys that no own question may have, those of the standard blocks
   */
  public QuestionEdits(Questionnaire questionnaire, Set<String> standard) {
    this(questionnaire, standard, Set::of);
  }

  /**
   * Changes of questions about which somebody already said something.
   *
   * @param standard keys that no own question may have, those of the standard blocks
   * @param spent keys that a new question is not given, because what was said about the one that
   *     had it would be taken as said about the new one
   */
  public QuestionEdits(
      Questionnaire questionnaire, Set<String> standard, Supplier<Set<String>> spent) {
    this.spent = spent;
    this.questionnaire = questionnaire;
    this.standard = Set.copyOf(standard);
  }

  /**
   * Adds a question behind another one, or as the last.
   *
   * @param title its words in the first of the languages, from which its key is made
   * @param behind key of a question; null for the end
   */
  public Edit add(
      QuestionKind kind, String title, List<Language> languages, @Nullable String behind) {
    if (title.isBlank()) {
      return Edit.Refused.because(Edit.Reason.NO_WORDS);
    }
    LocalizedText words = LocalizedText.of(languages.getFirst(), title.strip());
    Head head = new Head(Keys.of(title, "question", takenEver()), words, null, null, null, null);
    return insert(kind.first(head, languages), behind);
  }

  /** Copies a question to the place behind it. */
  public Edit copy(String key) {
    return questionnaire
        .question(key)
        .map(one -> insert(QuestionParts.renamed(one, Keys.free(key, takenEver())), key))
        .orElseGet(QuestionEdits::gone);
  }

  /** Takes a question away. */
  public Edit delete(String key) {
    Layout layout = Layout.read(questionnaire);
    return layout
        .spot(key)
        .map(spot -> {
          layout.take(spot);
          return whole(layout, key);
        })
        .orElseGet(QuestionEdits::gone);
  }

  /** One step up or down; at the edge of a section that is the step out of it or into the next. */
  public Edit move(String key, boolean up) {
    Layout layout = Layout.read(questionnaire);
    Optional<Layout.Spot> spot = layout.spot(key);
    if (spot.isEmpty()) {
      return gone();
    }
    return layout.step(spot.get(), up)
        ? whole(layout, key)
        : Edit.Refused.because(Edit.Reason.AT_THE_EDGE);
  }

  /** To the place of another question: before it on the way up, behind it on the way down. */
  public Edit moveTo(String key, String other) {
    Layout layout = Layout.read(questionnaire);
    Optional<Layout.Spot> spot = layout.spot(key);
    Optional<Layout.Spot> target = layout.spot(other);
    if (spot.isEmpty() || target.isEmpty()) {
      return gone();
    }
    layout.moveTo(spot.get(), target.get());
    return whole(layout, key);
  }

  /** To the beginning of its own section or of one further down; to the end of one further up. */
  public Edit moveInto(String key, String section) {
    Layout layout = Layout.read(questionnaire);
    Optional<Layout.Spot> spot = layout.spot(key);
    OptionalInt target = layout.section(section);
    if (spot.isEmpty() || target.isEmpty()) {
      return gone();
    }
    boolean down = spot.get().block() <= target.getAsInt();
    List<Question> inside = layout.blocks().get(target.getAsInt()).questions();
    Question moved = layout.take(spot.get());
    // Whatever looks back at it there still stands behind it.
    inside.add(down ? 0 : inside.size(), moved);
    return whole(layout, key);
  }

  /** Out of its section, to the place behind it. */
  public Edit moveOut(String key) {
    Layout layout = Layout.read(questionnaire);
    Optional<Layout.Spot> spot = layout.spot(key);
    if (spot.isEmpty()) {
      return gone();
    }
    Question question = layout.take(spot.get());
    int behind = spot.get().block() + 1;
    layout.blocks().add(behind, new Layout.Block(null, List.of(question)));
    return whole(layout, key);
  }

  /** Asks for the same in another way. */
  public Edit changeKind(String key, QuestionKind kind) {
    Optional<Question> question = questionnaire.question(key);
    if (question.isEmpty()) {
      return gone();
    }
    boolean alike =
        QuestionKind.of(question.get()).filter(now -> now.alike().contains(kind)).isPresent();
    return alike ? change(key, kind::from) : Edit.Refused.because(Edit.Reason.OTHER_ANSWERS);
  }

  /**
   * Changes a question where it stands.
   *
   * @param change keeps the key; what it refuses as an illegal argument is refused
   */
  public Edit change(String key, UnaryOperator<Question> change) {
    if (questionnaire.question(key).isEmpty()) {
      return gone();
    }
    try {
      List<Question> changed =
          questionnaire.questions().stream()
              .map(one -> one.key().equals(key) ? change.apply(one) : one)
              .toList();
      return Whole.of(
          questionnaire, changed, questionnaire.sections(), key, one -> one.key().equals(key));
    } catch (IllegalArgumentException impossible) {
      return Edit.Refused.because(Edit.Reason.NOT_POSSIBLE);
    }
  }

  /**
   * Takes questions of another call, with their keys, so that answers of both can be compared. They
   * come as the last ones; rules that look at questions which this call does not have stay behind.
   *
   * @param section the section they come in, when it is taken with them
   */
  public Edit take(List<Question> others, @Nullable Section section) {
    List<String> twice = others.stream().map(Question::key).filter(taken()::contains).toList();
    boolean there =
        section != null
            && questionnaire.sections().stream().anyMatch(one -> one.key().equals(section.key()));
    if (others.isEmpty() || there || !twice.isEmpty()) {
      return new Edit.Refused(
          others.isEmpty() ? Edit.Reason.GONE : Edit.Reason.ALREADY_THERE, twice);
    }
    Set<String> known = new HashSet<>();
    questionnaire.questions().forEach(one -> known.add(one.key()));
    List<Question> taken = new ArrayList<>();
    List<String> withoutRules = new ArrayList<>();
    for (Question other : others) {
      Question fitting = fitting(other, known);
      if (!fitting.equals(other)) {
        withoutRules.add(other.key());
      }
      taken.add(fitting);
      known.add(other.key());
    }
    Section heading =
        section == null ? null : new Section(section.key(), section.title(), section.intro(), null);
    Layout layout = Layout.read(questionnaire);
    layout.blocks().add(new Layout.Block(heading, taken));
    Questionnaire now =
        new Questionnaire(layout.questions(), questionnaire.terms(), layout.sections());
    return new Edit.Done(now, others.getFirst().key(), withoutRules);
  }

  /** Adds all questions, sections and hard words of another questionnaire behind the own ones. */
  public Edit append(Questionnaire other) {
    List<String> twice =
        other.questions().stream().map(Question::key).filter(taken()::contains).toList();
    List<String> sections = questionnaire.sections().stream().map(Section::key).toList();
    boolean known = other.sections().stream().map(Section::key).anyMatch(sections::contains);
    if (known || !twice.isEmpty()) {
      return new Edit.Refused(Edit.Reason.ALREADY_THERE, twice);
    }
    Layout layout = Layout.read(questionnaire);
    layout.blocks().addAll(Layout.read(other).blocks());
    List<String> words = questionnaire.terms().stream().map(GlossaryTerm::key).toList();
    List<GlossaryTerm> terms =
        Stream.concat(
                questionnaire.terms().stream(),
                other.terms().stream().filter(term -> !words.contains(term.key())))
            .toList();
    Questionnaire now = new Questionnaire(layout.questions(), terms, layout.sections());
    return new Edit.Done(
        now, now.questions().isEmpty() ? "" : now.questions().getLast().key(), List.of());
  }

  private static Question fitting(Question question, Set<String> known) {
    return QuestionParts.with(
        question,
        head -> {
          Set<String> withItself = new HashSet<>(known);
          withItself.add(question.key());
          if (!Rules.fits(head.shownWhen, known)) {
            head.shownWhen = null;
          }
          if (head.check != null && !Rules.fits(head.check.rule(), withItself)) {
            head.check = null;
          }
        });
  }

  private Edit insert(Question question, @Nullable String behind) {
    Layout layout = Layout.read(questionnaire);
    Optional<Layout.Spot> spot = behind == null ? Optional.empty() : layout.spot(behind);
    if (spot.isPresent()) {
      Layout.Block block = layout.blocks().get(spot.get().block());
      block.questions().add(spot.get().place() + 1, question);
    } else {
      layout.append(question);
    }
    return whole(layout, question.key());
  }

  private Edit whole(Layout layout, String key) {
    return Whole.of(questionnaire, layout, key, one -> one.key().equals(key));
  }

  private Set<String> taken() {
    return Stream.concat(questionnaire.questions().stream().map(Question::key), standard.stream())
        .collect(Collectors.toSet());
  }

  private Set<String> takenEver() {
    Set<String> ever = new HashSet<>(spent.get());
    ever.addAll(taken());
    return ever;
  }

  private static Edit gone() {
    return Edit.Refused.because(Edit.Reason.GONE);
  }
}
