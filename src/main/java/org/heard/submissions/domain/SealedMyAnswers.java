package org.heard.submissions.domain;

import java.time.Clock;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.shared.PieceId;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.PieceFile;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.ReceiptNews;
import org.heard.submissions.SubmissionWithdrawn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class SealedMyAnswers implements MyAnswers {
  private final Consultations consultations;
  private final Submissions submissions;
  private final SubmissionPieces pieces;
  private final Receipts receipts;
  private final ResumeCodes resumeCodes;
  private final Storage storage;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<ReceiptNews> news;
  private final Clock clock;

  SealedMyAnswers(
      Consultations consultations,
      Submissions submissions,
      SubmissionPieces pieces,
      Receipts receipts,
      ResumeCodes resumeCodes,
      Storage storage,
      ApplicationEventPublisher events,
      ObjectProvider<ReceiptNews> news,
      Clock clock) {
    this.consultations = consultations;
    this.submissions = submissions;
    this.pieces = pieces;
    this.receipts = receipts;
    this.resumeCodes = resumeCodes;
    this.storage = storage;
    this.events = events;
    this.news = news;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Lookup find(ReceiptCode receipt) {
    return storage.inTransaction(() -> {
      Optional<Submissions.Row> row = submissions.byReceipt(receipts.storedBefore(receipt));
      return row.isPresent() ? found(row.get()) : unfinished(receipt);
    });
  }

  private Lookup unfinished(ReceiptCode receipt) {
    return resumeCodes
        .find(receipt)
        .<Lookup>map(target -> new Lookup.Unfinished(target.call(), target.token()))
        .orElseGet(Lookup.NotFound::new);
  }

  private Lookup found(Submissions.Row row) {
    if (row.sealed() == null || row.language() == null) {
      return new Lookup.Withdrawn();
    }
    SealedWords words = submissions.open(row);
    Consultation call = call(row);
    return new Lookup.Found(
        row.consultation(),
        row.version(),
        row.language(),
        row.day(),
        words.answers(),
        words.assent(),
        call.freezesAt(),
        withdrawable(call),
        news.orderedStream()
            .flatMap(teller -> teller.about(row.consultation(), row.id()).stream())
            .toList());
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<PieceFile> piece(ReceiptCode receipt, PieceId id) {
    return storage.inTransaction(() ->
        submissions
            .byReceipt(receipts.storedBefore(receipt))
            .flatMap(row -> pieces.open(row.key(), id)));
  }

  @Override
  @PreAuthorize("permitAll()")
  public Withdrawal withdraw(ReceiptCode receipt) {
    return storage.inTransaction(() ->
        submissions
            .byReceipt(receipts.storedBefore(receipt))
            .flatMap(row -> submissions.lock(row.id()))
            .map(this::withdraw)
            .orElse(Withdrawal.NOT_FOUND));
  }

  private Withdrawal withdraw(Submissions.Row row) {
    if (row.sealed() == null) {
      return Withdrawal.DONE;
    }
    if (!withdrawable(call(row))) {
      return Withdrawal.TOO_LATE;
    }
    submissions.withdraw(row.id());
    events.publishEvent(new SubmissionWithdrawn(row.id(), row.consultation()));
    return Withdrawal.DONE;
  }

  private Consultation call(Submissions.Row row) {
    return consultations.byId(row.consultation()).orElseThrow(ConsultationNotFoundException::new);
  }

  private boolean withdrawable(Consultation call) {
    return call.phase(clock) != Consultation.Phase.FROZEN;
  }
}
