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
import org.heard.consultations.Section;
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
public final class FillingIn {
  private static final int LONG_FORM = 6;
  // No question has such a key.
  private static final String HALFWAY = "#halfway";

  private Consultation call;
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
   * What a form remembers beside its draft, for a way in of which the server keeps no visit.
   *
   * @param warned questions whose warning was read
   * @param spokenOf fingerprints of personal details that were spoken of
   * @param setAside words that were there before a skip
   * @param shownBeforeChange the questions shown when one was opened from the check page
   */
  public record Beside(
      Set<String> warned,
      Set<Integer> spokenOf,
      Map<String, Answer> setAside,
      @Nullable Set<String> shownBeforeChange) {
    @Override
    public String toString() {
      return "Beside[hidden]";
    }
  }

  /** The call has other days now. */
  void callIs(Consultation now) {
    call = now;
  }

  /** What to remember until the next page. */
  public Beside beside() {
    return new Beside(
        Set.copyOf(warned), personal.spokenOf(), Map.copyOf(setAside), shownBeforeChange);
  }

  /** Goes on with what was remembered. */
  public void remember(Beside beside) {
    warned.addAll(beside.warned());
    personal.spokeOf(beside.spokenOf());
    setAside.putAll(beside.setAside());
    shownBeforeChange = beside.shownBeforeChange();
  }

  /** Goes to a question that is shown, or to the check page; anything else changes nothing. */
  public void goTo(String place) {
    if (place.equals(Draft.CHECK) || isShown(place)) {
      at = place;
    }
  }

  private boolean isShown(String key) {
    return shown().stream().anyMatch(question -> question.key().equals(key));
  }

  /**
   * The same answers on another page of the visit, which goes its own way through the questions.
   */
  FillingIn onAnotherPage() {
    return new FillingIn(this);
  }

  /** A form without answers. */
  public static FillingIn fresh(Consultation call, Questionnaire questionnaire) {
    return new FillingIn(call, call.version(), questionnaire);
  }

  /** Without asking the age band again, when it was said before the form. */
  public FillingIn knowing(@Nullable AgeBand band) {
    if (band != null && current() instanceof Question.AgeBandAsked) {
      write(Answer.Picked.one(band.key()));
      next();
    }
    return this;
  }

  /** The age band as answered here; empty when it was not asked or skipped. */
  public Optional<AgeBand> band() {
    return answers.get(Question.AgeBandAsked.KEY) instanceof Answer.Picked picked
        ? picked.keys().stream().findFirst().map(AgeBand::of)
        : Optional.empty();
  }

  /** Where the recordings of this version's texts are. */
  String recordings() {
    return call.recordings(version);
  }

  /** The hard words of the questionnaire. */
  public List<GlossaryTerm> terms() {
    return questionnaire.terms();
  }

  /** With the words and the place of an earlier visit; the questionnaire is the draft's version. */
  public static FillingIn resumed(Consultation call, Questionnaire questionnaire, Draft draft) {
    FillingIn filling = new FillingIn(call, draft.version(), questionnaire);
    filling.answers.putAll(draft.answers());
    filling.changes = draft.changes();
    filling.goTo(draft.at());
    return filling;
  }

  /** The call that is answered. */
  public Consultation call() {
    return call;
  }

  /** The version of the questionnaire that is filled in. */
  public int version() {
    return version;
  }

  /** What to keep now. */
  public Draft draft(Language language) {
    return new Draft(call.id(), version, language, answers, at, changes);
  }

  /** Whether these are to replace answers that were sent. */
  public boolean changing() {
    return changes != null;
  }

  /** Whether the check page is in hand. */
  public boolean checking() {
    return at.equals(Draft.CHECK);
  }

  /** The questions shown with the answers so far, in order. */
  public List<Question> shown() {
    return questionnaire.shown(answers);
  }

  /** The question in hand; the last one on the check page. */
  public Question current() {
    return questionnaire.question(at).orElseGet(() -> shown().getLast());
  }

  /** The section a question stands in. */
  public Optional<Section> section(Question question) {
    return questionnaire.section(question);
  }

  /** The section that begins with a question, among those that are shown. */
  public Optional<Section> beginning(Question question) {
    Optional<Section> section = section(question);
    return section.filter(in ->
        shown().stream()
            .filter(one -> section(one).equals(section))
            .findFirst()
            .filter(first -> first.key().equals(question.key()))
            .isPresent());
  }

  /** What to say before the question in hand; only once, and not before an answer is changed. */
  public Optional<LocalizedText> warning() {
    return warned.contains(at) || checking() || written(at).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(current().head().warning());
  }

  /** The warning was read. */
  public void warned() {
    warned.add(at);
  }

  /** What of the words in hand may tell who somebody is; the same words are noticed once. */
  public Optional<PersonalCheck.Noticed> noticed(Language language) {
    return noticed(at, language);
  }

  /** The same of any question. */
  public Optional<PersonalCheck.Noticed> noticed(String key, Language language) {
    return answer(key).flatMap(said -> personal.look(said, language));
  }

  /** Whether the middle of a longer form was just reached; true once only. */
  public boolean halfway() {
    return !checking() && of() >= LONG_FORM && number() == of() / 2 + 1 && warned.add(HALFWAY);
  }

  /** The place of the question in hand among the shown ones, from 1. */
  public int number() {
    List<Question> shown = shown();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).key().equals(at)) {
        return i + 1;
      }
    }
    return shown.size();
  }

  /** How many questions are shown. */
  public int of() {
    return shown().size();
  }

  /** The answers to the questions that are shown. */
  public Map<String, Answer> given() {
    Map<String, Answer> given = new LinkedHashMap<>();
    shown()
        .forEach(question ->
            answer(question.key()).ifPresent(answer -> given.put(question.key(), answer)));
    return given;
  }

  /** The answer to a question; empty when it has none. */
  public Optional<Answer> answer(String key) {
    return Optional.ofNullable(answers.get(key));
  }

  /** What to show in the field: the answer, or the words that were there before a skip. */
  public Optional<Answer> written(String key) {
    return answer(key).or(() -> Optional.ofNullable(setAside.get(key)));
  }

  /** Takes the answer to the question in hand; nothing means that the field is empty. */
  public void write(@Nullable Answer answer) {
    write(at, answer);
  }

  /** Takes the answer to any question. */
  public void write(String key, @Nullable Answer answer) {
    setAside.remove(key);
    if (answer == null) {
      answers.remove(key);
    } else {
      answers.put(key, answer);
    }
  }

  /** Goes on to the next question, or to the check page. */
  public void next() {
    forward();
  }

  /** Goes on without an answer; words already written are set aside, not thrown away. */
  public void skip() {
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
  public boolean first() {
    return !checking() && number() == 1;
  }

  /** Goes to the question before. */
  public void back() {
    shownBeforeChange = null;
    List<Question> shown = shown();
    int index = checking() ? shown.size() - 1 : number() - 2;
    at = shown.get(Math.max(0, index)).key();
  }

  /** Goes to one question from the check page; Next then leads back, past newly shown ones. */
  public void change(String key) {
    if (isShown(key)) {
      shownBeforeChange = new HashSet<>(shown().stream().map(Question::key).toList());
      at = key;
    }
  }
}
