package org.heard.consultations.ui.team.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Kept;
import org.heard.consultations.translating.TextToTranslate;
import org.heard.consultations.translating.TranslationJob;
import org.heard.shared.Language;

/** One translation while somebody works on it: what they see, and how it is saved. */
final class OpenTranslation {
  private final Keeping keeping;
  private final Language language;
  private Seen seen;

  OpenTranslation(Keeping keeping, Seen seen, Language language) {
    this.keeping = keeping;
    this.seen = seen;
    this.language = language;
  }

  TranslationJob job() {
    return new TranslationJob(seen.id(), seen.plan(), language);
  }

  Language language() {
    return language;
  }

  /** Stores these words; empty ones take the translation away. */
  Kept write(TextToTranslate text, String words) {
    return save(
        seen, List.of(new Translation(text.place(), text.wording(), words, text.source().text())));
  }

  /** Says that a translation holds although its original changed. */
  Kept confirm(TextToTranslate text) {
    return write(text, text.words());
  }

  /**
   * Stores changes.
   *
   * @param from what they were made from
   */
  Kept save(Seen from, List<Translation> changes) {
    Kept kept = keeping.keep(from, changes);
    if (kept instanceof Kept.Stored stored) {
      look(stored.now());
    }
    return kept;
  }

  /** What originals said before they changed, by the names of texts. */
  Map<String, String> before() {
    return keeping.before();
  }

  /** Key of the sentence for somebody who does not reach the call any more. */
  String gone() {
    return keeping.gone();
  }

  /** The call as it is seen here. */
  Seen seen() {
    return seen;
  }

  /** Looks at what is stored now; whether it is still within reach, with this language. */
  boolean freshen() {
    Optional<Seen> now =
        keeping.read().filter(one -> TranslationJob.into(one, language).isPresent());
    now.ifPresent(this::look);
    return now.isPresent();
  }

  /** Goes on from what somebody else stored. */
  void look(Seen theirs) {
    if (theirs.revision() > seen.revision() && TranslationJob.into(theirs, language).isPresent()) {
      seen = theirs;
    }
  }

  /** A text as somebody else stored it; empty when it is not in the call any more. */
  Optional<TextToTranslate> in(Seen theirs, TextToTranslate text) {
    return TranslationJob.into(theirs, language).stream()
        .flatMap(job -> job.texts().stream())
        .filter(one -> one.id().equals(text.id()))
        .findFirst();
  }
}
