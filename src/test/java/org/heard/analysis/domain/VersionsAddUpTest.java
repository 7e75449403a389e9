package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.analysis.Cell;
import org.heard.analysis.Exports;
import org.heard.analysis.ReleasedFilter;
import org.heard.analysis.Summary;
import org.heard.analysis.SummaryTables;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.NewVersion;
import org.heard.consultations.Publishing;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.VersionResult.Published;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Submitted;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A correction does not make two small groups out of one. */
@HeardTest
class VersionsAddUpTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();

  @Autowired private Publishing publishing;
  @Autowired private Consultations consultations;
  @Autowired private SummaryTables tables;
  @Autowired private AskedQuestions asked;
  @Autowired private Exports exports;
  @Autowired private Moderation moderation;
  @Autowired private Submitted submitted;
  @Autowired private Calls calls;
  @Autowired private Staff staff;

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void answersOfTwoVersionsAreCountedTogether() {
    NewConsultation invented = calls.invented(ConsultationId.random());
    Consultation first = calls.publish(invented);
    release(first, 6);
    staff.signIn(Role.MANAGER, first.id());
    NewVersion next =
        new NewVersion(1, invented.questionnaire(), first.page(), first.languages(), List.of());
    assertThat(publishing.publishVersion(first.id(), next)).isEqualTo(new Published(2));
    Consultation now = consultations.byId(first.id()).orElseThrow();
    release(now, 6);

    staff.signIn(Role.ANALYST, first.id());
    Summary summary = tables.of(first.id());

    // Six and six are twelve, told as ten; six alone would be hidden.
    assertThat(summary.children()).isEqualTo(new Cell.Shown(10));
    assertThat(summary.questions())
        .extracting(table -> table.question().key())
        .doesNotHaveDuplicates()
        .contains("safe");
    assertThat(asked.of(now))
        .allMatch(question -> question.in(1) && question.in(2))
        .extracting(AskedQuestion::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void aQuestionThatWentAndOneThatCameHaveTheirColumnsInOneFile() throws IOException {
    NewConsultation invented = calls.invented(ConsultationId.random());
    Consultation first = calls.publish(invented);
    release(first, 6);
    staff.signIn(Role.MANAGER, first.id());
    publishing.publishVersion(
        first.id(),
        new NewVersion(
            1,
            with(invented.questionnaire(), "siblings", "hobby"),
            first.page(),
            first.languages(),
            List.of()));
    Consultation now = consultations.byId(first.id()).orElseThrow();
    release(now, 6, "safe", "story");

    assertThat(asked.of(now))
        .filteredOn(one -> List.of("siblings", "hobby").contains(one.question().key()))
        .extracting(one -> one.question().key(), one -> one.in(1), one -> one.in(2))
        .containsExactlyInAnyOrder(tuple("siblings", true, false), tuple("hobby", false, true));

    staff.signIn(Role.ANALYST, first.id());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long rows =
        exports
            .write(
                new Exports.Request(
                    first.id(),
                    Exports.Format.CSV,
                    Language.ENGLISH,
                    ReleasedFilter.ALL,
                    Exports.Purpose.CHECKING,
                    Invented.WORDS),
                name -> out,
                (done, of) -> {})
            .rows();

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(rows).isEqualTo(12);
    assertThat(lines.getFirst()).contains("siblings", "hobby");
  }

  private static Questionnaire with(Questionnaire all, String gone, String came) {
    List<Question> questions = new ArrayList<>(all.questions());
    questions.removeIf(one -> one.key().equals(gone));
    questions.add(
        new Question.ShortText(
            new Question.Head(
                came,
                LocalizedText.of(Map.of(Language.ENGLISH, "Good?", Language.ARABIC, "جيد؟")),
                null,
                null,
                null,
                null)));
    return new Questionnaire(questions, all.terms(), all.sections());
  }

  private void release(Consultation call, int times) {
    release(call, times, "safe", "story", "siblings");
  }

  private void release(Consultation call, int times, String... answered) {
    Map<String, ModerationDecision> decisions =
        Stream.of(answered).collect(Collectors.toMap(key -> key, key -> ACCEPT));
    for (int n = 0; n < times; n++) {
      staff.signOut();
      SubmissionId id = submitted.one(call).id();
      staff.signIn(Role.MODERATOR, call.id());
      moderation.decide(call.id(), id, 0, decisions);
      moderation.release(call.id(), id, 1);
    }
  }
}
