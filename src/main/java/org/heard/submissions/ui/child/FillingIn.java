package org.heard.submissions.ui.child;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.AgeBand;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.submissions.Draft;
import org.heard.submissions.PersonalCheck;
import org.heard.submissions.ReceiptCode;
import org.jspecify.annotations.Nullable;

/**
 * A form being filled in: the answers so far and the question in hand. Knows no page. Answers to
 * questions that are hidden now stay here; they are neither shown nor sent.
 */
final class FillingIn {
  private static final int LONG_FORM = 6;
  // No question has such a key.
  private static final String HALFWAY = "#halfway";

  private final Consultation call;
  private final int version;
  private final Questionnaire questionnaire;
  private final Map<String, Answer> answers;
  private final Map<String, Answer> setAside;
  private final Set<String> warned;
  private final PersonalCheck personal;
  private @Nullable ReceiptCode changes;
  private String at;
  private @Nullable Set<String> shownBeforeChange;

  private FillingIn(Consultation call, int version, Questionnaire questionnaire) {
    this.call = call;
    this.version = version;
    this.questionnaire = questionnaire;
    this.answers = new LinkedHashMap<>();
    this.setAside = new LinkedHashMap<>();
    this.warned = new HashSet<>();
    this.personal = new PersonalCheck();
    this.at = questionnaire.questions().getFirst().key();
  }

  private FillingIn(FillingIn other) {
    this.call = other.call;
    this.version = other.version;
    this.questionnaire = other.questionnaire;
    this.answers = other.answers;
    this.setAside = other.setAside;
    this.warned = other.warned;
    this.personal = other.personal;
    this.changes = other.changes;
    this.at = other.at;
  }

  /**
   * The same answers on another page of the visit, which goes its own way through the questions.
   */
  FillingIn onAnotherPage() {
    return new FillingIn(this);
  }

  static FillingIn fresh(Consultation call, Questionnaire questionnaire) {
    return new FillingIn(call, call.version(), questionnaire);
  }

  /** Without asking the age band again, when it was said before the form. */
  FillingIn knowing(@Nullable AgeBand band) {
    if (band != null && current() instanceof Question.AgeBandAsked) {
      write(Answer.Picked.one(band.key()));
      next();
    }
    return this;
  }

  /** The age band as answered here; empty when it was not asked or skipped. */
  Optional<AgeBand> band() {
    return answers.get(Question.AgeBandAsked.KEY) instanceof Answer.Picked picked
        ? picked.keys().stream().findFirst().map(AgeBand::of)
        : Optional.empty();
  }

  /** Where the recordings of this version's texts are. */
  String recordings() {
    return call.recordings(version);
  }

  /** The hard words of the questionnaire. */
  List<GlossaryTerm> terms() {
    return questionnaire.terms();
  }

  /** With the words and the place of an earlier visit; the questionnaire is the draft's version. */
  static FillingIn resumed(Consultation call, Questionnaire questionnaire, Draft draft) {
    FillingIn filling = new FillingIn(call, draft.version(), questionnaire);
    filling.answers.putAll(draft.answers());
    filling.changes = draft.changes();
    boolean shown =
        draft.at().equals(Draft.CHECK)
            || filling.shown().stream().anyMatch(question -> question.key().equals(draft.at()));
    if (shown) {
      filling.at = draft.at();
    }
    return filling;
  }

  Consultation call() {
    return call;
  }

  /** The version of the questionnaire that is filled in. */
  int version() {
    return version;
  }

  Draft draft(Language language) {
    return new Draft(call.id(), version, language, answers, at, changes);
  }

  /** Whether these are to replace answers that were sent. */
  boolean changing() {
    return changes != null;
  }

  boolean checking() {
    return at.equals(Draft.CHECK);
  }

  List<Question> shown() {
    return questionnaire.shown(answers);
  }

  /** The question in hand; the last one on the check page. */
  Question current() {
    return questionnaire.question(at).orElseGet(() -> shown().getLast());
  }

  /** What to say before the question in hand; only once, and not before an answer is changed. */
  Optional<LocalizedText> warning() {
    return warned.contains(at) || checking() || written(at).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(current().head().warning());
  }

  /** The warning was read. */
  void warned() {
    warned.add(at);
  }

  /** What of the words in hand may tell who somebody is; the same words are noticed once. */
  Optional<PersonalCheck.Noticed> noticed(Language language) {
    return checking()
        ? Optional.empty()
        : answer(at).flatMap(said -> personal.look(said, language));
  }

  /** Whether the middle of a longer form was just reached; true once only. */
  boolean halfway() {
    return !checking() && of() >= LONG_FORM && number() == of() / 2 + 1 && warned.add(HALFWAY);
  }

  /** The place of the question in hand among the shown ones, from 1. */
  int number() {
    List<Question> shown = shown();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).key().equals(at)) {
        return i + 1;
      }
    }
    return shown.size();
  }

  int of() {
    return shown().size();
  }

  /** The answers to the questions that are shown. */
  Map<String, Answer> given() {
    Map<String, Answer> given = new LinkedHashMap<>();
    shown()
        .forEach(question ->
            answer(question.key()).ifPresent(answer -> given.put(question.key(), answer)));
    return given;
  }

  Optional<Answer> answer(String key) {
    return Optional.ofNullable(answers.get(key));
  }

  /** What to show in the field: the answer, or the words that were there before a skip. */
  Optional<Answer> written(String key) {
    return answer(key).or(() -> Optional.ofNullable(setAside.get(key)));
  }

  /** Takes the answer to the question in hand; nothing means that the field is empty. */
  void write(@Nullable Answer answer) {
    setAside.remove(at);
    if (answer == null) {
      answers.remove(at);
    } else {
      answers.put(at, answer);
    }
  }

  /** Goes on to the next question, or to the check page. */
  void next() {
    forward();
  }

  /** Goes on without an answer; words already written are set aside, not thrown away. */
  void skip() {
    Answer written = answers.remove(at);
    if (written != null) {
      setAside.put(at, written);
    }
    forward();
  }

  private void forward() {
    Set<String> before = shownBeforeChange;
    List<Question> after = shown().subList(number(), of());
    at =
        after.stream()
            .map(Question::key)
            .filter(key -> before == null || !before.contains(key))
            .findFirst()
            .orElse(Draft.CHECK);
    if (checking()) {
      shownBeforeChange = null;
    }
  }

  /** Whether there is something before the question in hand. */
  boolean first() {
    return !checking() && number() == 1;
  }

  void back() {
    shownBeforeChange = null;
    List<Question> shown = shown();
    int index = checking() ? shown.size() - 1 : number() - 2;
    at = shown.get(Math.max(0, index)).key();
  }

  /** Goes to one question from the check page; Next then leads back, past newly shown ones. */
  void change(String key) {
    if (shown().stream().anyMatch(question -> question.key().equals(key))) {
      shownBeforeChange = new HashSet<>(shown().stream().map(Question::key).toList());
      at = key;
    }
  }
}
