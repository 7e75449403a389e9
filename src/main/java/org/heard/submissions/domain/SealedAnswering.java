package org.heard.submissions.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Assent;
import org.heard.submissions.Backing;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.StorageUnavailableException;
import org.heard.submissions.SubmissionChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class SealedAnswering implements Answering {
  private final Consultations consultations;
  private final Drafts drafts;
  private final Submissions submissions;
  private final CitedPieces citedPieces;
  private final Receipts receipts;
  private final ResumeCodes resumeCodes;
  private final CodeInWords codes;
  private final BackingCheck backings;
  private final GuardianRequests guardians;
  private final DraftRule draftRule;
  private final AttemptLimits limits;
  private final Storage storage;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SealedAnswering(
      Consultations consultations,
      Drafts drafts,
      Submissions submissions,
      CitedPieces citedPieces,
      Receipts receipts,
      ResumeCodes resumeCodes,
      CodeInWords codes,
      BackingCheck backings,
      GuardianRequests guardians,
      DraftRule draftRule,
      AttemptLimits limits,
      Storage storage,
      ApplicationEventPublisher events,
      Clock clock) {
    this.consultations = consultations;
    this.drafts = drafts;
    this.submissions = submissions;
    this.citedPieces = citedPieces;
    this.receipts = receipts;
    this.resumeCodes = resumeCodes;
    this.codes = codes;
    this.backings = backings;
    this.guardians = guardians;
    this.draftRule = draftRule;
    this.limits = limits;
    this.storage = storage;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Kept find(DraftToken token, ConsultationId consultation) {
    TokenKeys keys = new TokenKeys(token, consultation);
    return storage.eachAlone(() -> {
      // The draft first: between the two looks it may become what was sent, never the other way.
      Optional<Draft> draft = drafts.find(keys);
      Optional<ReceiptCode> sent = sentBefore(keys);
      if (sent.isPresent()) {
        return new Kept.Sent(sent.get());
      }
      return draft.isPresent() ? new Kept.Unfinished(draft.get()) : new Kept.Nothing();
    });
  }

  @Override
  @PreAuthorize("permitAll()")
  public boolean keepsAnything(DraftToken token, ConsultationId consultation) {
    TokenKeys keys = new TokenKeys(token, consultation);
    return storage.eachAlone(() -> drafts.exists(keys) || submissions.exists(keys.submissionId()));
  }

  @Override
  @PreAuthorize("permitAll()")
  public void keep(DraftToken token, Draft draft) {
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    storage.eachAlone(() -> {
      if (mayBeKept(keys, draft)) {
        drafts.keep(keys, draft);
      }
      return true;
    });
  }

  private boolean mayBeKept(TokenKeys keys, Draft draft) {
    return draft.changes() != null
        || switch (draftRule.of(draft.consultation())) {
          case ALWAYS -> true;
          case WITH_CODE -> resumeCodes.attemptShown(keys).isPresent();
          case NEVER -> false;
        };
  }

  @Override
  @PreAuthorize("permitAll()")
  public boolean keeps(DraftToken token, Draft draft) {
    // Nearly every call keeps always, and is asked at each page without script.
    if (draftRule.of(draft.consultation()) == DraftKeeping.ALWAYS) {
      return true;
    }
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    return storage.eachAlone(() -> mayBeKept(keys, draft));
  }

  @Override
  @PreAuthorize("permitAll()")
  public byte[] unsavedWordsKey(DraftToken token, ConsultationId consultation, String question) {
    return new TokenKeys(token, consultation).unsavedWordsKey(question);
  }

  @Override
  @PreAuthorize("permitAll()")
  public void forget(DraftToken token, ConsultationId consultation) {
    storage.inTransaction(() -> {
      drafts.forget(new TokenKeys(token, consultation));
      return true;
    });
  }

  @Override
  @PreAuthorize("permitAll()")
  public SendResult send(DraftToken token, Draft draft, Assent assent) {
    return send(token, draft, assent, new Backing.None());
  }

  @Override
  @PreAuthorize("permitAll()")
  public SendResult send(DraftToken token, Draft draft, Assent assent, Backing backing) {
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    if (!limits.tryAttempt(Kind.SEND, draft.consultation(), keys.submissionId().toString())) {
      return new SendResult.TryLater();
    }
    ReceiptCode changes = draft.changes();
    if (changes != null) {
      return storage.inTransaction(() -> replaceOnce(keys, draft, assent, backing, changes));
    }
    // Digits that were shown for coming back are the ones to give again.
    int first = storage.eachAlone(() -> resumeCodes.attemptShown(keys).orElse(0));
    for (int attempt = first; attempt < Receipts.ATTEMPTS; attempt++) {
      int draw = attempt;
      try {
        Optional<SendResult> result =
            storage.inTransaction(() -> sendOnce(keys, draft, assent, backing, draw));
        if (result.isPresent()) {
          return result.get();
        }
      } catch (DuplicateKeyException e) {
        // Either another child has these digits (draw again), or the same Send runs twice at this
        // moment: then the next round finds the submission of the other.
        continue;
      }
    }
    throw new IllegalStateException("No free receipt");
  }

  /** Empty when others who are not done yet have the digits of this draw. */
  private Optional<SendResult> sendOnce(
      TokenKeys keys, Draft draft, Assent assent, Backing backing, int draw) {
    citedPieces.lock(keys);
    Optional<ReceiptCode> before = sentBefore(keys);
    if (before.isPresent()) {
      return Optional.of(new SendResult.Sent(before.get()));
    }
    Optional<Consultation> found = reached(draft);
    if (found.filter(one -> one.phase(clock) == Consultation.Phase.OPEN).isEmpty()) {
      return Optional.of(new SendResult.NotOpen());
    }
    Consultation call = found.get();
    Map<String, Answer> given = given(draft);
    Optional<SendResult> hindrance = hindrance(keys, draft, given, assent);
    if (hindrance.isPresent()) {
      return hindrance;
    }
    return switch (backings.check(call, given, backing)) {
      case BackingCheck.Verdict.First(SendResult first) -> Optional.of(first);
      case BackingCheck.Verdict.Store store ->
          store(keys, draft, call, draw, words(given, assent, store.backed()));
    };
  }

  private Optional<SendResult> store(
      TokenKeys keys, Draft draft, Consultation call, int draw, SealedWords words) {
    ReceiptCode receipt = receipts.receipt(keys, draw, Receipts.Size.of(call));
    if (resumeCodes.othersHave(receipt, keys)) {
      return Optional.empty();
    }
    boolean waits = words.backed() == Backed.GUARDIAN;
    submissions.insert(keys.submissionId(), draft, words, receipts.stored(receipt), waits);
    if (waits) {
      guardians.open(keys.submissionId());
    }
    citedPieces.take(
        keys, new Submissions.Key(draft.consultation(), keys.submissionId()), words.answers());
    drafts.forget(keys);
    return Optional.of(new SendResult.Sent(receipt));
  }

  private SendResult replaceOnce(
      TokenKeys keys, Draft draft, Assent assent, Backing backing, ReceiptCode receipt) {
    Optional<Consultation> reached = reached(draft);
    citedPieces.lock(keys);
    Optional<Submissions.Row> row =
        submissions
            .byReceipt(receipts.storedBefore(receipt))
            .flatMap(found -> submissions.lock(found.id()))
            .filter(found -> found.consultation().equals(draft.consultation()))
            .filter(found -> found.sealed() != null);
    if (row.isEmpty()) {
      return new SendResult.TakenBack();
    }
    SealedWords earlier = submissions.open(row.get());
    Map<String, Answer> given = given(draft);
    boolean repeat =
        !drafts.exists(keys)
            && earlier.answers().equals(given)
            && earlier.assent().given().equals(assent.given());
    if (repeat) {
      // Just these have arrived, and their pieces are no longer with the draft.
      return new SendResult.Sent(receipt);
    }
    if (reached.filter(one -> one.phase(clock) != Consultation.Phase.FROZEN).isEmpty()) {
      return new SendResult.NotOpen();
    }
    Consultation call = reached.get();
    Optional<SendResult> hindrance = hindrance(keys, draft, given, assent);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    if (earlier.backed() != null && earlier.backed() != Backed.NOBODY) {
      // Who stood behind the earlier answers said yes to taking part, not to each word.
      return replace(
          keys, draft, row.get(), receipt, words(given, assent, earlier.backed()), false);
    }
    return switch (backings.check(call, given, backing)) {
      case BackingCheck.Verdict.First(SendResult first) -> first;
      case BackingCheck.Verdict.Store(Backed backed) ->
          replace(
              keys,
              draft,
              row.get(),
              receipt,
              words(given, assent, backed),
              backed == Backed.GUARDIAN);
    };
  }

  private SendResult replace(
      TokenKeys keys,
      Draft draft,
      Submissions.Row row,
      ReceiptCode receipt,
      SealedWords words,
      boolean waits) {
    submissions.replace(row, draft, words, waits);
    if (waits) {
      guardians.open(row.id());
    }
    citedPieces.take(keys, row.key(), words.answers());
    drafts.forget(keys);
    events.publishEvent(new SubmissionChanged(row.id(), draft.consultation()));
    return new SendResult.Sent(receipt);
  }

  private SealedWords words(Map<String, Answer> given, Assent assent, @Nullable Backed backed) {
    return new SealedWords(given, assent.sentAt(clock.instant()), backed);
  }

  /** A test run may be erased at any moment, and nothing may be left of it. */
  private Optional<Consultation> reached(Draft draft) {
    Optional<Consultation> call = consultations.byId(draft.consultation());
    if (call.filter(Consultation::isTest).isEmpty()) {
      return call;
    }
    submissions.waitForErasing(draft.consultation());
    return consultations.byId(draft.consultation());
  }

  /** What hinders answers from being taken; empty when nothing does. */
  private Optional<SendResult> hindrance(
      TokenKeys keys, Draft draft, Map<String, Answer> given, Assent assent) {
    if (!assent.letsSend()) {
      return Optional.of(new SendResult.AssentMissing());
    }
    Map<String, AnswerProblem> problems = AnswerChecks.problems(shown(draft), given);
    citedPieces.missing(keys, given).forEach(problems::putIfAbsent);
    codes.problems(keys, draft, given).forEach(problems::putIfAbsent);
    return problems.isEmpty() ? Optional.empty() : Optional.of(new SendResult.NotYet(problems));
  }

  private List<Question> shown(Draft draft) {
    return questionnaire(draft).shown(draft.answers());
  }

  private Questionnaire questionnaire(Draft draft) {
    return consultations.questionnaire(draft.consultation(), draft.version());
  }

  private Optional<ReceiptCode> sentBefore(TokenKeys keys) {
    return submissions
        .storedReceipt(keys.submissionId())
        .map(stored -> receipts.given(keys, stored).orElseThrow());
  }

  private Map<String, Answer> given(Draft draft) {
    return GivenAnswers.of(questionnaire(draft), draft.answers());
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<AnswerProblem> problem(
      DraftToken token, Draft draft, Question question, Answer answer) {
    return AnswerChecks.problem(question, answer, given(draft))
        .or(() -> holdsCode(token, draft, answer));
  }

  private Optional<AnswerProblem> holdsCode(DraftToken token, Draft draft, Answer answer) {
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    try {
      return storage.eachAlone(() -> codes.problem(keys, draft, answer));
    } catch (StorageUnavailableException away) {
      // Send looks again.
      return Optional.empty();
    }
  }
}
