package org.heard.submissions.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Guardians;
import org.heard.submissions.ReceiptCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class AskedGuardians implements Guardians {
  private final Consultations consultations;
  private final Submissions submissions;
  private final GuardianRequests requests;
  private final Receipts receipts;
  private final Storage storage;
  private final Clock clock;

  AskedGuardians(
      Consultations consultations,
      Submissions submissions,
      GuardianRequests requests,
      Receipts receipts,
      Storage storage,
      Clock clock) {
    this.consultations = consultations;
    this.submissions = submissions;
    this.requests = requests;
    this.receipts = receipts;
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Standing standing(ReceiptCode receipt) {
    return behind(receipt, row -> Optional.of(requests.standing(row.id())))
        .orElse(Standing.NOT_ASKED);
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<HandoverCode> ask(ReceiptCode receipt) {
    return behind(
        receipt,
        row ->
            stillPossible(row.consultation()) && waits(row.id())
                ? Optional.of(newCode(row.id()))
                : Optional.empty());
  }

  private boolean waits(SubmissionId id) {
    submissions.lock(id);
    return requests.standing(id) == Standing.WAITING;
  }

  private HandoverCode newCode(SubmissionId id) {
    HandoverCode code = HandoverCode.fresh();
    requests.ask(id, code);
    return code;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<ConsultationId> call(HandoverCode code) {
    return storage.inTransaction(() -> valid(code).map(Submissions.Key::consultation));
  }

  @Override
  @PreAuthorize("permitAll()")
  public Outcome answer(HandoverCode code, boolean yes) {
    return storage.inTransaction(() -> {
      Optional<SubmissionId> asked = valid(code).map(Submissions.Key::id);
      asked.ifPresent(id -> answer(id, yes));
      return asked.isPresent() ? Outcome.DONE : Outcome.NOT_VALID;
    });
  }

  private void answer(SubmissionId id, boolean yes) {
    requests.answer(id, yes);
    if (yes) {
      submissions.handOver(id);
    } else {
      // Nothing of a child stays against its guardian's word; the child's receipt says so kindly.
      submissions.withdraw(id);
    }
  }

  private Optional<Submissions.Key> valid(HandoverCode code) {
    return requests.waiting(code).filter(key -> stillPossible(key.consultation()));
  }

  private boolean stillPossible(ConsultationId call) {
    return consultations
        .byId(call)
        .filter(found -> found.phase(clock) != Consultation.Phase.FROZEN)
        .isPresent();
  }

  private <T> Optional<T> behind(ReceiptCode receipt, Function<Submissions.Row, Optional<T>> work) {
    return storage.inTransaction(
        () -> submissions.byReceipt(receipts.storedBefore(receipt)).flatMap(work));
  }
}
