package org.heard.consultations.ui.team.questions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.FirstWords;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.questions.SectionEdits;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/** A plan on the desk of one person: the state they saw, and what becomes of their changes. */
final class Desk {
  /** Made somewhere that the reader does not leave. */
  static final String ELSEWHERE = "";

  /** What is new is opened. */
  static final String FRESH = "fresh";

  /** The page shows the change already. */
  static final String QUIET = "quiet";

  /** A step back. */
  static final String UNDO = "undo";

  private final Plans plans;
  private final Set<String> standard;
  private final Supplier<Set<String>> spent;
  private final CallPictures pictures;
  private final Consumer<Outcome> told;
  private final Map<String, String> unsaved = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();
  private Seen seen;

  /** A change, which can be made again from what somebody else stored. */
  interface Change extends Function<CallPlan, Tried> {}

  /** What a change makes of a plan. */
  sealed interface Tried {
    record Made(CallPlan plan, String key, List<String> withoutRules) implements Tried {}

    record No(Edit.Refused why) implements Tried {}
  }

  /** What became of a change. */
  sealed interface Outcome {
    /**
     * It is stored.
     *
     * @param revision to take it back
     * @param made the plan as the change made it, before what others changed came to it
     * @param fresh key of the question or section that is new; empty for none
     * @param from where on the page it was made, see {@link Desk#edit}
     */
    record Stored(int revision, boolean othersToo, Tried.Made made, String fresh, String from)
        implements Outcome {}

    record Refused(Edit.Refused why) implements Outcome {}

    /**
     * Somebody else changed the same; nothing is stored.
     *
     * @param again makes the change once more, from theirs
     * @param from the field whose words wait for a decision, or where else it was made
     */
    record Clash(CallPlan theirs, CallPlan mine, List<String> places, Change again, String from)
        implements Outcome {}

    /** It is more than a call can have; nothing is stored. */
    record Over(List<OverLimit> found) implements Outcome {}

    record Gone() implements Outcome {}
  }

  Desk(
      Plans plans,
      Seen seen,
      Set<String> standard,
      Supplier<Set<String>> spent,
      CallPictures pictures,
      Consumer<Outcome> told) {
    this.spent = spent;
    this.pictures = pictures;
    this.plans = plans;
    this.seen = seen;
    this.standard = standard;
    this.told = told;
  }

  Seen seen() {
    return seen;
  }

  /** Keeps a picture that somebody brings for this call. */
  CallPictures.Kept keep(byte[] file) {
    return pictures.keep(seen.id(), file);
  }

  CallPlan plan() {
    return seen.plan();
  }

  Questionnaire questions() {
    return seen.plan().questionnaire();
  }

  Language original() {
    return seen.plan().settings().original();
  }

  QuestionEdits edits(Questionnaire now) {
    return new QuestionEdits(now, standard, spent);
  }

  Edit copySection(Questionnaire now, String section) {
    Set<String> taken = new HashSet<>(spent.get());
    taken.addAll(standard);
    return new SectionEdits(now).copy(section, taken);
  }

  Edit addSection(Questionnaire now, String title) {
    return new SectionEdits(now).add(title, original(), spent.get());
  }

  /**
   * Makes a change of questions and stores it.
   *
   * @param from id of the button it was made with, {@link #FRESH} to open what is new, {@link
   *     #QUIET} where the page shows the change already, or {@link #ELSEWHERE}
   */
  void edit(String from, Function<Questionnaire, Edit> edit) {
    change(plan -> tried(plan, edit.apply(plan.questionnaire())), from);
  }

  static Tried tried(CallPlan plan, Edit edit) {
    return switch (edit) {
      case Edit.Done done -> new Tried.Made(plan.with(done.now()), done.key(), done.withoutRules());
      case Edit.Refused refused -> new Tried.No(refused);
    };
  }

  static Tried written(CallPlan plan, String place, Wording wording, String words, String key) {
    try {
      CallPlan now = PlanTexts.write(plan, place, plan.settings().original(), wording, words);
      return new Tried.Made(withoutFirstWords(now, place), key, List.of());
    } catch (IllegalArgumentException refused) {
      return new Tried.No(new Edit.Refused(Edit.Reason.NO_WORDS, List.of()));
    }
  }

