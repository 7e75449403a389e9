package org.heard.submissions.domain;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;
import org.heard.submissions.domain.media.Cleaned;
import org.heard.submissions.domain.media.Cleaning;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class SealedPieces implements Pieces {
  private final Consultations consultations;
  private final Submissions submissions;
  private final DraftPieces pieces;
  private final AttemptLimits limits;
  private final Storage storage;
  private final Clock clock;
  private final Cleaning cleaning = new Cleaning(Duration.ofSeconds(10));

  SealedPieces(
      Consultations consultations,
      Submissions submissions,
      DraftPieces pieces,
      AttemptLimits limits,
      Storage storage,
      Clock clock) {
    this.consultations = consultations;
    this.submissions = submissions;
    this.pieces = pieces;
    this.limits = limits;
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public KeepResult keep(
      DraftToken token,
      ConsultationId call,
      int version,
      String questionKey,
      Medium medium,
      InputStream sent)
      throws IOException {
    TokenKeys keys = new TokenKeys(token, call);
    if (!limits.tryAttempt(AttemptLimits.Kind.UPLOAD, call, keys.submissionId().toString())) {
      return new KeepResult.Busy();
    }
    Optional<KeepResult> hindered =
        storage.inTransaction(() ->
            asks(call, version, questionKey, medium)
                ? hindered(keys, questionKey)
                : Optional.of(new KeepResult.NotAsked()));
    if (hindered.isPresent()) {
      return hindered.get();
    }
    return switch (cleaning.clean(medium, sent)) {
      case Cleaned.Refused(KeepResult why) -> why;
      case Cleaned.Clean(PieceFile file) ->
          storage.inTransaction(
              () -> keep(keys, new PieceAbout(questionKey, medium, file.contentType()), file));
    };
  }

  private KeepResult keep(TokenKeys keys, PieceAbout about, PieceFile file) {
    pieces.lock(keys);
    // Once more: others may have kept or sent while this one was read and cleaned.
    Optional<KeepResult> hindered = hindered(keys, about.question());
    if (hindered.isPresent()) {
      return hindered.get();
    }
    PieceId id = PieceId.random();
    pieces.keep(keys, id, about, file.bytes());
    return new KeepResult.Kept(id);
  }

  private boolean asks(ConsultationId id, int version, String questionKey, Medium medium) {
    Optional<Consultation> call = consultations.byId(id);
    return call.isPresent()
        && call.get().phase(clock) == Consultation.Phase.OPEN
        && version >= 1
        && version <= call.get().version()
        && consultations
            .questionnaire(id, version)
            .question(questionKey)
            .filter(question ->
                question instanceof Question.LongText text && text.media().contains(medium))
            .isPresent();
  }

  private Optional<KeepResult> hindered(TokenKeys keys, String questionKey) {
    if (submissions.exists(keys.submissionId())) {
      return Optional.of(new KeepResult.NotAsked());
    }
    Collection<PieceAbout> kept = pieces.all(keys).values();
    if (kept.size() >= MOST_PIECES) {
      return Optional.of(new KeepResult.TooMany(MOST_PIECES));
    }
    return kept.stream().filter(one -> one.question().equals(questionKey)).count()
            >= Question.MOST_PIECES
        ? Optional.of(new KeepResult.TooMany(Question.MOST_PIECES))
        : Optional.empty();
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<PieceFile> open(DraftToken token, ConsultationId call, PieceId id) {
    return storage.inTransaction(() -> pieces.open(new TokenKeys(token, call), id));
  }

  @Override
  @PreAuthorize("permitAll()")
  public void forget(DraftToken token, ConsultationId call, PieceId id) {
    storage.inTransaction(() -> {
      pieces.forget(new TokenKeys(token, call), id);
      return true;
    });
  }
}
