package org.heard.advisors.rounds;

import java.util.Optional;
import org.heard.consultations.PlannedQuestions;
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

  /**
   * A text in its newest state.
   *
   * @param of what it is, with the number of that state
   */
  record Now(Reviewed of, ReviewedText text) {}

  Optional<Now> of(VersionId version) {
    return versions
        .read(version)
        .map(draft ->
            new Now(new Reviewed.OfVersion(version, draft.number()), TextOfVersion.of(draft)));
  }

  Optional<Now> of(ConsultationId call, Language language, Wording wording) {
    return questions
        .read(call)
        .flatMap(planned ->
            TextOfQuestions.of(planned, language, wording)
                .map(text ->
                    new Now(new Reviewed.OfQuestions(call, planned.revision(), wording), text)));
  }

  /** The same text as that of a round. */
  Optional<Now> of(Round round) {
    return switch (round.of()) {
      case Reviewed.OfVersion version -> of(version.version());
      case Reviewed.OfQuestions asked -> of(asked.call(), round.text().language(), asked.wording());
    };
  }
}
