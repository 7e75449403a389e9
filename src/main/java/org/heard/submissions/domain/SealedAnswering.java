package org.heard.submissions.domain;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.Question;
import org.heard.shared.ConsultationId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.SubmissionChanged;
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
    this.limits = limits;
    this.storage = storage;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Kept find(DraftToken token, ConsultationId consultation) {
    TokenKeys keys = new TokenKeys(token, consultation);
    return storage.inTransaction(() -> {
      Optional<ReceiptCode> sent = sentBefore(keys);
      if (sent.isPresent()) {
        return new Kept.Sent(sent.get());
      }
      Optional<Draft> draft = drafts.find(keys);
      return draft.isPresent() ? new Kept.Unfinished(draft.get()) : new Kept.Nothing();
    });
  }

  @Override
  @PreAuthorize("permitAll()")
  public boolean keepsAnything(DraftToken token, ConsultationId consultation) {
    TokenKeys keys = new TokenKeys(token, consultation);
    return storage.inTransaction(
        () -> submissions.exists(keys.submissionId()) || drafts.exists(keys));
  }

  @Override
  @PreAuthorize("permitAll()")
  public void keep(DraftToken token, Draft draft) {
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    storage.inTransaction(() -> {
      // A late autosave must not bring a sent draft back to life.
      if (!submissions.exists(keys.submissionId())) {
        drafts.keep(keys, draft);
      }
      return true;
    });
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
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    if (!limits.tryAttempt(Kind.SEND, draft.consultation(), keys.submissionId().toString())) {
      return new SendResult.TryLater();
    }
    ReceiptCode changes = draft.changes();
    if (changes != null) {
      return storage.inTransaction(() -> replaceOnce(keys, draft, assent, changes));
    }
    // Digits that were shown for coming back are the ones to give again.
    int first = storage.inTransaction(() -> resumeCodes.attemptShown(keys).orElse(0));
    for (int attempt = first; attempt < Receipts.ATTEMPTS; attempt++) {
      ReceiptCode receipt = receipts.receipt(keys, attempt);
      try {
        Optional<SendResult> result =
            storage.inTransaction(() -> sendOnce(keys, draft, assent, receipt));
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

  /** Empty when others who are not done yet have these digits. */
  private Optional<SendResult> sendOnce(
      TokenKeys keys, Draft draft, Assent assent, ReceiptCode receipt) {
    citedPieces.lock(keys);
    Optional<ReceiptCode> before = sentBefore(keys);
    if (before.isPresent()) {
      return Optional.of(new SendResult.Sent(before.get()));
    }
    if (call(draft).phase(clock) != Consultation.Phase.OPEN) {
      return Optional.of(new SendResult.NotOpen());
    }
    Map<String, Answer> given = given(draft);
    Optional<SendResult> hindrance = hindrance(keys, draft, given, assent);
    if (hindrance.isPresent() || resumeCodes.othersHave(receipt, keys)) {
      return hindrance;
    }
    SealedWords words = new SealedWords(given, assent);
    submissions.insert(keys.submissionId(), draft, words, receipts.stored(receipt));
    citedPieces.take(keys, new Submissions.Key(draft.consultation(), keys.submissionId()), given);
    drafts.forget(keys);
    return Optional.of(new SendResult.Sent(receipt));
  }

  private SendResult replaceOnce(TokenKeys keys, Draft draft, Assent assent, ReceiptCode receipt) {
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
    Map<String, Answer> given = given(draft);
    SealedWords words = new SealedWords(given, assent);
    if (!drafts.exists(keys) && submissions.open(row.get()).equals(words)) {
      // A repeat: just these have arrived, and their pieces are no longer with the draft.
      return new SendResult.Sent(receipt);
    }
    if (call(draft).phase(clock) == Consultation.Phase.FROZEN) {
      return new SendResult.NotOpen();
    }
    Optional<SendResult> hindrance = hindrance(keys, draft, given, assent);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    submissions.replace(row.get(), draft, words);
    citedPieces.take(keys, row.get().key(), given);
    drafts.forget(keys);
    events.publishEvent(new SubmissionChanged(row.get().id(), draft.consultation()));
    return new SendResult.Sent(receipt);
  }

  private Consultation call(Draft draft) {
    return consultations.byId(draft.consultation()).orElseThrow(ConsultationNotFoundException::new);
  }

  /** What hinders answers from being taken; empty when nothing does. */
  private Optional<SendResult> hindrance(
      TokenKeys keys, Draft draft, Map<String, Answer> given, Assent assent) {
    if (!assent.read()) {
      return Optional.of(new SendResult.AssentMissing());
    }
    Map<String, AnswerProblem> problems = AnswerChecks.problems(shown(draft), given);
    citedPieces.missing(keys, given).forEach(problems::putIfAbsent);
    return problems.isEmpty() ? Optional.empty() : Optional.of(new SendResult.NotYet(problems));
  }

  private List<Question> shown(Draft draft) {
    return consultations
        .questionnaire(draft.consultation(), draft.version())
        .shown(draft.answers());
  }

  private Optional<ReceiptCode> sentBefore(TokenKeys keys) {
    return submissions
        .storedReceipt(keys.submissionId())
        .map(stored -> receipts.given(keys, stored).orElseThrow());
  }

  /** Answers to hidden questions and empty words are not sent. */
  private Map<String, Answer> given(Draft draft) {
    Map<String, Answer> given = new LinkedHashMap<>();
    for (Question question : shown(draft)) {
      Answer answer = draft.answers().get(question.key());
      if (answer != null) {
        given(answer).ifPresent(one -> given.put(question.key(), one));
      }
    }
    return given;
  }

  private static Optional<Answer> given(Answer answer) {
    return switch (answer) {
      case Answer.Mixed(String text, List<Answer.Piece> pieces) when pieces.isEmpty() ->
          given(new Answer.Words(text));
      case Answer.Words(String text) when text.isBlank() -> Optional.empty();
      default -> Optional.of(answer);
    };
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<AnswerProblem> problem(Question question, Answer answer) {
    return AnswerChecks.problem(question, answer);
  }
}
