package org.heard.submissions.domain;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.Question;
import org.heard.shared.ConsultationId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Assent;
import org.heard.submissions.Backing;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
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
  private final BackingCheck backings;
  private final GuardianRequests guardians;
  private final DraftRule draftRule;
  private final Storage storage;
  private final Clock clock;

  SealedAnswering(
      Consultations consultations,
      Drafts drafts,
      Submissions submissions,
      CitedPieces citedPieces,
      Receipts receipts,
      BackingCheck backings,
      GuardianRequests guardians,
      DraftRule draftRule,
      Storage storage,
      Clock clock) {
    this.consultations = consultations;
    this.drafts = drafts;
    this.submissions = submissions;
    this.citedPieces = citedPieces;
    this.receipts = receipts;
    this.backings = backings;
    this.guardians = guardians;
    this.draftRule = draftRule;
    this.storage = storage;
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
      if (draftRule.keeps(draft.consultation()) && !submissions.exists(keys.submissionId())) {
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
    return send(token, draft, assent, new Backing.None());
  }

  @Override
  @PreAuthorize("permitAll()")
  public SendResult send(DraftToken token, Draft draft, Assent assent, Backing backing) {
    TokenKeys keys = new TokenKeys(token, draft.consultation());
    for (int attempt = 0; attempt < Receipts.ATTEMPTS; attempt++) {
      int draw = attempt;
      try {
        return storage.inTransaction(() -> sendOnce(keys, draft, assent, backing, draw));
      } catch (DuplicateKeyException e) {
        // Either another child has these digits (draw again), or the same Send runs twice at this
        // moment: then the next round finds the submission of the other.
        continue;
      }
    }
    throw new IllegalStateException("No free receipt");
  }

  private SendResult sendOnce(
      TokenKeys keys, Draft draft, Assent assent, Backing backing, int draw) {
    citedPieces.lock(keys);
    Optional<ReceiptCode> before = sentBefore(keys);
    if (before.isPresent()) {
      return new SendResult.Sent(before.get());
    }
    Consultation call =
        consultations.byId(draft.consultation()).orElseThrow(ConsultationNotFoundException::new);
    if (call.phase(clock) != Consultation.Phase.OPEN) {
      return new SendResult.NotOpen();
    }
    if (!assent.letsSend()) {
      return new SendResult.AssentMissing();
    }
    List<Question> shown =
        consultations.questionnaire(draft.consultation(), draft.version()).shown(draft.answers());
    Map<String, Answer> given = given(shown, draft.answers());
    Map<String, AnswerProblem> problems = AnswerChecks.problems(shown, given);
    citedPieces.missing(keys, given).forEach(problems::putIfAbsent);
    if (!problems.isEmpty()) {
      return new SendResult.NotYet(problems);
    }
    return switch (backings.check(call, given, backing)) {
      case BackingCheck.Verdict.First(SendResult first) -> first;
      case BackingCheck.Verdict.Store store ->
          store(
              keys,
              draft,
              call,
              draw,
              new SealedWords(given, assent.sentAt(clock.instant()), store.backed()));
    };
  }

  private SendResult store(
      TokenKeys keys, Draft draft, Consultation call, int draw, SealedWords words) {
    ReceiptCode receipt = receipts.receipt(keys, draw, Receipts.Size.of(call));
    boolean waits = words.backed() == Backed.GUARDIAN;
    submissions.insert(keys.submissionId(), draft, words, receipts.stored(receipt), waits);
    if (waits) {
      guardians.open(keys.submissionId());
    }
    citedPieces.take(
        keys, new Submissions.Key(draft.consultation(), keys.submissionId()), words.answers());
    drafts.forget(keys);
    return new SendResult.Sent(receipt);
  }

  private Optional<ReceiptCode> sentBefore(TokenKeys keys) {
    return submissions
        .storedReceipt(keys.submissionId())
        .map(stored -> receipts.given(keys, stored).orElseThrow());
  }

  /** Answers to hidden questions and empty words are not sent. */
  private static Map<String, Answer> given(List<Question> shown, Map<String, Answer> answers) {
    Map<String, Answer> given = new LinkedHashMap<>();
    for (Question question : shown) {
      Answer answer = answers.get(question.key());
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
