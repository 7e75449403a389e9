package org.heard.consultations.ui.team.questions;

import java.util.List;
import java.util.function.Function;
import org.heard.consultations.Question;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.questions.OwnText;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.heard.uikit.TextBox;

/** Makes the fields for the words of one question or section, in one wording. */
final class Writing {
  /** What the ids of its fields begin with. */
  static final String PREFIX = "words-";

  private final Desk desk;
  private final Wording wording;
  private final Function<Desk.Change, Runnable> watch;

  /**
   * A maker.
   *
   * @param watch what happens with a change that is typed and not stored yet
   */
  Writing(Desk desk, Wording wording, Function<Desk.Change, Runnable> watch) {
    this.desk = desk;
    this.wording = wording;
    this.watch = watch;
  }

  static String place(Question question) {
    return "questionnaire/questions/" + question.key() + "/";
  }

  /** A field for words that are there in some wording. */
  WordsField field(String place, String about, String label, TextBox box) {
    return field(
        place, label, box, words -> plan -> Desk.written(plan, place, wording, words, about));
  }

  /** A field for a text that a question may have or not. */
  WordsField field(Question question, OwnText which, String label, TextBox box) {
    String place = place(question) + which.path();
    return field(
        place, label, box, words -> plan -> begun(plan, question.key(), which, place, words));
  }

  /** A field for words that are stored by another change. */
  WordsField field(String place, String label, TextBox box, Function<String, Desk.Change> change) {
    String id = PREFIX + (place + "-" + wording.key()).replaceAll("[^A-Za-z0-9]+", "-");
    String stored =
        PlanTexts.rendering(desk.plan(), place, desk.original(), wording)
            .map(Rendering::text)
            .orElse("");
    return new WordsField(
            desk,
            id,
            label,
            box,
            stored,
            words -> watch.apply(change.apply(words)).run(),
            words -> desk.change(change.apply(words), id))
        .in(desk.original());
  }

  private Desk.Tried begun(
      CallPlan plan, String question, OwnText which, String place, String words) {
    if (PlanTexts.of(plan).containsKey(place)) {
      return Desk.written(plan, place, wording, words, question);
    }
    if (words.isBlank()) {
      return new Desk.Tried.Made(plan, question, List.of());
    }
    LocalizedText text =
        new LocalizedText(
            List.of(new Rendering(plan.settings().original(), wording, words.strip(), null)));
    return Desk.tried(
        plan, desk.edits(plan.questionnaire()).change(question, one -> which.in(one, text)));
  }
}
