package org.heard.consultations.making;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Sha256;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All texts of a plan by their places. A place is a path through the plan with keys instead of
 * numbers, such as {@code questionnaire/questions/school/head/title}: it stays the same while
 * things around it move, in merges, for translators and in the list of what changed.
 */
public final class PlanTexts {
  private static final int FINGERPRINT = 8;

  private PlanTexts() {}

  /** State of one rendering in another language than the original. */
  public enum State {
    MISSING,
    /** The words it was made from are other words now. */
    STALE,
    DONE
  }

  /**
   * One translation that comes from elsewhere.
   *
   * @param place a place of {@link PlanTexts#of}
   * @param words blank to take the translation away
   * @param from the words of the original that it was made from, which may not be those of now
   */
  public record Translation(String place, Wording wording, String words, String from) {}

  /** Every text of the plan, in the order a reader meets them. */
  public static Map<String, LocalizedText> of(CallPlan plan) {
    Map<String, LocalizedText> all = new LinkedHashMap<>();
    TextPlaces.map(
        plan,
        (place, text) -> {
          all.put(place, text);
          return text;
        });
    return all;
  }

  /**
   * The plan with other words at one place; empty words take the rendering away. Words in another
   * language than the original are marked as made from the original of now.
   *
   * @param place a place of {@link #of}, or {@code texts/} and the name of a {@link PlanText}
   * @throws IllegalArgumentException when there is no such place, or the last rendering would go
   */
  public static CallPlan write(
      CallPlan plan, String place, Language language, Wording wording, String words) {
    CallPlan written = written(plan, place, language, wording, words.strip());
    Map<String, String> marks = new TreeMap<>(plan.translatedFrom());
    if (!language.equals(plan.settings().original())) {
      String mark = mark(place, language, wording);
      LocalizedText text = of(written).get(place);
      if (words.isBlank() || text == null) {
        marks.remove(mark);
      } else {
        source(written, text, wording).ifPresent(from -> marks.put(mark, fingerprint(from.text())));
      }
    }
    return written.withTranslatedFrom(marks);
  }

  /** The plan with many translations into one language; places that it does not have are left. */
  public static CallPlan translate(CallPlan plan, Language language, List<Translation> all) {
    Map<String, List<Translation>> byPlace =
        all.stream().collect(Collectors.groupingBy(Translation::place));
    Map<String, String> marks = new TreeMap<>(plan.translatedFrom());
    CallPlan written =
        TextPlaces.map(
            plan,
            (at, text) -> {
              LocalizedText now = text;
              for (Translation one : byPlace.getOrDefault(at, List.of())) {
                String words = one.words().strip();
                now = Objects.requireNonNull(written(now, language, one.wording(), words));
                String mark = mark(at, language, one.wording());
                if (words.isEmpty()) {
                  marks.remove(mark);
                } else {
                  marks.put(mark, fingerprint(one.from()));
                }
              }
              return now;
            });
    return written.withTranslatedFrom(marks);
  }

  /** Says that a translation still holds although the original changed. */
  public static CallPlan confirm(CallPlan plan, String place, Language language, Wording wording) {
    return rendering(plan, place, language, wording)
        .map(now -> write(plan, place, language, wording, now.text()))
        .orElse(plan);
  }

  /** Exactly this rendering, not the one a reader would fall back to. */
  public static Optional<Rendering> rendering(
      CallPlan plan, String place, Language language, Wording wording) {
    return Optional.ofNullable(of(plan).get(place)).flatMap(text -> exact(text, language, wording));
  }

  /**
   * The plan with the words that are published: in the languages of the call alone, and without
   * recordings, which are made of published words.
   */
  static CallPlan toPublish(CallPlan plan) {
    List<Language> languages = plan.settings().languages();
    return TextPlaces.map(plan, (place, text) -> said(text, languages));
  }

  /**
   * The plan with the languages of every text in one order: those of the call in theirs, then
   * others by their tags. A database may give them back in another one.
   */
  public static CallPlan inOrder(CallPlan plan) {
    List<Language> languages = plan.settings().languages();
    Comparator<Rendering> order =
        Comparator.comparingInt((Rendering one) -> place(languages, one.language()))
            .thenComparing(one -> one.language().tag())
            .thenComparing(Rendering::wording);
    return TextPlaces.map(
        plan,
        (place, text) -> new LocalizedText(text.renderings().stream().sorted(order).toList()));
  }

