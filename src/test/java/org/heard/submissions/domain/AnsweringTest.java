package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.MyAnswers.Withdrawal;
import org.heard.submissions.ReceiptCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class AnsweringTest {
  private static final Assent YES = new Assent(true, false);
  private static final String SECRET = "My school is far 🌧 مدرستي بعيدة";

  @Autowired private Answering answering;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final DraftToken token = DraftToken.fresh();
  private Consultation call;

  @BeforeEach
  void openCall() {
    call = calls.open();
  }

  @Test
  void aDraftComesBackAsItWasTyped() {
    Draft draft = draft(Map.of("story", new Answer.Words("x".repeat(100_000))));
    answering.keep(token, draft);

    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Unfinished(draft));
    assertThat(answering.keepsAnything(token, call.id())).isTrue();
  }

  @Test
  void anotherTokenAndAnotherCallFindNothing() {
    answering.keep(token, draft(Map.of()));

    assertThat(answering.find(DraftToken.fresh(), call.id())).isEqualTo(new Kept.Nothing());
    assertThat(answering.find(token, calls.open().id())).isEqualTo(new Kept.Nothing());
  }

  @Test
  void eachQuestionOfEachChildHasItsOwnKeyForWordsThatHaveNotArrived() {
    byte[] key = answering.unsavedWordsKey(token, call.id(), "story");

    assertThat(key).hasSize(32).isEqualTo(answering.unsavedWordsKey(token, call.id(), "story"));
    assertThat(
            Stream.of(
                answering.unsavedWordsKey(token, call.id(), "safe"),
                answering.unsavedWordsKey(token, calls.open().id(), "story"),
                answering.unsavedWordsKey(DraftToken.fresh(), call.id(), "story")))
        .doesNotContain(key);
  }

  @Test
  void aForgottenDraftIsGone() {
    answering.keep(token, draft(Map.of()));
    answering.forget(token, call.id());

    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Nothing());
  }

  @Test
  void sendingAgainGivesTheSameReceiptAndOneSubmission() {
    Draft draft = draft(Map.of("safe", Answer.Picked.one("yes")));

    ReceiptCode first = sent(answering.send(token, draft, YES));
    ReceiptCode second = sent(answering.send(token, draft, YES));

    assertThat(second).isEqualTo(first);
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Sent(first));
    assertThat(submissions()).isOne();
  }

  @Test
  void manySendsAtOnceStoreOneSubmission() throws Exception {
    Draft draft = draft(Map.of("safe", Answer.Picked.one("yes")));
    answering.keep(token, draft);
    Callable<SendResult> send = () -> answering.send(token, draft, YES);
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Future<SendResult>> results =
          pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList());
      ReceiptCode expected = sent(results.getFirst().get());
      for (Future<SendResult> result : results) {
        assertThat(sent(result.get())).isEqualTo(expected);
      }
    }
    assertThat(submissions()).isOne();
  }

  @Test
  void aLateAutosaveDoesNotBringASentDraftBack() {
    Draft draft = draft(Map.of("safe", Answer.Picked.one("yes")));
    SendResult sent = answering.send(token, draft, YES);
    answering.keep(token, draft);

    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Sent(sent(sent)));
    assertThat(
            jdbc.sql("select count(*) from submissions.draft where consultation_id = :c")
                .param("c", call.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whatWasSentIsFoundByItsReceiptWithoutHiddenAndEmptyAnswers() {
    ReceiptCode receipt =
        sent(
            answering.send(
                token,
                draft(
                    Map.of("safe", Answer.Picked.one("yes"), "story", new Answer.Words("hidden"))),
                YES));

    assertThat(myAnswers.find(receipt))
        .isInstanceOfSatisfying(
            Lookup.Found.class,
            found -> {
              assertThat(found.answers()).containsOnlyKeys("safe");
              assertThat(found.withdrawable()).isTrue();
            });
  }

  @Test
  void nothingReadableIsInTheDatabase() {
    Map<String, Answer> answers =
        Map.of("safe", Answer.Picked.one("no"), "story", new Answer.Words(SECRET));
    answering.keep(DraftToken.fresh(), draft(answers));
    ReceiptCode receipt = sent(answering.send(token, draft(answers), YES));

    String dump =
        Stream.of("submissions.draft", "submissions.submission", "vault.submission_key")
            .flatMap(table ->
                jdbc
                    .sql(
                        "select encode(convert_to(t::text, 'UTF8'), 'escape') from " + table + " t")
                    .query(String.class)
                    .list()
                    .stream())
            .reduce("", String::concat);
    assertThat(dump).isNotEmpty().doesNotContain("school", receipt.digits(), token.text());
  }

  @Test
  void withdrawingDeletesTheAnswersAndTheirKey() {
    ReceiptCode receipt =
        sent(answering.send(token, draft(Map.of("safe", Answer.Picked.one("yes"))), YES));

    assertThat(myAnswers.withdraw(receipt)).isEqualTo(Withdrawal.DONE);
    assertThat(myAnswers.withdraw(receipt)).isEqualTo(Withdrawal.DONE);
    assertThat(myAnswers.find(receipt)).isEqualTo(new Lookup.Withdrawn());
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from vault.submission_key k
                    join submissions.submission s on s.id = k.submission_id
                    where s.consultation_id = :c
                    """)
                .param("c", call.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aWrongCodeFindsNothing() {
    ReceiptCode unknown = new ReceiptCode("1234567890123456");

    assertThat(myAnswers.find(unknown)).isEqualTo(new Lookup.NotFound());
    assertThat(myAnswers.withdraw(unknown)).isEqualTo(Withdrawal.NOT_FOUND);
  }

  @Test
  void aClosedCallTakesNothingAndKeepsTheDraft() {
    call = calls.frozen();
    Draft draft = draft(Map.of("safe", Answer.Picked.one("yes")));
    answering.keep(token, draft);

    assertThat(answering.send(token, draft, YES)).isEqualTo(new SendResult.NotOpen());
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Unfinished(draft));
  }

  @Test
  void withoutTheTickForReadingNothingIsSent() {
    assertThat(answering.send(token, draft(Map.of()), new Assent(false, true)))
        .isEqualTo(new SendResult.AssentMissing());
  }

  @Test
  void whatCannotBeTakenIsNamedByQuestion() {
    Draft draft =
        draft(
            Map.of(
                "safe", Answer.Picked.one("no"),
                "story", new Answer.Words("😀".repeat(10_001)),
                "siblings", new Answer.Amount(31)));

    assertThat(answering.send(token, draft, YES))
        .isEqualTo(
            new SendResult.NotYet(
                Map.of(
                    "story", new AnswerProblem.TooLong(10_001, 10_000),
                    "siblings", new AnswerProblem.OutOfRange(0, 30))));
  }

  @Test
  void everythingSkippedCanBeSent() {
    assertThat(answering.send(token, draft(Map.of()), YES)).isInstanceOf(SendResult.Sent.class);
  }

  private Draft draft(Map<String, Answer> answers) {
    return new Draft(call.id(), call.version(), Language.ENGLISH, answers, "safe");
  }

  private static ReceiptCode sent(SendResult result) {
    return ((SendResult.Sent) result).receipt();
  }

  private long submissions() {
    return jdbc.sql("select count(*) from submissions.submission where consultation_id = :c")
        .param("c", call.id().value())
        .query(Long.class)
        .single();
  }
}
