package org.heard.moderation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.OwnWords;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedDescription;
import org.heard.moderation.released.ReleasedTranslation;
import org.heard.shared.Language;

/** What others will read of a submission. Pure; the original is never changed. */
public final class ReleasedCopy {
  private ReleasedCopy() {}

  /**
   * The questions a moderator decides about, in order: every answered question that was shown. The
   * age band needs no decision; it is kept as a band and never hidden.
   */
  public static List<Question> toDecide(Questionnaire questionnaire, Map<String, Answer> answers) {
    return questionnaire.shown(answers).stream()
        .filter(question -> !(question instanceof Question.AgeBandAsked))
        .filter(question -> answers.containsKey(question.key()))
        .toList();
  }

  /** Keys of the questions that lack a decision, or whose redaction does not fit the answer. */
  public static List<String> undecided(
      Questionnaire questionnaire,
      Map<String, Answer> answers,
      Map<String, ModerationDecision> decisions) {
    List<String> undecided = new ArrayList<>();
    for (Question question : toDecide(questionnaire, answers)) {
      Answer answer = answers.get(question.key());
      ModerationDecision decision = decisions.get(question.key());
      if (answer != null && (decision == null || !fits(answer, decision))) {
        undecided.add(question.key());
      }
    }
    return List.copyOf(undecided);
  }

  /** Keys of the questions with a translation that nobody checked against what is hidden. */
  public static List<String> unchecked(
      Map<String, ModerationDecision> decisions, List<Margin> margins) {
    return translations(margins)
        .filter(translation -> {
          ModerationDecision decision = decisions.get(translation.question());
          return decision != null && !translation.fits(decision);
        })
        .map(Margin.Translation::question)
        .distinct()
        .toList();
  }

  private static Stream<Margin.Translation> translations(List<Margin> margins) {
    return margins.stream()
        .filter(Margin.Translation.class::isInstance)
        .map(Margin.Translation.class::cast)
        .filter(translation -> !translation.blank());
  }

  /**
   * The answers as others will read them; those rejected are missing.
   *
   * @param beside what stands beside them and goes out with them
   * @throws IllegalArgumentException when something is {@link #undecided} or {@link #unchecked}
   */
  public static List<ReleasedAnswer> of(
      Questionnaire questionnaire,
      Map<String, Answer> answers,
      Map<String, ModerationDecision> decisions,
      Language language,
      Beside beside) {
    if (!undecided(questionnaire, answers, decisions).isEmpty()
        || !unchecked(decisions, beside.margins()).isEmpty()) {
      throw new IllegalArgumentException("Some answers are not decided or checked yet");
    }
    List<ReleasedAnswer> released = new ArrayList<>();
    for (Question question : toDecide(questionnaire, answers)) {
      Answer answer = answers.get(question.key());
      ModerationDecision decision = decisions.get(question.key());
      if (answer != null && decision != null) {
        of(question.key(), answer, decision, language)
            .map(one -> with(one, answer, beside))
            .ifPresent(released::add);
      }
    }
    return List.copyOf(released);
  }

  private static Optional<ReleasedAnswer> of(
      String question, Answer answer, ModerationDecision decision, Language language) {
    return switch (decision) {
      case ModerationDecision.Accept accept -> Optional.of(released(question, answer, false));
      case ModerationDecision.Redact redact ->
          Optional.of(released(question, redacted(answer, redact, language), true));
      case ModerationDecision.Reject reject -> Optional.empty();
      case ModerationDecision.NotAConsultationAnswer notAnAnswer -> Optional.empty();
      case ModerationDecision.Complaint complaint -> Optional.empty();
    };
  }

  private static ReleasedAnswer with(ReleasedAnswer released, Answer original, Beside beside) {
    return new ReleasedAnswer(
        released.question(),
        released.answer(),
        released.redacted(),
        released.media(),
        OwnWords.in(released.answer()).isEmpty()
            ? List.of()
            : translations(beside.margins())
                .filter(translation -> translation.question().equals(released.question()))
                .map(one -> new ReleasedTranslation(one.language(), one.words(), one.how()))
                .toList(),
        original instanceof Answer.Mixed mixed ? descriptions(mixed, beside) : List.of());
  }

  private static List<ReleasedDescription> descriptions(Answer.Mixed mixed, Beside beside) {
    List<ReleasedDescription> descriptions = new ArrayList<>();
    for (Answer.Piece piece : mixed.pieces()) {
      for (Margin margin : beside.margins()) {
        if (margin instanceof Margin.Description description
            && description.piece().equals(piece.id())
            && description.release()
            && !description.blank()
            && beside.described().contains(piece.medium())) {
          descriptions.add(new ReleasedDescription(piece.medium(), description.words()));
        }
      }
    }
    return descriptions;
  }

  /** Of a day only its month; of a mixed answer only its words and how many pieces there were. */
  private static ReleasedAnswer released(String question, Answer answer, boolean redacted) {
    if (answer instanceof Answer.Day day) {
      // A day is often enough to know a person or an event by (decision 0146).
      return new ReleasedAnswer(question, new Answer.Day(day.month().toString()), redacted);
    }
    if (!(answer instanceof Answer.Mixed mixed)) {
      return new ReleasedAnswer(question, answer, redacted);
    }
    Map<Medium, Integer> media = new EnumMap<>(Medium.class);
    mixed.pieces().forEach(piece -> media.merge(piece.medium(), 1, Integer::sum));
    return new ReleasedAnswer(question, new Answer.Words(mixed.text()), redacted, media);
  }

  private static Answer redacted(
      Answer answer, ModerationDecision.Redact redact, Language language) {
    String words = OwnWords.in(answer).orElse("");
    HiddenMarks marks = HiddenMarks.in(language);
    return OwnWords.replaced(answer, RedactedWords.hide(words, redact.redactions(), marks::of));
  }

  private static boolean fits(Answer answer, ModerationDecision decision) {
    return !(decision instanceof ModerationDecision.Redact redact)
        || OwnWords.in(answer)
            .filter(words -> RedactedWords.fits(words, redact.redactions()))
            .isPresent();
  }
}
