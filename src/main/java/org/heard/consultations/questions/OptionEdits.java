package org.heard.consultations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.Keys;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Changes of the options of one question, and of the faces of a scale. */
public final class OptionEdits {
  private static final int FEWEST_FACES = 2;
  private static final int MOST_FACES = 5;

  private final Questionnaire questionnaire;
  private final String question;

  /** Changes of the options of the question with this key. */
  public OptionEdits(Questionnaire questionnaire, String question) {
    this.questionnaire = questionnaire;
    this.question = question;
  }

  /** Adds an option at the end. */
  public Edit add(String label, Language language) {
    if (label.isBlank()) {
      return Edit.Refused.because(Edit.Reason.NO_WORDS);
    }
    List<Option> options = new ArrayList<>(options());
    Set<String> taken =
        Stream.concat(options.stream().map(Option::key), Stream.of(Answer.Picked.OTHER))
            .collect(Collectors.toSet());
    boolean pictured = asked().filter(one -> one instanceof Question.PictureChoice).isPresent();
    String picture = pictured ? FirstWords.PICTURE : null;
    options.add(
        new Option(
            Keys.of(label, "answer", taken), LocalizedText.of(language, label.strip()), picture));
    return with(options);
  }

  /** One place up or down. */
  public Edit move(String option, boolean up) {
    List<Option> options = new ArrayList<>(options());
    int from = place(option);
    int to = from + (up ? -1 : 1);
    if (from < 0) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    if (to < 0 || to >= options.size()) {
      return Edit.Refused.because(Edit.Reason.AT_THE_EDGE);
    }
    options.add(to, options.remove(from));
    return with(options);
  }

  /** Takes an option away that no rule names. */
  public Edit delete(String option) {
    if (place(option) < 0) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    List<String> citing = citing(option);
    if (!citing.isEmpty()) {
      return new Edit.Refused(Edit.Reason.NEEDED_BY, citing);
    }
    if (options().size() == 1) {
      return Edit.Refused.because(Edit.Reason.TOO_FEW);
    }
    return with(options().stream().filter(one -> !one.key().equals(option)).toList());
  }

  /**
   * Gives an option another picture, or none where its kind can be without.
   *
   * @param words what the picture shows; null for one of Heard's own set
   */
  public Edit picture(String option, @Nullable String picture, @Nullable LocalizedText words) {
    return with(
        options().stream()
            .map(one ->
                one.key().equals(option) ? new Option(option, one.label(), picture, words) : one)
            .toList());
  }

  /** Adds a face above the happiest one. */
  public Edit addFace(String label, Language language) {
    if (label.isBlank()) {
      return Edit.Refused.because(Edit.Reason.NO_WORDS);
    }
    return faces(labels -> {
      List<LocalizedText> more = new ArrayList<>(labels);
      more.add(LocalizedText.of(language, label.strip()));
      return more;
    });
  }

  /** Takes the happiest face away, where no rule names it. */
  public Edit deleteFace() {
    int last =
        asked()
            .filter(Question.Faces.class::isInstance)
            .map(one -> ((Question.Faces) one).labels().size())
            .orElse(0);
    List<String> citing = citing(Integer.toString(last));
    return citing.isEmpty()
        ? faces(labels -> labels.subList(0, labels.size() - 1))
        : new Edit.Refused(Edit.Reason.NEEDED_BY, citing);
  }

  private Edit faces(UnaryOperator<List<LocalizedText>> change) {
    if (!(asked().orElse(null) instanceof Question.Faces faces)) {
      return Edit.Refused.because(Edit.Reason.GONE);
    }
    List<LocalizedText> labels = change.apply(faces.labels());
    if (labels.size() < FEWEST_FACES) {
      return Edit.Refused.because(Edit.Reason.TOO_FEW);
    }
    if (labels.size() > MOST_FACES) {
      return Edit.Refused.because(Edit.Reason.TOO_MANY);
    }
    return edits()
        .change(
            question, one -> new Question.Faces(one.head(), List.copyOf(labels), faces.askWhy()));
  }

  private Edit with(List<Option> options) {
    return edits().change(question, one -> QuestionParts.withOptions(one, options));
  }

  private QuestionEdits edits() {
    return new QuestionEdits(questionnaire, Set.of());
  }

  private Optional<Question> asked() {
    return questionnaire.question(question);
  }

  private List<Option> options() {
    return asked().map(QuestionParts::options).orElse(List.of());
  }

  private int place(String option) {
    return options().stream().map(Option::key).toList().indexOf(option);
  }

  /** Questions that are shown or checked by this value, also with their whole section. */
  private List<String> citing(String value) {
    return questionnaire.questions().stream()
        .filter(one -> rules(one).anyMatch(rule -> Rules.cites(rule, question, value)))
        .map(Question::key)
        .toList();
  }

  private Stream<Condition> rules(Question one) {
    return Stream.concat(
        Stream.concat(
            Stream.ofNullable(one.head().shownWhen()),
            Stream.ofNullable(one.head().check()).map(Check::rule)),
        questionnaire.section(one).map(Section::shownWhen).stream());
  }
}
