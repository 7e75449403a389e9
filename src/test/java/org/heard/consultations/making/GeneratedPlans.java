package org.heard.consultations.making;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Partner;
import org.heard.consultations.Questionnaire;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** Whole plans of every kind, with the questions of {@link GeneratedQuestionnaires}. */
public final class GeneratedPlans {
  private final Random random;
  private final Questionnaire questionnaire;
  private final List<LocalizedText> texts;

  private GeneratedPlans(Random random) {
    this.random = random;
    questionnaire = GeneratedQuestionnaires.of(random);
    List<LocalizedText> all = new ArrayList<>(questionnaire.texts());
    all.add(LocalizedText.of(Language.ENGLISH, "A call"));
    texts = all;
  }

  /** Any plan. */
  public static Arbitrary<CallPlan> any() {
    return Arbitraries.randomValue(random -> new GeneratedPlans(random).plan());
  }

  private CallPlan plan() {
    Map<PlanText, LocalizedText> page = new EnumMap<>(PlanText.class);
    for (PlanText which : PlanText.values()) {
      if (random.nextBoolean()) {
        page.put(which, text());
      }
    }
    List<Partner> partners = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      partners.add(
          new Partner(
              "partner-" + i, text(), random.nextBoolean() ? "https://example.org/" + i : null));
    }
    Map<String, String> marks = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      marks.put("texts/WHY fr all-" + i, PlanTexts.fingerprint("words " + i));
    }
    return new CallPlan(page, settings(), partners, questionnaire, marks);
  }

  private LocalizedText text() {
    return texts.get(random.nextInt(texts.size()));
  }

  private PlanSettings settings() {
    Set<Language> languages = new LinkedHashSet<>();
    texts.forEach(text -> languages.addAll(text.languages()));
    boolean risk = random.nextBoolean();
    return PlanSettings.in(Language.ENGLISH)
        .withSlug(random.nextBoolean() ? "call-" + random.nextInt(99) : null)
        .withLanguages(List.copyOf(languages))
        .withAges(some(AgeBand.values()))
        .withConsent(ConsentChoice.values()[random.nextInt(ConsentChoice.values().length)])
        .withRisk(risk, risk ? DraftKeeping.NEVER : DraftKeeping.ALWAYS)
        .withCover("rose", "air")
        .withMinutes(random.nextInt(9), random.nextInt(90))
        .withConfirmed(some(Confirmation.values()))
        .withDates(
            new PlanDates(
                moment(),
                moment(),
                moment(),
                random.nextBoolean() ? LocalDate.EPOCH.plusDays(random.nextInt(30_000)) : null));
  }

  private Instant moment() {
    return Instant.EPOCH.plus(Duration.ofMinutes(random.nextInt(100_000_000)));
  }

  @SafeVarargs
  private <T> Set<T> some(T... all) {
    Set<T> some = new HashSet<>();
    for (T one : all) {
      if (random.nextBoolean()) {
        some.add(one);
      }
    }
    return some;
  }
}
