package org.heard.submissions.domain;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class SealedComingBack implements ComingBack {
  private final Consultations consultations;
  private final Drafts drafts;
  private final Submissions submissions;
  private final CitedPieces citedPieces;
  private final Receipts receipts;
  private final ResumeCodes resumeCodes;
  private final ProgressFiles files;
  private final DraftRule draftRule;
  private final AttemptLimits limits;
  private final Storage storage;
  private final Clock clock;

  SealedComingBack(
      Consultations consultations,
      Drafts drafts,
      Submissions submissions,
      CitedPieces citedPieces,
      Receipts receipts,
      ResumeCodes resumeCodes,
      ProgressFiles files,
      DraftRule draftRule,
      AttemptLimits limits,
      Storage storage,
      Clock clock) {
    this.consultations = consultations;
    this.drafts = drafts;
    this.submissions = submissions;
    this.citedPieces = citedPieces;
    this.receipts = receipts;
    this.resumeCodes = resumeCodes;
    this.files = files;
    this.draftRule = draftRule;
    this.limits = limits;
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public ReceiptCode code(DraftToken token, Draft draft) {
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    if (draft.changes() != null) {
      // The receipt leads to what was sent, and from there to the changes in hand.
      return draft.changes();
    }
    if (draftRule.of(draft.consultation()) == DraftKeeping.NEVER) {
      throw new IllegalArgumentException("No code leads to what is kept nowhere");
    }
    for (int attempt = 0; attempt < Receipts.ATTEMPTS; attempt++) {
      int drawn = attempt;
      try {
        Optional<ReceiptCode> code = storage.inTransaction(() -> code(keys, draft, drawn));
        if (code.isPresent()) {
          return code.get();
        }
      } catch (DuplicateKeyException e) {
        // Another child got these digits at this very moment: draw again.
        continue;
      }
    }
    throw new IllegalStateException("No free code");
  }

  /** Empty when others have the digits of this attempt. */
  private Optional<ReceiptCode> code(TokenKeys keys, Draft draft, int attempt) {
    citedPieces.lock(keys);
    Optional<byte[]> sent = submissions.storedReceipt(keys.submissionId());
    if (sent.isPresent()) {
      return receipts.given(keys, sent.get());
    }
    Optional<Integer> shown = resumeCodes.attemptShown(keys);
    drafts.keep(keys, draft);
    if (shown.isPresent()) {
      return Optional.of(receipts.receipt(keys, shown.get(), size(draft)));
    }
    ReceiptCode code = receipts.receipt(keys, attempt, size(draft));
    boolean taken =
        resumeCodes.othersHave(code, keys)
            || submissions.byReceipt(receipts.storedBefore(code)).isPresent();
    if (taken) {
      return Optional.empty();
    }
    resumeCodes.add(keys, code, attempt);
    return Optional.of(code);
  }

  private Receipts.Size size(Draft draft) {
    return consultations
        .byId(draft.consultation())
        .map(Receipts.Size::of)
        .orElseThrow(ConsultationNotFoundException::new);
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<byte[]> file(DraftToken token, Draft draft) {
    return storage.inTransaction(
        () -> files.write(new TokenKeys(token, draft.consultation()), draft));
  }

  @Override
  @PreAuthorize("permitAll()")
  public Loaded load(InputStream file) throws IOException {
    if (!limits.tryAttempt(AttemptLimits.Kind.PROGRESS_FILE)) {
      return new Loaded.TryLater();
    }
    byte[] bytes = file.readNBytes(MOST_FILE_BYTES + 1);
    if (bytes.length > MOST_FILE_BYTES) {
      return new Loaded.TooLarge();
    }
    return files
        .read(bytes)
        .filter(progress -> consultations.byId(progress.draft().consultation()).isPresent())
        .map(progress -> {
          storage.inTransaction(() -> keep(progress));
          return (Loaded) new Loaded.Ready(progress.token(), progress.draft());
        })
        .orElseGet(Loaded.NotAProgressFile::new);
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Loaded.Ready> open(byte[] file) {
    return files.read(file).map(progress -> new Loaded.Ready(progress.token(), progress.draft()));
  }

  private boolean keep(ProgressFiles.Progress progress) {
    TokenKeys keys = new TokenKeys(progress.token(), progress.draft().consultation());
    citedPieces.lock(keys);
    boolean newerIsKept = drafts.exists(keys) || submissions.exists(keys.submissionId());
    // Where drafts are not kept the answers of a file stay with the visit (safety.md EX-4).
    if (!newerIsKept && draftRule.of(progress.draft().consultation()) == DraftKeeping.ALWAYS) {
      drafts.keep(keys, progress.draft());
      progress.pieces().forEach(piece -> citedPieces.bringBack(keys, piece));
    }
    return newerIsKept;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<DraftToken> change(ReceiptCode receipt) {
    return storage.inTransaction(() ->
        submissions
            .byReceipt(receipts.storedBefore(receipt))
            .filter(row -> row.sealed() != null)
            .filter(this::changeable)
            .map(row -> open(row, receipt)));
  }

  private boolean changeable(Submissions.Row row) {
    return consultations
        .byId(row.consultation())
        .filter(call -> call.phase(clock) != Consultation.Phase.FROZEN)
        .isPresent();
  }

  private DraftToken open(Submissions.Row row, ReceiptCode receipt) {
    DraftToken token = receipts.changeToken(receipt);
    TokenKeys keys = new TokenKeys(token, row.consultation());
    citedPieces.lock(keys);
    if (!drafts.exists(keys)) {
      SealedWords words = submissions.open(row);
      drafts.keep(
          keys,
          new Draft(
              row.consultation(),
              row.version(),
              java.util.Objects.requireNonNull(row.language()),
              words.answers(),
              Draft.CHECK,
              receipt));
      citedPieces.copyBack(row.key(), keys, words.answers());
    }
    return token;
  }
}
