package org.heard.consultations.translating;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.wording.Reading;
import org.heard.consultations.wording.Remark;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.GlossaryWords;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Something a translator may look at again. It never keeps words from being saved. */
public sealed interface Hint {

  /** A sentence or word of the translation that its readers may stumble over. */
  record HardToRead(Remark remark) implements Hint {}

  /**
   * The original uses a word that the call explains, and the translation does not.
   *
   * @param original the word, as the list of hard words has it
   * @param here the same in the language of the translation; null while nobody translated it
   * @param text name of the text with the word itself
   */
  record Explained(String original, @Nullable String here, String text) implements Hint {}

  /**
   * Everything about one text.
   *
   * @param words the translation as it is written now; empty for none
   */
  static List<Hint> of(TranslationJob job, TextToTranslate text, String words) {
    List<GlossaryTerm> terms = job.plan().questionnaire().terms();
    Stream<Hint> explained =
        GlossaryWords.in(text.source().text(), text.source().language(), terms).stream()
            .map(GlossaryWords.Found::term)
            .filter(term -> !isOf(text, term) && !uses(words, job.language(), term))
            .map(term -> explained(job, term));
    return Stream.concat(hard(job, text, words, terms), explained).toList();
  }

  private static Stream<Hint> hard(
      TranslationJob job, TextToTranslate text, String words, List<GlossaryTerm> terms) {
    // A name reads as it is, and a hard word is hard.
    Set<TextKind> asTheyAre = EnumSet.of(TextKind.ASKER, TextKind.PARTNER, TextKind.WORD);
    if (words.isBlank() || asTheyAre.contains(text.kind())) {
      return Stream.empty();
    }
    Rendering written = new Rendering(job.language(), text.wording(), words, null);
    return new Reading(terms)
        .of(text.place(), written, text.kind() == TextKind.QUESTION).stream().map(HardToRead::new);
  }

  private static boolean uses(String words, Language language, GlossaryTerm term) {
    return !GlossaryWords.in(words, language, List.of(term)).isEmpty();
  }

  private static boolean isOf(TextToTranslate text, GlossaryTerm term) {
    return text.place().startsWith(place(term) + "/");
  }

  private static Hint explained(TranslationJob job, GlossaryTerm term) {
    return new Explained(
        general(term, job.original()).orElse(term.key()),
        general(term, job.language()).orElse(null),
        TextToTranslate.id(place(term) + "/word", Wording.GENERAL));
  }

  private static Optional<String> general(GlossaryTerm term, Language language) {
    return term.word().renderings().stream()
        .filter(one -> one.language().equals(language) && one.wording() == Wording.GENERAL)
        .map(Rendering::text)
        .findFirst();
  }

  private static String place(GlossaryTerm term) {
    return "questionnaire/terms/" + term.key();
  }
}
