package org.heard.consultations.translating;

import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/** What a file has to be of. */
record FileHead(ConsultationId call, Language original, Language language) {
  static FileHead of(TranslationJob job) {
    return new FileHead(job.call(), job.original(), job.language());
  }

  void requireCall(String found) {
    if (!call.value().toString().equals(found)) {
      throw RefusedFileException.of(TranslationFinding.OTHER_CALL, Place.FILE);
    }
  }

  void requireLanguages(String from, String to) {
    if (!same(original, from) || !same(language, to)) {
      throw RefusedFileException.of(
          TranslationFinding.OTHER_LANGUAGES,
          Place.FILE,
          from + " → " + to,
          original + " → " + language);
    }
  }

  /** Tools write tags in letters of their own. */
  private static boolean same(Language expected, String found) {
    return expected.tag().equalsIgnoreCase(found.replace('_', '-'));
  }
}
