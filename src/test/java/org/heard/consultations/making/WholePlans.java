package org.heard.consultations.making;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.consultations.Partner;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;

/** Invented plans in which nothing is missing, in English and French. */
public final class WholePlans {
  private WholePlans() {}

  /** A plan of a call that opens now. */
  public static CallPlan from(Instant now) {
    Map<PlanText, LocalizedText> texts = new EnumMap<>(PlanText.class);
    for (PlanText which : PlanText.values()) {
      texts.put(which, text("Words of " + which.name().toLowerCase(Locale.ROOT)));
    }
    Instant opens = now.truncatedTo(ChronoUnit.MINUTES);
    PlanSettings settings =
        PlanSettings.in(Language.ENGLISH)
            .withLanguages(List.of(Language.ENGLISH, Language.FRENCH))
            .withSlug("plan-" + UUID.randomUUID())
            .withDates(
                new PlanDates(
                    opens,
                    opens.plus(30, ChronoUnit.DAYS),
                    opens.plus(40, ChronoUnit.DAYS),
                    LocalDate.ofInstant(opens, ZoneOffset.UTC).plusDays(90)))
            .withConfirmed(EnumSet.allOf(Confirmation.class));
    return new CallPlan(
        texts,
        settings,
        List.of(new Partner("parks", text("Friends of parks"), "https://parks.example")),
        new Questionnaire(List.of(story("safe-places"))),
        Map.of());
  }

  /** A question for a longer text. */
  public static Question story(String key) {
    return new Question.LongText(
        new Question.Head(key, text("What about " + key + "?"), null, null, null, null), Set.of());
  }

  /** A text in both languages. */
  public static LocalizedText words(String words) {
    return text(words);
  }

  private static LocalizedText text(String words) {
    return new LocalizedText(
        List.of(
            new Rendering(Language.ENGLISH, Wording.GENERAL, words, null),
            new Rendering(Language.FRENCH, Wording.GENERAL, words + " (fr)", null)));
  }
}
