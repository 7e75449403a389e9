package org.heard.consultations.translating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.shared.Language;
import org.heard.shared.Wording;

/**
 * How far a language is.
 *
 * @param done how many texts stand for the words of now
 * @param stale how many were made from words that have changed since
 * @param missing how many are not translated
 */
public record Completeness(int done, int stale, int missing) {

  /** Of all texts in all wordings. */
  public static Completeness of(List<TextToTranslate> texts) {
    return new Completeness(
        count(texts, State.DONE), count(texts, State.STALE), count(texts, State.MISSING));
  }

  /** For each wording that the original has. */
  public static Map<Wording, Completeness> byWording(CallPlan plan, Language language) {
    Map<Wording, Completeness> all = new EnumMap<>(Wording.class);
    List<TextToTranslate> texts = TextsToTranslate.of(plan, language);
    for (Wording wording : Wording.values()) {
      List<TextToTranslate> these =
          texts.stream().filter(text -> text.wording() == wording).toList();
      if (!these.isEmpty()) {
        all.put(wording, of(these));
      }
    }
    return all;
  }

  /** How many there are. */
  public int all() {
    return done + stale + missing;
  }

  private static int count(List<TextToTranslate> texts, State state) {
    return (int) texts.stream().filter(text -> text.state() == state).count();
  }
}
