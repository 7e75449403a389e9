package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Advisors;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.content.Documents;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.shared.sounds.Waves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Who sees what an advisor says, asked of the real services as each reader, against a table that
 * people read (safety.md AD-2, AD-3).
 */
@HeardTest
class RoundVisibilityTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/heard/advisors/who-sees-what-of-a-round.csv");
  private static final Marks HELD = Marks.NONE.saying("Nobody looked at this yet.");
  private static final String SPOKEN = "Said aloud, and written down by two adults.";
  private static final Marks SHOWN = Marks.NONE.saying("A facilitator looked at this.");

  @Autowired private OwnRounds own;
  @Autowired private OwnRecordings voices;
  @Autowired private RecordedComments recorded;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Advisors advisors;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private PersonId writer = PersonId.random();
  private RoundId round = RoundId.random();
  private ReviewComment.Key spoken = new ReviewComment.Key(writer, "end", Marks.NONE);
  private Map<String, Optional<PersonId>> readers = Map.of();

  @BeforeEach
  void aRoundWithThreeComments() throws IOException {
    Supporters here = youth.organisation();
    Supporters there = youth.organisation();
    writer = youth.active(here);
    PersonId other = youth.active(there);
    readers =
        Map.ofEntries(
            Map.entry("the advisor who wrote", Optional.of(writer)),
            Map.entry("another invited advisor", Optional.of(other)),
            Map.entry("an advisor who is not invited", Optional.of(youth.active(here))),
            Map.entry("an advisor who waits for a yes", Optional.of(youth.waiting(here))),
            Map.entry("the facilitator of who wrote", Optional.of(here.named())),
            Map.entry("the facilitator of the other", Optional.of(there.second())),
            Map.entry("a facilitator from elsewhere", Optional.of(youth.organisation().named())),
            Map.entry("a manager", Optional.of(staff.hire(Role.MANAGER))),
            Map.entry("a moderator", Optional.of(staff.hire(Role.MODERATOR))),
            Map.entry("a safeguarding officer", Optional.of(staff.hire(Role.SAFEGUARDING))),
            Map.entry("an analyst", Optional.of(staff.hire(Role.ANALYST))),
            Map.entry("an administrator", Optional.of(staff.hire(Role.ADMINISTRATOR))),
            Map.entry("nobody signed in", Optional.empty()));
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    round = reviewing.round(reviewing.draft(), true, 0, writer, other);
    staff.signIn(writer);
    own.keep(round, "parks", HELD);
    own.keep(round, "first", SHOWN);
    own.say(round, new RoundQuestion.Said(RoundQuestion.CLEAR, RoundQuestion.Choice.YES, ""));
    voices.keep(round, ".title", new ByteArrayInputStream(Waves.wave(0.2)));
    spoken =
        new ReviewComment.Key(
            writer,
            ".title",
            requireNonNull(own.read(round).orElseThrow().comments().get(".title")).marks());
    staff.signIn(here.named());
    recorded.writeDown(round, spoken, SPOKEN);
    staff.signIn(here.second());
    recorded.agree(round, spoken, SPOKEN);
    rounds.look(round, Set.of(new ReviewComment.Key(writer, "first", SHOWN), spoken), true);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @TestFactory
  Stream<DynamicTest> everyReaderSeesWhatTheTableSays() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    assertThat(lines).hasSize(readers.size() + 1);
    return lines.stream()
        .skip(1)
        .map(line ->
            DynamicTest.dynamicTest(
                line.substring(0, line.indexOf(',')),
                () -> assertThat(seen(line.substring(0, line.indexOf(',')))).isEqualTo(line)));
  }

  @Test
  void aFacilitatorFromElsewhereLooksAtNothing() {
    staff.signIn(youthFromElsewhere());
    assertThat(rounds.look(round, Set.of(new ReviewComment.Key(writer, "parks", HELD)), true))
        .isZero();
  }

  @Test
  void anAdvisorSaysNothingInARoundOfOthers() {
    staff.signIn(reader("an advisor who is not invited").orElseThrow());
    assertThat(own.keep(round, "parks", SHOWN)).isFalse();
    assertThat(own.finish(round, true, true)).isFalse();
    assertThat(own.signOff(round, Invitation.SignOff.YES, true)).isFalse();
    assertThat(own.read(round)).isEmpty();
    assertThat(own.all()).isEmpty();
  }

  private Optional<PersonId> reader(String name) {
    return requireNonNull(readers.get(name));
  }

  private PersonId youthFromElsewhere() {
    return reader("a facilitator from elsewhere").orElseThrow();
  }

  private String seen(String name) {
    reader(name).ifPresentOrElse(staff::signIn, staff::signOut);
    OwnRounds.@Nullable OwnRound mine = asked(() -> own.read(round).orElse(null));
    ReviewRounds.@Nullable Desk desk = asked(() -> rounds.read(round).orElse(null));
    return String.join(
        ",",
        name,
        said(mine != null || desk != null),
        said(mine != null && !mine.comments().isEmpty()),
        said(sees(mine, desk, HELD)),
        said(sees(mine, desk, SHOWN)),
        said(hears()),
        said(reads(mine, desk)),
        said(desk != null && !desk.said().isEmpty()),
        said(!name.equals("the advisor who wrote") && knowsTheWriter()));
  }

  private boolean hears() {
    return asked(() -> voices.open(round, ".title").orElse(null)) != null
        || asked(() -> recorded.listen(round, spoken).orElse(null)) != null;
  }

  private static boolean reads(
      OwnRounds.@Nullable OwnRound mine, ReviewRounds.@Nullable Desk desk) {
    boolean asAdvisor =
        mine != null
            && (mine.others().stream().anyMatch(one -> SPOKEN.equals(one.written()))
                || mine.comments().values().stream().anyMatch(one -> SPOKEN.equals(one.written())));
    boolean asTeam =
        desk != null
            && desk.comments().stream()
                .map(ReviewComment::written)
                .anyMatch(written -> written != null && written.words().equals(SPOKEN));
    return asAdvisor || asTeam;
  }

  private boolean knowsTheWriter() {
    return asked(() -> advisors.byId(writer).orElse(null)) != null;
  }

  private static boolean sees(
      OwnRounds.@Nullable OwnRound mine, ReviewRounds.@Nullable Desk desk, Marks marks) {
    boolean asAdvisor =
        mine != null && mine.others().stream().anyMatch(one -> one.marks().equals(marks));
    boolean asTeam =
        desk != null && desk.comments().stream().anyMatch(one -> one.marks().equals(marks));
    return asAdvisor || asTeam;
  }

  private static <T> @Nullable T asked(Supplier<@Nullable T> question) {
    try {
      return question.get();
    } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
      return null;
    }
  }

  private static String said(boolean yes) {
    return yes ? "yes" : "-";
  }
}
