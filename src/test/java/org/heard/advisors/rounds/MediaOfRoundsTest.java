package org.heard.advisors.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.content.Documents;
import org.heard.content.Lack;
import org.heard.content.Media;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.media.MadeFiles;
import org.heard.content.media.MediaFiles;
import org.heard.content.media.MediaFiles.Kept;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recording in a review round: who hears it, and that signing counts for exactly this one. */
@HeardTest
class MediaOfRoundsTest {
  @Autowired private MediaFiles files;
  @Autowired private ReviewRounds rounds;
  @Autowired private OwnRounds own;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anAdvisorHearsTheRecordingOfTheRoundAndSignsThatOneOnly() throws IOException {
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    Supporters here = youth.organisation();
    PersonId invited = youth.active(here);
    PersonId other = youth.active(here);
    VersionId version = reviewing.draft();
    MediaFile before = brought(version, 50);
    MediaFile later = brought(version, 60);
    read(reviewing, version, before);
    RoundId round = reviewing.round(version, true, 1, invited);

    staff.signIn(invited);
    assertThat(files.open(before.id()))
        .hasValueSatisfying(one -> assertThat(one.published()).isFalse());
    assertThat(files.open(later.id())).as("not of the round").isEmpty();
    assertThat(own.signOff(round, Invitation.SignOff.YES, true)).isTrue();
    staff.signIn(other);
    assertThat(files.open(before.id())).isEmpty();

    staff.signIn(Role.MANAGER);
    assertThat(versions.lacks(version)).isEmpty();
    read(reviewing, version, later);
    assertThat(versions.lacks(version)).containsExactly(new Lack.SignOff(0, 1));
    assertThat(rounds.changedSince(round)).containsExactly(TextOfVersion.PLAYED);
  }

  private MediaFile brought(VersionId version, int frames) throws IOException {
    var sent = new ByteArrayInputStream(MadeFiles.mp3(frames));
    return ((Kept.Stored) files.keep(version, Slot.SOUND, sent)).file();
  }

  private static void read(Reviewing reviewing, VersionId version, MediaFile sound) {
    reviewing.write(version, Texts.body("Your park").with(new Media(sound, null, null, null)));
  }
}