  private static int place(List<Language> languages, Language language) {
    int place = languages.indexOf(language);
    return place < 0 ? languages.size() : place;
  }

  /** The plan without recordings, for a call that has none. */
  static CallPlan withoutSounds(CallPlan plan) {
    return TextPlaces.map(plan, (place, text) -> said(text, List.copyOf(text.languages())));
  }

  private static @Nullable LocalizedText said(LocalizedText text, List<Language> languages) {
    List<Rendering> said = new ArrayList<>();
    for (Language language : languages) {
      text.renderings().stream()
          .filter(one -> one.language().equals(language))
          .map(one -> new Rendering(language, one.wording(), one.text(), null))
          .forEach(said::add);
    }
    return said.isEmpty() ? null : new LocalizedText(said);
  }

  /** How a rendering in this language stands to the original. */
  public static State state(CallPlan plan, String place, Language language, Wording wording) {
    LocalizedText text = of(plan).get(place);
    return text == null ? State.MISSING : state(plan, place, text, language, wording);
  }

  /** The same for somebody who holds the text already. */
  public static State state(
      CallPlan plan, String place, LocalizedText text, Language language, Wording wording) {
    if (exact(text, language, wording).isEmpty()) {
      return State.MISSING;
    }
    String from = plan.translatedFrom().get(mark(place, language, wording));
    boolean stale =
        from != null
            && source(plan, text, wording)
                .filter(now -> !fingerprint(now.text()).equals(from))
                .isPresent();
    return stale ? State.STALE : State.DONE;
  }

  /** The {@link #fingerprint} of the words a translation was made from, where that is known. */
  public static Optional<String> madeFrom(
      CallPlan plan, String place, Language language, Wording wording) {
    return Optional.ofNullable(plan.translatedFrom().get(mark(place, language, wording)));
  }

  /** The words that a translation is made from: of its wording, else the general ones. */
  public static Optional<Rendering> source(CallPlan plan, LocalizedText text, Wording wording) {
    Language original = plan.settings().original();
    return exact(text, original, wording).or(() -> exact(text, original, Wording.GENERAL));
  }

  private static Optional<Rendering> exact(LocalizedText text, Language language, Wording wording) {
    return text.renderings().stream()
        .filter(one -> one.language().equals(language) && one.wording() == wording)
        .findFirst();
  }

  private static CallPlan written(
      CallPlan plan, String place, Language language, Wording wording, String words) {
    Map<String, LocalizedText> all = of(plan);
    if (all.containsKey(place)) {
      return TextPlaces.map(
          plan, (at, text) -> at.equals(place) ? written(text, language, wording, words) : text);
    }
    PlanText which = PlanText.valueOf(place.substring(place.indexOf('/') + 1));
    if (words.isEmpty()) {
      return plan;
    }
    Map<PlanText, LocalizedText> texts = new TreeMap<>(plan.texts());
    texts.put(which, new LocalizedText(List.of(new Rendering(language, wording, words, null))));
    return plan.withTexts(texts);
  }

  private static @Nullable LocalizedText written(
      LocalizedText text, Language language, Wording wording, String words) {
    List<Rendering> renderings = new ArrayList<>();
    boolean found = false;
    for (Rendering one : text.renderings()) {
      boolean here = one.language().equals(language) && one.wording() == wording;
      found |= here;
      if (!here) {
        renderings.add(one);
      } else if (!words.isEmpty()) {
        // A recording is of the words it was made of, and of no others.
        String sound = one.text().equals(words) ? one.sound() : null;
        renderings.add(new Rendering(language, wording, words, sound));
      }
    }
    if (!found && !words.isEmpty()) {
      renderings.add(new Rendering(language, wording, words, null));
    }
    return renderings.isEmpty() ? null : new LocalizedText(renderings);
  }

  private static String mark(String place, Language language, Wording wording) {
    return place + " " + language.tag() + " " + wording.key();
  }

  /** A short mark of words: other words have another one. */
  public static String fingerprint(String words) {
    return Sha256.hex(words.getBytes(StandardCharsets.UTF_8), FINGERPRINT);
  }
}
