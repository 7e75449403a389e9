package org.heard.moderation.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.shared.PersonId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every act at every standing, by the person who has it and by somebody else. */
class ConcernTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final PersonId OWNER = PersonId.random();
  private static final PersonId OTHER = PersonId.random();
  private static final Ending ENDING =
      new Ending(Ending.Referral.REFERRED, Ending.Told.NOTHING, false);

  private static final Map<String, Standing> STANDINGS =
      Map.of(
          "waiting", new Standing.Waiting(),
          "acknowledged", new Standing.Acknowledged(OWNER),
          "proposed", new Standing.ClosingProposed(OWNER, ENDING),
          "closed", new Standing.Closed(OWNER, ENDING, OTHER, TODAY));
  private static final Map<String, Act> ACTS =
      Map.of(
          "acknowledge", new Act.Acknowledge(Urgency.DANGER),
          "acknowledge without judging", new Act.Acknowledge(Urgency.NOT_LOOKED_AT),
          "take over", new Act.TakeOver(),
          "judge", new Act.Judge(Urgency.WORRY),
          "judge nothing", new Act.Judge(Urgency.NOT_LOOKED_AT),
          "propose", new Act.ProposeClosing(ENDING),
          "confirm", new Act.ConfirmClosing(),
          "refuse", new Act.RefuseClosing());

  /** What is possible, and where it leads; nothing else is. */
  private static final Map<String, Standing> POSSIBLE =
      Map.of(
          "waiting, acknowledge, owner", new Standing.Acknowledged(OWNER),
          "waiting, acknowledge, other", new Standing.Acknowledged(OTHER),
          "acknowledged, take over, other", new Standing.Acknowledged(OTHER),
          "acknowledged, judge, owner", new Standing.Acknowledged(OWNER),
          "acknowledged, judge, other", new Standing.Acknowledged(OWNER),
          "acknowledged, propose, owner", new Standing.ClosingProposed(OWNER, ENDING),
          "proposed, confirm, other", new Standing.Closed(OWNER, ENDING, OTHER, TODAY),
          "proposed, refuse, owner", new Standing.Acknowledged(OWNER),
          "proposed, refuse, other", new Standing.Acknowledged(OWNER));

  @TestFactory
  Stream<DynamicTest> onlyWhatIsInTheTableIsPossible() {
    return STANDINGS.keySet().stream()
        .flatMap(standing ->
            ACTS.keySet().stream()
                .flatMap(act ->
                    Stream.of("owner", "other")
                        .map(who -> String.join(", ", List.of(standing, act, who)))))
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name.split(", "), name)));
  }

  private static void check(String[] parts, String name) {
    Concern concern = concern(parts[0]);
    Optional<Concern> after =
        concern.after(act(parts[1]), parts[2].equals("owner") ? OWNER : OTHER, TODAY);
    assertThat(after.map(Concern::standing)).isEqualTo(Optional.ofNullable(POSSIBLE.get(name)));
    after.ifPresent(next -> assertThat(next.version()).isEqualTo(concern.version() + 1));
  }

  @Test
  void acknowledgingAndJudgingChangeHowUrgentItIs() {
    assertThat(after("waiting", "acknowledge").urgency()).isEqualTo(Urgency.DANGER);
    assertThat(after("acknowledged", "judge").urgency()).isEqualTo(Urgency.WORRY);
  }

  private static Concern after(String standing, String act) {
    return concern(standing).after(act(act), OWNER, TODAY).orElseThrow();
  }

  private static Act act(String name) {
    return Objects.requireNonNull(ACTS.get(name));
  }

  private static Concern concern(String standing) {
    return new Concern(
        ConcernId.random(),
        new Origin.Note(SafeNoteId.random(), SafeNote.Kind.HELP),
        Instant.parse("2026-11-26T10:00:00Z"),
        Urgency.NOT_LOOKED_AT,
        Objects.requireNonNull(STANDINGS.get(standing)),
        3);
  }
}
