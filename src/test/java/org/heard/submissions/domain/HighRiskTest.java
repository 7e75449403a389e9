package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.OrganisationCodes;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.OrganisationId;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.Backing;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.ReceiptCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Calls in which answering can put a child at risk, and calls with an organisation. */
@HeardTest
class HighRiskTest {
  private static final Assent YES = Assent.to(AssentPiece.TAKE_PART, AssentPiece.READ);

  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;
  @Autowired private MyAnswers myAnswers;
  @Autowired private OrganisationCodes organisations;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  @Test
  void noDraftIsKept() {
    Consultation call = calls.with(new ConsentProfile.AssentOnly(), true);
    DraftToken token = DraftToken.fresh();
    answering.keep(token, draft(call));
    assertThat(answering.keeps(token, draft(call))).isFalse();
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Nothing());
    assertThat(drafts(call)).isZero();
  }

  @Test
  void onceTheChildHasACodeItsWordsAreKept() {
    Consultation call = calls.with(new ConsentProfile.AssentOnly(), true);
    DraftToken token = DraftToken.fresh();
    comingBack.code(token, draft(call));
    assertThat(answering.keeps(token, draft(call))).isTrue();
    answering.keep(token, draft(call, "no"));
    assertThat(((Kept.Unfinished) answering.find(token, call.id())).draft().answers())
        .containsEntry("safe", Answer.Picked.one("no"));
    assertThat(answering.keeps(DraftToken.fresh(), draft(call))).isFalse();
  }

  @Test
  void aCallThatKeepsNothingGivesNoCodeBeforeSend() {
    Consultation call =
        calls.publish(calls.invented(ConsultationId.random()).keeping(DraftKeeping.NEVER));
    DraftToken token = DraftToken.fresh();
    answering.keep(token, draft(call));
    assertThat(answering.keeps(token, draft(call))).isFalse();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> comingBack.code(token, draft(call)));
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Nothing());
    assertThat(drafts(call)).isZero();
    assertThat(sent(answering.send(token, draft(call), YES)).digits()).hasSize(16);
  }

  @Test
  void aFileOfACallThatIsNotHereIsNoFileFromHere() throws IOException {
    Draft elsewhere =
        new Draft(ConsultationId.random(), 1, Language.ENGLISH, Map.of(), Draft.CHECK);
    byte[] file = comingBack.file(DraftToken.fresh(), elsewhere).orElseThrow();
    assertThat(comingBack.load(new ByteArrayInputStream(file)))
        .isEqualTo(new ComingBack.Loaded.NotAProgressFile());
  }

  @Test
  void otherCallsKeepFromTheFirstWordOn() {
    Consultation call = calls.open();
    DraftToken token = DraftToken.fresh();
    assertThat(answering.keeps(token, draft(call))).isTrue();
    answering.keep(token, draft(call));
    assertThat(answering.find(token, call.id())).isInstanceOf(Kept.Unfinished.class);
  }

  private long drafts(Consultation call) {
    return jdbc.sql("select count(*) from submissions.draft where consultation_id = :call")
        .param("call", call.id().value())
        .query(Long.class)
        .single();
  }

  @Test
  void theReceiptHasTwentyDigitsAndLeadsBackToTheAnswers() {
    Consultation call = calls.with(new ConsentProfile.AssentOnly(), true);
    DraftToken token = DraftToken.fresh();
    ReceiptCode receipt = sent(answering.send(token, draft(call), YES));
    assertThat(receipt.digits()).matches("[0-9]{20}");
    assertThat(sent(answering.send(token, draft(call), YES))).isEqualTo(receipt);
    assertThat(myAnswers.find(receipt)).isInstanceOf(MyAnswers.Lookup.Found.class);
    assertThat(myAnswers.withdraw(receipt)).isEqualTo(MyAnswers.Withdrawal.DONE);
  }

  @Test
  void otherCallsGoOnWithSixteen() {
    assertThat(sent(answering.send(DraftToken.fresh(), draft(calls.open()), YES)).digits())
        .hasSize(16);
  }

  @Test
  void anOrganisationsCodeLetsAChildSendAndIsNotKeptWithIt() {
    ConsultationId id = ConsultationId.random();
    staff.signIn(Role.MANAGER);
    HandoverCode code = organisations.issue(id, OrganisationId.random(), "Open Door");
    staff.signOut();
    Consultation call =
        calls.publish(calls.invented(id).with(new ConsentProfile.WithOrganisation(), false));

    assertThat(answering.send(DraftToken.fresh(), draft(call), YES))
        .isEqualTo(new SendResult.OrganisationCodeFirst(false));
    assertThat(
            answering.send(
                DraftToken.fresh(),
                draft(call),
                YES,
                new Backing.Organisation(HandoverCode.fresh())))
        .isEqualTo(new SendResult.OrganisationCodeFirst(true));
    assertThat(
            answering.send(
                DraftToken.fresh(),
                draft(call),
                Assent.to(AssentPiece.READ),
                new Backing.Organisation(code)))
        .isEqualTo(new SendResult.AssentMissing());
    sent(answering.send(DraftToken.fresh(), draft(call), YES, new Backing.Organisation(code)));
  }

  @Test
  void documentsFromBeforeStillOpen() {
    SealedWords words =
        json.readValue(
            """
            {"answers": {"safe": {"kind": "picked", "keys": ["no"]}},
             "assent": {"read": true, "quote": false}}
            """,
            SealedWords.class);
    assertThat(words.assent()).isEqualTo(new Assent(true, false));
    assertThat(words.backed()).isNull();
    assertThat(words.answers()).containsEntry("safe", Answer.Picked.one("no"));
    SealedWords now = new SealedWords(words.answers(), YES, Backed.GUARDIAN);
    assertThat(json.readValue(json.writeValueAsString(now), SealedWords.class)).isEqualTo(now);
  }

  private static Draft draft(Consultation call) {
    return draft(call, "yes");
  }

  private static Draft draft(Consultation call, String safe) {
    return new Draft(
        call.id(),
        call.version(),
        Language.ENGLISH,
        Map.of("safe", Answer.Picked.one(safe)),
        Draft.CHECK);
  }

  private static ReceiptCode sent(SendResult result) {
    return ((SendResult.Sent) result).receipt();
  }
}
