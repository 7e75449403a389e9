package org.heard.consultations.translating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanStates.PlanState;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks through the latest states of a plan for the words of a fingerprint. */
final class OldStates {
  /** How many states are asked for at once. */
  static final int AT_ONCE = 10;

  /** Changes are mended soon after they are made; all 200 states would take a second. */
  private static final int STATES = 60;

  private final JsonMapper json;
  private final IntFunction<List<PlanState>> below;

  /**
   * States to look through.
   *
   * @param below gives {@link #AT_ONCE} states below a number, the newest first
   */
  OldStates(JsonMapper json, IntFunction<List<PlanState>> below) {
    this.json = json;
    this.below = below;
  }

  /** See {@link OldWords#before}. */
  Map<String, String> before(Seen seen, Language language) {
    Map<String, String> found = new HashMap<>();
    List<TextToTranslate> stale =
        TextsToTranslate.of(seen.plan(), language).stream()
            .filter(text -> text.state() == State.STALE)
            .toList();
    int oldest = Math.max(0, seen.revision() - STATES);
    for (int from = seen.revision();
        from > oldest && found.size() < stale.size();
        from -= AT_ONCE) {
      for (PlanState state : below.apply(from)) {
        plan(state).ifPresent(then -> look(seen.plan(), then, language, stale, found));
      }
    }
    return Map.copyOf(found);
  }

  private static void look(
      CallPlan now,
      CallPlan then,
      Language language,
      List<TextToTranslate> stale,
      Map<String, String> found) {
    Map<String, LocalizedText> texts = PlanTexts.of(then);
    for (TextToTranslate one : stale) {
      LocalizedText text = texts.get(one.place());
      if (text != null && !found.containsKey(one.id())) {
        Optional<String> mark = PlanTexts.madeFrom(now, one.place(), language, one.wording());
        PlanTexts.source(then, text, one.wording())
            .map(LocalizedText.Rendering::text)
            .filter(words -> mark.filter(PlanTexts.fingerprint(words)::equals).isPresent())
            .ifPresent(words -> found.put(one.id(), words));
      }
    }
  }

  /** A state that an earlier Heard stored may not be a plan for this one. */
  private Optional<CallPlan> plan(PlanState state) {
    try {
      return Optional.of(json.treeToValue(state.document(), CallPlan.class));
    } catch (JacksonException unknown) {
      return Optional.empty();
    }
  }
}