  /** Once somebody wrote real words, those that Heard began with are no translation of them. */
  private static CallPlan withoutFirstWords(CallPlan plan, String place) {
    LocalizedText text = PlanTexts.of(plan).get(place);
    Language original = plan.settings().original();
    if (text == null || FirstWords.has(text.textIn(original))) {
      return plan;
    }
    CallPlan now = plan;
    for (LocalizedText.Rendering one : text.renderings()) {
      if (!one.language().equals(original) && FirstWords.has(one.text())) {
        now = PlanTexts.write(now, place, one.language(), one.wording(), "");
      }
    }
    return now;
  }

  /** Makes a change and stores it; words of a field wait on the desk until they are stored. */
  void change(Change change, String from) {
    disputed.remove(from);
    switch (change.apply(seen.plan())) {
      case Tried.No no -> told.accept(new Outcome.Refused(no.why()));
      case Tried.Made made -> {
        Outcome outcome =
            came(plans.save(seen.id(), seen.revision(), made.plan()), made, change, from);
        if (outcome instanceof Outcome.Stored) {
          unsaved.remove(from);
        }
        told.accept(outcome);
      }
    }
  }

  /**
   * Decides for the own change after a clash. What the other one took away comes back with it:
   * without its question, a change of words would go nowhere and nobody would hear of it.
   */
  void keep(Outcome.Clash clash) {
    boolean nowhere =
        switch (clash.again().apply(seen.plan())) {
          case Tried.No no -> true;
          case Tried.Made made -> made.plan().equals(seen.plan());
        };
    List<Question> gone = nowhere ? takenAway(clash) : List.of();
    if (gone.isEmpty()) {
      change(clash.again(), clash.from());
    } else {
      change(plan -> tried(plan, edits(plan.questionnaire()).take(gone, null)), clash.from());
    }
  }

  private List<Question> takenAway(Outcome.Clash clash) {
    return clash.mine().questionnaire().questions().stream()
        .filter(one -> questions().question(one.key()).isEmpty())
        .filter(one ->
            clash.places().stream()
                .anyMatch(place -> List.of(place.split("/")).contains(one.key())))
        .toList();
  }

  /** Takes a stored change back. */
  void undo(int revision) {
    Tried.Made nothing = new Tried.Made(seen.plan(), "", List.of());
    told.accept(
        came(
            plans.undo(seen.id(), revision),
            nothing,
            plan -> new Tried.Made(plan, "", List.of()),
            UNDO));
  }

  private Outcome came(Saved saved, Tried.Made made, Change change, String from) {
    Questionnaire before = questions();
    return switch (saved) {
      case Saved.Stored stored -> {
        seen = stored.now();
        String fresh = isThere(before, made.key()) ? "" : made.key();
        yield new Outcome.Stored(seen.revision(), stored.othersToo(), made, fresh, from);
      }
      case Saved.Clash clash -> {
        seen = clash.theirs();
        disputed.add(from);
        yield new Outcome.Clash(seen.plan(), made.plan(), clash.places(), change, from);
      }
      case Saved.Over over -> new Outcome.Over(over.found());
      case Saved.Gone gone -> new Outcome.Gone();
    };
  }

  private static boolean isThere(Questionnaire all, String key) {
    return all.question(key).isPresent()
        || all.sections().stream().anyMatch(one -> one.key().equals(key));
  }

  /** Words that were typed and are not stored yet, so that no redrawing loses them. */
  @Nullable String unsaved(String field) {
    return unsaved.get(field);
  }

  void typed(String field, String words) {
    unsaved.put(field, words);
  }

  /** Whether its words wait to be stored, and not for a decision between two people. */
  boolean waits(String field) {
    return unsaved.containsKey(field) && !disputed.contains(field);
  }

  void settled(String field) {
    disputed.remove(field);
    unsaved.remove(field);
  }
}
