package org.heard.moderation.margin;

import java.util.List;
import java.util.stream.Stream;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;

/** The languages that answers to a call can be translated into. */
public final class TranslationLanguages {
  private TranslationLanguages() {}

  /** Those of the team first, then the others of the call. */
  public static List<Language> of(Consultation call) {
    return Stream.concat(Language.TEAM_PAGES.stream(), call.languages().stream())
        .distinct()
        .toList();
  }
}
