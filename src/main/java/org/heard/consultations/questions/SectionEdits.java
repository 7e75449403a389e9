package org.heard.consultations.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.Keys;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Changes of sections. */
public final class SectionEdits {
  private final Questionnaire questionnaire;

  /** Changes of the sections of these questions. */
  public SectionEdits(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Adds an empty section at the end. */
  public Edit add(String title, Language language) {
    return add(title, language, Set.of());
  }

  /**
   * Adds an empty section at the end.
   *
   * @param spent keys that it is not given: somebody said something about what had them
   */
  public Edit add(String title, Language language, Set<String> spent) {
    if (title.isBlank()) {
      return Edit.Refused.because(Edit.Reason.NO_WORDS);
    }
    Set<String> taken = new HashSet<>(spent);
    questionnaire.sections().forEach(section -> taken.add(section.key()));
    String key = Keys.of(title, "section", taken);
    return append(new Section(key, LocalizedText.of(language, title.strip()), null, null));
  }

  private Edit append(Section section) {
    Layout layout = Layout.read(questionnaire);
    layout.blocks().add(new Layout.Block(section, new ArrayList<>()));
    return whole(layout, section.key());
  }

  /** Before or behind the block beside it, with its questions. */
  public Edit move(String key, boolean up) {
    Layout layout = Layout.read(questionnaire);
    OptionalInt place = layout.section(key);
    if (place.isEmpty()) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    int target = place.getAsInt() + (up ? -1 : 1);
    if (target < 0 || target >= layout.blocks().size()) {
      return Edit.Refused.because(Edit.Reason.AT_THE_EDGE);
    }
    layout.blocks().add(target, layout.blocks().remove(place.getAsInt()));
    return whole(layout, key);
  }

  /**
   * Copies a section with its questions to the place behind it.
   *
   * @param standard keys that nothing new is given: those of the standard blocks, and of what
   *     somebody said something about
   */
  public Edit copy(String key, Set<String> standard) {
    Layout layout = Layout.read(questionnaire);
    OptionalInt place = layout.section(key);
    if (place.isEmpty()) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    Layout.Block block = layout.blocks().get(place.getAsInt());
    Section from = Objects.requireNonNull(block.section());
    Set<String> sections = new HashSet<>(standard);
    questionnaire.sections().forEach(section -> sections.add(section.key()));
    Section to =
        new Section(Keys.free(key, sections), from.title(), from.intro(), from.shownWhen());
    Set<String> taken = new HashSet<>(standard);
    questionnaire.questions().forEach(one -> taken.add(one.key()));
    layout.blocks().add(place.getAsInt() + 1, SectionCopy.of(to, block.questions(), taken));
    return whole(layout, to.key());
  }

  /** Takes the heading away. Its questions stay, each with the rule that the section had. */
  public Edit remove(String key) {
    Layout layout = Layout.read(questionnaire);
    OptionalInt place = layout.section(key);
    if (place.isEmpty()) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    Layout.Block block = layout.blocks().get(place.getAsInt());
    Condition rule = Objects.requireNonNull(block.section()).shownWhen();
    List<Question> kept =
        block.questions().stream()
            .map(one ->
                rule == null
                    ? one
                    : QuestionParts.withRule(one, Rules.both(rule, one.head().shownWhen())))
            .toList();
    layout.blocks().set(place.getAsInt(), new Layout.Block(null, kept));
    return whole(layout, key);
  }

  /** Sets when it is shown, with all its questions; null for always. */
  public Edit rule(String key, @Nullable Condition rule) {
    return change(key, one -> new Section(one.key(), one.title(), one.intro(), rule));
  }

  /** Begins its first words, in the language of the text. */
  public Edit intro(String key, @Nullable LocalizedText intro) {
    return change(key, one -> new Section(one.key(), one.title(), intro, one.shownWhen()));
  }

  private Edit change(String key, UnaryOperator<Section> change) {
    if (questionnaire.sections().stream().noneMatch(one -> one.key().equals(key))) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    List<Section> changed =
        questionnaire.sections().stream()
            .map(one -> one.key().equals(key) ? change.apply(one) : one)
            .toList();
    return Whole.of(questionnaire, questionnaire.questions(), changed, key, one -> in(one, key));
  }

  private Edit whole(Layout layout, String key) {
    return Whole.of(questionnaire, layout, key, one -> in(one, key));
  }

  private static boolean in(Question question, String section) {
    return section.equals(question.head().section());
  }
}
