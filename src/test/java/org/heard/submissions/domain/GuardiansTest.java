package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.shared.DatabaseRole;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.RetentionRule;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.Backing;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Guardians;
import org.heard.submissions.Guardians.Outcome;
import org.heard.submissions.Guardians.Standing;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class GuardiansTest {
  private static final Assent YES = Assent.to(AssentPiece.TAKE_PART, AssentPiece.READ);
  private static final Backing ASK = new Backing.AskGuardian();
  private static final String SECRET = "My street is dark at night";

  @Autowired private Answering answering;
  @Autowired private Guardians guardians;
  @Autowired private MyAnswers myAnswers;
  @Autowired private SubmissionReview review;
  @Autowired private WaitingExpiry expiry;
  @Autowired private ReceiptExpiry codes;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;

  private Consultation call;

  @BeforeEach
  void aCallThatAsksGuardians() {
    call = calls.with(new ConsentProfile.WithGuardian(true), false);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void beforeAnythingIsSentTheChildChooses() {
    assertThat(send(YES, new Backing.None())).isEqualTo(new SendResult.GuardianFirst(true));
    assertThat(send(YES, new Backing.Organisation(HandoverCode.fresh())))
        .isEqualTo(new SendResult.GuardianFirst(true));
    assertThat(readable()).isZero();
  }

  @Test
  void theAnonymousWayIsOpenOnlyWhereTheCallAllowsIt() {
    assertThat(send(YES, new Backing.WithoutGuardian())).isInstanceOf(SendResult.Sent.class);
    assertThat(readable()).isOne();
    call = calls.with(new ConsentProfile.WithGuardian(false), false);
    assertThat(send(YES, new Backing.WithoutGuardian()))
        .isEqualTo(new SendResult.GuardianFirst(false));
  }

  @Test
  void whoIsOldEnoughInItsCountryNeedsNobody() {
    Map<String, Answer> sixteen =
        Map.of("age-band", Answer.Picked.one("16-17"), "country", Answer.Picked.one("DE"));
    assertThat(send(sixteen, YES, new Backing.None())).isInstanceOf(SendResult.Sent.class);
    Map<String, Answer> noCountry = Map.of("age-band", Answer.Picked.one("13-15"));
    assertThat(send(noCountry, YES, new Backing.None()))
        .isInstanceOf(SendResult.GuardianFirst.class);
    Map<String, Answer> sweden =
        Map.of("age-band", Answer.Picked.one("13-15"), "country", Answer.Picked.one("SE"));
    assertThat(send(sweden, YES, new Backing.None())).isInstanceOf(SendResult.Sent.class);
  }

  @Test
  void whatWaitsIsInNoQueueAndOpensForNobodyOfTheTeam() {
    ReceiptCode receipt = sent(send(YES, ASK));
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.WAITING);
    SubmissionId id = stored();
    for (Role role : List.of(Role.MODERATOR, Role.SAFEGUARDING)) {
      staff.signIn(role, call.id());
      assertThat(review.page(call.id(), QueueFilter.ALL, null, 10)).isEmpty();
      assertThat(review.count(call.id(), QueueFilter.ALL)).isZero();
      assertThat(review.countByState(call.id())).isEmpty();
      assertThat(review.row(call.id(), id)).isEmpty();
      for (ReviewState state : ReviewState.values()) {
        QueueFilter filter = new QueueFilter(state, null, null, null, null);
        if (state != ReviewState.WITH_SAFEGUARDING || role == Role.SAFEGUARDING) {
          assertThat(review.page(call.id(), filter, null, 10)).isEmpty();
        }
      }
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> review.open(call.id(), id));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> review.move(call.id(), id, ReviewState.NEW));
    }
    staff.signOut();
    assertThat(myAnswers.find(receipt)).isInstanceOf(Lookup.Found.class);
  }

  @Test
  void aYesHandsTheAnswersOverOnce() {
    ReceiptCode receipt = sent(send(YES, ASK));
    HandoverCode code = guardians.ask(receipt).orElseThrow();
    assertThat(guardians.call(code)).contains(call.id());
    assertThat(guardians.answer(code, true)).isEqualTo(Outcome.DONE);
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.YES);
    assertThat(readable()).isOne();
    assertThat(guardians.answer(code, false)).isEqualTo(Outcome.NOT_VALID);
    assertThat(guardians.call(code)).isEmpty();
    assertThat(guardians.ask(receipt)).isEmpty();
    assertThat(readable()).isOne();
  }

  @Test
  void aNoDeletesTheAnswersAndTheirKey() {
    ReceiptCode receipt = sent(send(YES, ASK));
    HandoverCode code = guardians.ask(receipt).orElseThrow();
    assertThat(guardians.answer(code, false)).isEqualTo(Outcome.DONE);
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.NO);
    assertThat(myAnswers.find(receipt)).isEqualTo(new Lookup.Withdrawn());
    assertThat(readable()).isZero();
    assertThat(
            jdbc.sql("select count(*) from vault.submission_key where submission_id = :id")
                .param("id", stored().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aCodeLastsThreeDaysAndANewOneEndsTheOld() {
    ReceiptCode receipt = sent(send(YES, ASK));
    HandoverCode old = guardians.ask(receipt).orElseThrow();
    HandoverCode fresh = guardians.ask(receipt).orElseThrow();
    assertThat(guardians.call(old)).isEmpty();
    assertThat(guardians.call(fresh)).isPresent();
    hoursPass(71);
    assertThat(guardians.call(fresh)).isPresent();
    hoursPass(2);
    assertThat(guardians.call(fresh)).isEmpty();
    assertThat(guardians.answer(fresh, true)).isEqualTo(Outcome.NOT_VALID);
    assertThat(readable()).isZero();
    assertThat(guardians.ask(receipt)).isPresent();
  }

  @Test
  void ofAYesAndANoAtTheSameMomentExactlyOneCounts() throws Exception {
    ReceiptCode receipt = sent(send(YES, ASK));
    HandoverCode code = guardians.ask(receipt).orElseThrow();
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      List<Callable<Outcome>> presses =
          Collections.nCopies(
                  3,
                  List.<Callable<Outcome>>of(
                      () -> guardians.answer(code, true), () -> guardians.answer(code, false)))
              .stream()
              .flatMap(List::stream)
              .toList();
      int done = 0;
      for (Future<Outcome> press : pool.invokeAll(presses)) {
        done += press.get() == Outcome.DONE ? 1 : 0;
      }
      assertThat(done).isOne();
    }
    boolean yes = guardians.standing(receipt) == Standing.YES;
    assertThat(readable()).isEqualTo(yes ? 1 : 0);
  }

  @Test
  void nobodysYesOverridesAChildsNo() {
    for (Set<AssentPiece> given : everySet()) {
      for (Optional<Boolean> guardian :
          List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
        for (boolean takenBack : new boolean[] {false, true}) {
          long before = readable();
          SendResult result = send(new Assent(given, null), ASK);
          boolean child = new Assent(given, null).letsSend();
          assertThat(result instanceof SendResult.Sent).as("%s", given).isEqualTo(child);
          if (result instanceof SendResult.Sent(ReceiptCode receipt)) {
            HandoverCode code = guardians.ask(receipt).orElseThrow();
            if (takenBack) {
              myAnswers.withdraw(receipt);
            }
            guardian.ifPresent(yes -> guardians.answer(code, yes));
          }
          boolean expected = child && !takenBack && guardian.orElse(false);
          assertThat(readable() - before)
              .as("%s, guardian %s, taken back %s", given, guardian, takenBack)
              .isEqualTo(expected ? 1 : 0);
        }
      }
    }
  }

  @Test
  void onlyHashAndHoursAreStored() {
    ReceiptCode receipt = sent(send(YES, ASK));
    HandoverCode code = guardians.ask(receipt).orElseThrow();
    guardians.answer(code, true);
    String rows =
        String.join(
            "\n",
            jdbc.sql("select r::text from submissions.guardian_request r")
                .query(String.class)
                .list());
    assertThat(rows).isNotEmpty().doesNotContain(code.text(), receipt.digits());
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from submissions.guardian_request
                    where extract(minute from asked_at) + extract(second from asked_at) > 0
                      or extract(minute from answered_at) + extract(second from answered_at) > 0
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whatNobodySaidYesToIsDeletedWhenTheCallIsFrozen() {
    ReceiptCode receipt = sent(send(YES, ASK));
    HandoverCode code = guardians.ask(receipt).orElseThrow();
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(myAnswers.find(receipt)).isInstanceOf(Lookup.Found.class);
    jdbc.sql(
            """
            update consultations.consultation set opens_at = now() - interval '9 days',
              closes_at = now() - interval '2 days', freezes_at = now() - interval '1 day'
            where id = :id
            """)
        .param("id", call.id().value())
        .update();
    assertThat(guardians.answer(code, true)).isEqualTo(Outcome.NOT_VALID);
    assertThat(guardians.ask(receipt)).isEmpty();
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(myAnswers.find(receipt)).isEqualTo(new Lookup.Withdrawn());
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.NOT_ASKED);
  }

  @Test
  void theCodesOfWhatWaitsAreLeftToTheRuleOfWhatWaits() {
    ReceiptCode receipt = sent(send(YES, ASK));
    ended();
    erase(codes);
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.WAITING);
    assertThat(erase(expiry)).isPositive();
    assertThat(myAnswers.find(receipt)).isEqualTo(new Lookup.Withdrawn());
    assertThat(erase(expiry)).isZero();
    assertThat(erase(codes)).isPositive();
    assertThat(myAnswers.find(receipt)).isInstanceOf(Lookup.NotFound.class);
  }

  @Test
  void whatWaitsGoesEvenWhenNothingIsAskedOfAGuardianAnyMore() {
    sent(send(YES, ASK));
    ended();
    jdbc.sql("delete from submissions.guardian_request where submission_id = ?")
        .param(stored().value())
        .update();
    assertThat(erase(expiry)).isPositive();
    assertThat(erase(expiry)).isZero();
  }

  private int erase(RetentionRule rule) {
    return transactions.as(
        DatabaseRole.KEEPER, () -> rule.eraseSome(LocalDate.now(ZoneOffset.UTC)));
  }

  private void ended() {
    jdbc.sql(
            """
            update consultations.consultation set opens_at = now() - interval '999 days',
              closes_at = now() - interval '200 days', freezes_at = now() - interval '100 days'
            where id = :id
            """)
        .param("id", call.id().value())
        .update();
  }

  @Test
  void aRepeatOfSendKeepsWaiting() {
    DraftToken token = DraftToken.fresh();
    Draft draft = draft(Map.of());
    ReceiptCode first = sent(answering.send(token, draft, YES, ASK));
    assertThat(sent(answering.send(token, draft, YES, new Backing.WithoutGuardian())))
        .isEqualTo(first);
    assertThat(guardians.standing(first)).isEqualTo(Standing.WAITING);
    assertThat(readable()).isZero();
  }

  @Test
  void anUnknownReceiptAsksNobody() {
    ReceiptCode unknown = new ReceiptCode("1234567890123456");
    assertThat(guardians.standing(unknown)).isEqualTo(Standing.NOT_ASKED);
    assertThat(guardians.ask(unknown)).isEmpty();
    assertThat(guardians.call(HandoverCode.fresh())).isEmpty();
  }

  private static List<Set<AssentPiece>> everySet() {
    AssentPiece[] pieces = AssentPiece.values();
    return java.util.stream.IntStream.range(0, 1 << pieces.length)
        .<Set<AssentPiece>>mapToObj(bits -> {
          Set<AssentPiece> set = EnumSet.noneOf(AssentPiece.class);
          for (AssentPiece piece : pieces) {
            if ((bits >> piece.ordinal() & 1) == 1) {
              set.add(piece);
            }
          }
          return set;
        })
        .toList();
  }

  private void hoursPass(int hours) {
    jdbc.sql(
            "update submissions.guardian_request set asked_at = asked_at - make_interval(hours => :h)")
        .param("h", hours)
        .update();
  }

  private SendResult send(Assent assent, Backing backing) {
    return send(Map.of(), assent, backing);
  }

  private SendResult send(Map<String, Answer> more, Assent assent, Backing backing) {
    return answering.send(DraftToken.fresh(), draft(more), assent, backing);
  }

  private Draft draft(Map<String, Answer> more) {
    Map<String, Answer> answers = new java.util.LinkedHashMap<>(more);
    answers.put("safe", Answer.Picked.one("no"));
    answers.put("story", new Answer.Words(SECRET));
    return new Draft(call.id(), call.version(), Language.ENGLISH, answers, Draft.CHECK);
  }

  private static ReceiptCode sent(SendResult result) {
    return ((SendResult.Sent) result).receipt();
  }

  private long readable() {
    staff.signIn(Role.MODERATOR, call.id());
    try {
      return review.count(call.id(), QueueFilter.ALL);
    } finally {
      staff.signOut();
    }
  }

  private SubmissionId stored() {
    return jdbc.sql("select id from submissions.submission where consultation_id = :call")
        .param("call", call.id().value())
        .query((row, number) -> SubmissionId.of(row.getString("id")))
        .single();
  }
}
