package org.heard.advisors.rounds;

import java.util.Optional;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.springframework.stereotype.Component;

/** Texts as they are now, for rounds that are about to be made and for comparing. */
@Component
class RoundTexts {
  private final Versions versions;
  private final PlannedQuestions questions;

  RoundTexts(Versions versions, PlannedQuestions questions) {
    this.versions = versions;
    this.questions = questions;
  }

  Optional<CurrentText> of(VersionId version) {
    return versions
        .read(version)
        .map(draft ->
            new CurrentText(
                new Reviewed.OfVersion(version, draft.number()), TextOfVersion.of(draft)));
  }

  Optional<CurrentText> of(ConsultationId call, Language language, Wording wording) {
    return questions.read(call).flatMap(planned -> of(planned, language, wording));
  }

  static Optional<CurrentText> of(Planned planned, Language language, Wording wording) {
    return TextOfQuestions.of(planned, language, wording)
        .map(text ->
            new CurrentText(
                new Reviewed.OfQuestions(planned.call(), planned.revision(), wording), text));
  }

  /** The same text as that of a round. */
  Optional<CurrentText> of(Round round) {
    return newest(round.of(), round.text().language());
  }

  private Optional<CurrentText> newest(Reviewed of, Language language) {
    return switch (of) {
      case Reviewed.OfVersion version -> of(version.version());
      case Reviewed.OfQuestions asked -> of(asked.call(), language, asked.wording());
    };
  }

  /** Whether it still is the newest state, and its reader may see that. */
  boolean isNow(CurrentText seen) {
    return newest(seen.of(), seen.text().language())
        .filter(now ->
            switch (seen.of()) {
              case Reviewed.OfVersion version -> now.of().equals(version);
              // A plan has a new state whenever anything of the call is kept.
              case Reviewed.OfQuestions asked -> now.text().equals(seen.text());
            })
        .isPresent();
  }
}
