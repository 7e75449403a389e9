package org.heard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.AlertPath.Test;
import org.heard.moderation.concerns.DutyRoster;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Puts the demo's two people of safeguarding on duty for a year and tests their alerts, signed in
 * as each of them: without that no call opens. And leaves them three invented notes to find.
 */
@Component
@Profile("demo")
class DemoDuty {
  private static final List<String> OFFICERS = List.of("safeguarding", "safeguarding2");

  private final DutyRoster roster;
  private final AlertPath alerts;
  private final SafeNotes notes;
  private final CurrentPerson person;
  private final DemoModerator people;

  DemoDuty(
      DutyRoster roster,
      AlertPath alerts,
      SafeNotes notes,
      CurrentPerson person,
      DemoModerator people) {
    this.roster = roster;
    this.alerts = alerts;
    this.notes = notes;
    this.person = person;
    this.people = people;
  }

  /** Makes publishing possible. */
  void begin() {
    List<PersonId> officers = new ArrayList<>();
    OFFICERS.forEach(name ->
        people.work(
            name,
            () -> {
              officers.add(person.id().orElseThrow());
              test();
            }));
    people.work(
        OFFICERS.getFirst(),
        () -> {
          if (roster.now().isEmpty()) {
            roster.plan(
                roster.today(),
                roster.today().plusYears(1),
                officers.getFirst(),
                officers.getLast());
          }
        });
  }

  private void test() {
    alerts.startTest();
    alerts.test().flatMap(Test::number).ifPresent(alerts::confirmTest);
  }

  /** Three children wrote from Help, one of them because it is punished for taking part. */
  void leaveNotes() {
    notes.leave(
        SafeNoteId.random(),
        new SafeNote(
            "My uncle shouts and hits when he is angry. I hide in the kitchen.",
            "My teacher is nice, you can ask her. Do not call at home.",
            Language.ENGLISH),
        Optional.empty());
    notes.leave(
        SafeNoteId.random(),
        new SafeNote("Personne ne me parle à l’école depuis des semaines.", "", Language.FRENCH),
        Optional.empty());
    notes.leave(
        SafeNoteId.random(),
        new SafeNote(
            "We answered as a class. Now the headteacher says whoever does it again must leave.",
            "Through the youth club, on Fridays. Not through the school.",
            Language.ENGLISH,
            SafeNote.Kind.REPRISAL),
        Optional.empty());
  }
}
