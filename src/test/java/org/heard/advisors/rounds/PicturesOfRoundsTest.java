package org.heard.advisors.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.LibraryPictures;
import org.heard.content.LibraryPictures.Kept;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees a picture that no edition has yet: whoever has it before them in a round. */
@HeardTest
class PicturesOfRoundsTest {
  @Autowired private LibraryPictures pictures;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anAdvisorSeesThePicturesOfItsRoundsAndNoOthers() throws IOException {
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    Supporters here = youth.organisation();
    PersonId invited = youth.active(here);
    PersonId other = youth.active(here);
    VersionId version = reviewing.draft();
    String before = brought(641);
    String later = brought(642);
    reviewing.write(version, with(before));
    reviewing.round(version, true, 1, invited);
    reviewing.write(version, with(later));

    staff.signIn(invited);
    assertThat(pictures.open(before))
        .hasValueSatisfying(one -> assertThat(one.published()).isFalse());
    assertThat(pictures.open(later)).as("put in after the round began").isEmpty();
    staff.signIn(other);
    assertThat(pictures.open(before)).isEmpty();
    staff.signIn(Role.FACILITATOR);
    assertThat(pictures.open(before)).as("for somebody else's facilitator").isEmpty();
  }

  private String brought(int width) throws IOException {
    return ((Kept.Stored) pictures.keep(RedrawingTest.drawn(width, 333, "png"))).name();
  }

  private static Body with(String picture) {
    return new Body(
        true,
        "Your park",
        "About parks.",
        "tree",
        List.of(
            new Block.Words(Texts.place("parks", "open"), "Parks stay open."),
            new Block.Panel(Texts.place("panel"), picture, "A slide", "Down we go!", "Leo")),
        "Ask somebody.");
  }
}
