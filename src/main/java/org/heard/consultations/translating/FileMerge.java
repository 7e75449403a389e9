package org.heard.consultations.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.uikit.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a translator would change in a call. It changes nothing by itself: a person reads
 * the report, chooses where two translations clash, and says yes.
 */
public final class FileMerge {
  private final TranslationJob job;
  private final List<Entry> entries;

  /**
   * One text of the file.
   *
   * @param id name of the text
   * @param now the text as it is in the call; absent when there is none
   * @param source the words that the file was translated from
   * @param target the translation of the file
   */
  public record Entry(
      String id, Outcome outcome, @Nullable TextToTranslate now, String source, String target) {}

  private FileMerge(TranslationJob job, List<Entry> entries) {
    this.job = job;
    this.entries = List.copyOf(entries);
  }

  /** Compares a file with the call as it stands. */
  public static FileMerge of(TranslationJob job, TranslatedFile file) {
    Map<String, TextToTranslate> texts =
        TextsToTranslate.possible(job.plan(), job.language()).stream()
            .collect(Collectors.toMap(TextToTranslate::id, Function.identity()));
    List<Entry> entries = new ArrayList<>();
    for (TranslatedFile.Unit unit : file.units()) {
      TextToTranslate now = texts.get(unit.id());
      String source = plain(unit.source());
      String target = plain(unit.target());
      entries.add(new Entry(unit.id(), outcome(now, unit, source, target), now, source, target));
    }
    return new FileMerge(job, entries);
  }

  private static Outcome outcome(
      @Nullable TextToTranslate now, TranslatedFile.Unit unit, String source, String target) {
    if (now == null) {
      return Outcome.UNKNOWN;
    }
    if (target.isEmpty()) {
      return Outcome.BLANK;
    }
    boolean sameSource = source.equals(plain(now.source().text()));
    if (target.equals(plain(now.words()))) {
      boolean holds = now.state() == State.STALE && sameSource && unit.said();
      return holds ? Outcome.CONFIRMED : Outcome.UNCHANGED;
    }
    String before = unit.before();
    if (before != null && !before.isEmpty() && before.equals(PlanTexts.fingerprint(target))) {
      return Outcome.UNCHANGED;
    }
    String here = now.target() == null ? "" : PlanTexts.fingerprint(now.target());
    // A tool that lost the mark leaves it open who was first: then the person decides.
    if (now.target() != null && !here.equals(before)) {
      return Outcome.CLASH;
    }
    return sameSource ? Outcome.TAKEN : Outcome.FROM_OLD_WORDS;
  }

  /** What the file was compared with. */
  public TranslationJob job() {
    return job;
  }

  /** Every text of the file, in its order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The texts with this outcome. */
  public List<Entry> of(Outcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).toList();
  }

  /** How many texts of the call are not in the file. */
  public int notInTheFile() {
    Set<String> there = entries.stream().map(Entry::id).collect(Collectors.toSet());
    return (int) job.texts().stream().filter(text -> !there.contains(text.id())).count();
  }

  /** Whether saying yes would change anything, clashes apart. */
  public boolean changesSomething() {
    return entries.stream()
        .anyMatch(entry ->
            switch (entry.outcome()) {
              case TAKEN, FROM_OLD_WORDS, CONFIRMED -> true;
              case CLASH, UNKNOWN, BLANK, UNCHANGED -> false;
            });
  }

  /**
   * What the file brings.
   *
   * @param fromTheFile names of the clashing texts for which the file was chosen; the others stay
   *     as they are in Heard
   */
  public List<PlanTexts.Translation> taken(Set<String> fromTheFile) {
    List<PlanTexts.Translation> taken = new ArrayList<>();
    for (Entry entry : entries) {
      TextToTranslate now = entry.now();
      boolean wanted =
          switch (entry.outcome()) {
            case TAKEN, FROM_OLD_WORDS, CONFIRMED -> true;
            case CLASH -> fromTheFile.contains(entry.id());
            case UNKNOWN, BLANK, UNCHANGED -> false;
          };
      if (wanted && now != null) {
        String source = now.source().text();
        // Made from the words of then, it is stale from the first moment.
        String from = entry.source().equals(plain(source)) ? source : entry.source();
        taken.add(new PlanTexts.Translation(now.place(), now.wording(), entry.target(), from));
      }
    }
    return List.copyOf(taken);
  }

  /** Words as the editor keeps them: some tools write line ends in their own way. */
  private static String plain(String words) {
    return CleanText.of(words.replace("\r\n", "\n").replace('\r', '\n')).strip();
  }
}
