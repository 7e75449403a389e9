package org.heard.content.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Audience;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Format;
import org.heard.content.Lack;
import org.heard.content.LibraryPictures;
import org.heard.content.LibraryPictures.Kept;
import org.heard.content.LibraryPictures.Why;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.AgeBand;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.Transactions;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class LibraryPicturesTest {
  @Autowired private LibraryPictures pictures;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private UnusedFiles unused;
  @Autowired private Transactions transactions;
  @Autowired private WebApplicationContext web;
  @Autowired @AsOwner private JdbcClient owner;

  @BeforeEach
  void signIn() {
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private VersionId begun(Format format) {
    return versions.begin(
        documents.begin("pictures-" + UUID.randomUUID(), Texts.facts(), Texts.paragraphs()).id(),
        new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, format));
  }

  private String brought() throws IOException {
    int width = ThreadLocalRandom.current().nextInt(20, 900);
    int height = ThreadLocalRandom.current().nextInt(20, 900);
    return ((Kept.Stored) pictures.keep(RedrawingTest.drawn(width, height, "png"))).name();
  }

  private int save(VersionId id, Block... blocks) {
    Body body = new Body(true, "Parks", "About parks.", "tree", List.of(blocks), "Ask somebody.");
    return ((Versions.Saved.Stored)
            versions.save(id, versions.read(id).orElseThrow().number(), body))
        .now()
        .number();
  }

  private void publish(VersionId id, Block... blocks) {
    assertThat(versions.publish(id, save(id, blocks))).isInstanceOf(Versions.Published.Done.class);
  }

  private static Block shown(String picture, String alt) {
    return new Block.Illustration(Texts.place("shown"), picture, alt, null);
  }

  private static Block words() {
    return new Block.Words(Texts.place("words"), "Parks stay open.");
  }

  private MockMvc visitor() {
    return MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
  }

  @Test
  void aPictureIsForManagersUntilAnEditionWithItIsPublished() throws Exception {
    VersionId id = begun(Format.TEXT);
    String name = brought();
    save(id, words(), shown(name, "A slide"));
    assertThat(pictures.open(name))
        .hasValueSatisfying(one -> assertThat(one.published()).isFalse());
    for (Role other : Role.values()) {
      if (other != Role.MANAGER) {
        staff.signIn(other);
        assertThat(pictures.open(name)).as("%s", other).isEmpty();
      }
    }
    staff.signOut();
    visitor().perform(get(OwnPictures.address(name))).andExpect(status().isNotFound());

    staff.signIn(Role.MANAGER);
    publish(id, words(), shown(name, "A slide"));
    // The draft goes on without the picture; the edition keeps it.
    save(id, words());
    staff.signOut();

    byte[] picture = pictures.open(name).orElseThrow().file().bytes();
    visitor()
        .perform(get(OwnPictures.address(name)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/png"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
        .andExpect(content().bytes(picture));
    staff.signIn(Role.MODERATOR);
    assertThat(pictures.open(name)).isPresent();
  }

  @Test
  void whatIsNoPictureIsRefusedByItsContent() throws IOException {
    assertThat(pictures.keep("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Kept.Refused(Why.WRONG_TYPE));
    assertThat(pictures.keep("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Kept.Refused(Why.WRONG_TYPE));
    byte[] half = RedrawingTest.drawn(20, 20, "png");
    assertThat(pictures.keep(Arrays.copyOf(half, half.length / 2)))
        .isEqualTo(new Kept.Refused(Why.UNREADABLE));
    assertThat(pictures.keep(new byte[LibraryPictures.MOST_BYTES + 1]))
        .isEqualTo(new Kept.Refused(Why.TOO_LARGE));
    assertThat(pictures.open("own-../../etc/passwd")).isEmpty();
  }

  @Test
  void aTextIsNotPublishedWithAPictureThatIsNotHereOrSaysNothing() throws IOException {
    VersionId id = begun(Format.TEXT);
    String gone = "own-" + "0".repeat(32);
    save(id, words(), shown(gone, "A slide"));
    assertThat(versions.lacks(id)).containsExactly(new Lack.Picture("shown"));

    save(id, words(), shown(brought(), " "));
    assertThat(versions.lacks(id)).containsExactly(new Lack.AltText("shown"));
  }

  @Test
  void everyPanelOfAComicHasAPictureAndWordsAndWhatItShows() throws IOException {
    VersionId id = begun(Format.COMIC);
    save(id, words());
    assertThat(versions.lacks(id)).containsExactly(new Lack.Panels());

    save(id, new Block.Panel(Texts.place("first"), "", "", "", "Amina"));
    assertThat(versions.lacks(id))
        .containsExactlyInAnyOrder(
            new Lack.Empty("first"), new Lack.AltText("first"), new Lack.Picture("first"));

    Block.Panel whole =
        new Block.Panel(
            Texts.place("first", "open"), brought(), "A girl at a gate", "It is open!", "Amina");
    publish(id, whole);
    assertThat(versions.editions(id).getFirst().body().blocks()).containsExactly(whole);
    assertThat(pictures.open(whole.picture()))
        .hasValueSatisfying(one -> assertThat(one.published()).isTrue());
  }

  @Test
  void whatNothingUsesGoesAfterSomeDaysAndWhatADraftUsesStays() throws IOException {
    VersionId id = begun(Format.TEXT);
    String used = brought();
    String dropped = brought();
    String never = brought();
    save(id, words(), shown(dropped, "A slide"));
    save(id, words(), shown(used, "A slide"));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    erase(today);
    assertThat(pictures.open(never)).isPresent();
    owner
        .sql("update content.picture set brought = :day where name in (:names)")
        .param("day", today.minusDays(14))
        .param("names", List.of(used, dropped, never))
        .update();
    erase(today);

    assertThat(pictures.open(never)).isEmpty();
    assertThat(pictures.open(used)).isPresent();
    // An earlier state can be taken back, with its picture.
    assertThat(pictures.open(dropped)).isPresent();
  }

  private void erase(LocalDate today) {
    transactions.as(DatabaseRole.KEEPER, () -> unused.eraseSome(today));
  }
}
