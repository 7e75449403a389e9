package org.heard.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
import org.heard.content.Audience;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Format;
import org.heard.content.Lack;
import org.heard.content.Library;
import org.heard.content.Media;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.MediaId;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.Versions.Published;
import org.heard.content.Versions.Saved;
import org.heard.content.media.MediaFiles.Kept;
import org.heard.shared.AgeBand;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Files of versions: who brings them, who has them, and which edition keeps which. */
@HeardTest
class MediaOfVersionsTest {
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Library library;
  @Autowired private MediaFiles files;
  @Autowired private UnusedMedia unused;
  @Autowired private Transactions transactions;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient owner;
  @Autowired private WebApplicationContext context;

  private final String slug = "media-" + UUID.randomUUID();
  private MockMvc web;

  @BeforeEach
  void signIn() {
    web = Web.of(context);
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private VersionId version(Format format) {
    return versions.begin(
        documents.begin(slug, Texts.facts(), Texts.paragraphs()).id(),
        new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, format));
  }

  private MediaFile kept(VersionId version, Slot slot, byte[] sent) throws IOException {
    Kept kept = files.keep(version, slot, new ByteArrayInputStream(sent));
    assertThat(kept).isInstanceOf(Kept.Stored.class);
    return ((Kept.Stored) kept).file();
  }

  private int saved(VersionId version, Media media) {
    int base = versions.read(version).orElseThrow().number();
    Body body = Texts.body("Out to play").with(media);
    return ((Saved.Stored) versions.save(version, base, body)).now().number();
  }

  private void published(VersionId version, Media media) {
    assertThat(versions.publish(version, saved(version, media))).isInstanceOf(Published.Done.class);
  }

  private MockHttpServletResponse asked(MediaFile file, String range) throws Exception {
    SecurityContext person = SecurityContextHolder.getContext();
    var request = get(file.address()).with(securityContext(person));
    if (!range.isEmpty()) {
      request.header("Range", range);
    }
    return answered(person, request);
  }

  /** A request ends the visit of its thread; this test goes on as the same person. */
  private MockHttpServletResponse answered(SecurityContext person, RequestBuilder request)
      throws Exception {
    MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
    SecurityContextHolder.setContext(person);
    return answer;
  }

  private MockHttpServletResponse askedByAVisitor(MediaFile file) throws Exception {
    SecurityContext person = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    return answered(person, get(file.address()));
  }

  /** A long film of points nobody can guess, in several parts. */
  private static byte[] film() {
    byte[] picture = new byte[PartsOut.PART * 2];
    new Random(7).nextBytes(picture);
    return MadeFiles.bytes(MadeFiles.mp4(), MadeFiles.box("mdat", picture));
  }

  @Test
  void aFilmIsKeptInPartsAndComesBackAsItWasMade() throws Exception {
    VersionId version = version(Format.VIDEO);
    MediaFile film = kept(version, Slot.FILM, film());
    assertThat(film.type()).isEqualTo("video/mp4");
    assertThat(film.seconds()).isEqualTo(61);
    assertThat(film.bytes()).isEqualTo(film().length);
    assertThat(parts(film)).isEqualTo(3);
    try (InputStream in = files.read(film)) {
      byte[] read = in.readAllBytes();
      assertThat(read).hasSize(film().length);
      assertThat(Arrays.copyOfRange(read, read.length - 99, read.length))
          .isEqualTo(Arrays.copyOfRange(film(), film().length - 99, film().length));
    }
  }

  private int parts(MediaFile file) {
    return owner
        .sql("select count(*) from content.media_part where media_id = :id")
        .param("id", file.id().value())
        .query(Integer.class)
        .single();
  }

  @Test
  void nothingIsLeftOfAFileThatIsRefused() throws Exception {
    VersionId version = version(Format.VIDEO);
    byte[] cut = Arrays.copyOf(film(), film().length - 1);
    assertThat(files.keep(version, Slot.FILM, new ByteArrayInputStream(cut)))
        .isEqualTo(new Kept.Refused(Unfit.UNREADABLE, 0));
    assertThat(files.keep(version, Slot.SOUND, new ByteArrayInputStream(MadeFiles.mp3(9))))
        .isEqualTo(new Kept.Gone());
    assertThat(
            owner
                .sql("select count(*) from content.media where version_id = :id")
                .param("id", version.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aRangeOfAFilmIsAnsweredWithExactlyThat() throws Exception {
    VersionId version = version(Format.VIDEO);
    MediaFile film = kept(version, Slot.FILM, film());
    byte[] whole = asked(film, "").getContentAsByteArray();
    assertThat(whole).hasSize(film().length);

    int from = PartsOut.PART - 2;
    MockHttpServletResponse across = asked(film, "bytes=" + from + "-" + (from + 3));
    assertThat(across.getStatus()).isEqualTo(206);
    assertThat(across.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, from + 4));
    assertThat(across.getHeader("Content-Range"))
        .isEqualTo("bytes %d-%d/%d".formatted(from, from + 3, whole.length));
    assertThat(asked(film, "bytes=0-0").getContentAsByteArray()).containsExactly(whole[0]);
    assertThat(asked(film, "bytes=-5").getContentAsByteArray())
        .isEqualTo(Arrays.copyOfRange(whole, whole.length - 5, whole.length));
    MockHttpServletResponse beyond = asked(film, "bytes=" + whole.length + "-");
    assertThat(beyond.getStatus()).isEqualTo(416);
    assertThat(beyond.getHeader("Content-Range")).isEqualTo("bytes */" + whole.length);
  }

  @Test
  void theFileOfADraftIsForManagersAndNobodyElse() throws Exception {
    VersionId version = version(Format.VIDEO);
    MediaFile film = kept(version, Slot.FILM, MadeFiles.mp4());
    MediaFile captions = kept(version, Slot.CAPTIONS, MadeFiles.captions());
    saved(version, new Media(null, film, captions, null));

    MockHttpServletResponse answer = asked(film, "");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getContentType()).isEqualTo("video/mp4");
    assertThat(asked(captions, "").getContentType()).isEqualTo("text/vtt;charset=utf-8");
    assertThat(files.cues(captions.id())).hasSize(2);

    assertThat(askedByAVisitor(film).getStatus()).isEqualTo(404);
    for (Role role : List.of(Role.ADVISOR, Role.MODERATOR, Role.ADMINISTRATOR, Role.FACILITATOR)) {
      staff.signIn(role);
      assertThat(asked(film, "").getStatus()).as("%s", role).isEqualTo(404);
      assertThat(files.cues(captions.id())).isEmpty();
    }
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> files.keep(version, Slot.FILM, new ByteArrayInputStream(MadeFiles.mp4())));
  }

  @Test
  void aVersionIsNotPublishedBeforeItCanBeHeardOrSeen() throws Exception {
    VersionId version = version(Format.VIDEO);
    int empty = saved(version, Media.NONE);
    assertThat(versions.publish(version, empty))
        .isEqualTo(
            new Published.Refused(List.of(new Lack.File(Slot.FILM), new Lack.File(Slot.CAPTIONS))));
    MediaFile elsewhere = new MediaFile(MediaId.random(), "video/mp4", 9, 1);
    saved(version, new Media(null, elsewhere, null, null));
    assertThat(versions.lacks(version)).contains(new Lack.File(Slot.FILM));
  }

  @Test
  void anEditionKeepsItsFilesWhileTheDraftGoesOn() throws Exception {
    VersionId version = version(Format.AUDIO);
    MediaFile first = kept(version, Slot.SOUND, MadeFiles.mp3(50));
    published(version, new Media(first, null, null, null));
    MediaFile second = kept(version, Slot.SOUND, MadeFiles.mp3(90));
    saved(version, new Media(second, null, null, null));

    assertThat(library.bySlug(slug).orElseThrow().editions().getFirst().body().files().sound())
        .isEqualTo(first);
    MockHttpServletResponse heard = askedByAVisitor(first);
    assertThat(heard.getContentAsByteArray()).isEqualTo(MadeFiles.frames(50));
    assertThat(heard.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
    assertThat(askedByAVisitor(second).getStatus()).isEqualTo(404);

    published(version, new Media(second, null, null, null));
    assertThat(askedByAVisitor(second).getStatus()).isEqualTo(200);
    assertThat(askedByAVisitor(first).getStatus()).as("taken out of the library").isEqualTo(404);
  }

  @Test
  void takingAStepBackBringsTheFileBefore() throws Exception {
    VersionId version = version(Format.AUDIO);
    MediaFile first = kept(version, Slot.SOUND, MadeFiles.mp3(50));
    saved(version, new Media(first, null, null, null));
    int removed = saved(version, Media.NONE);
    assertThat(((Saved.Stored) versions.undo(version, removed)).now().body().files().sound())
        .isEqualTo(first);
  }

  @Test
  void whatNothingHasAnyMoreGoesAndNothingElse() throws Exception {
    VersionId version = version(Format.AUDIO);
    MediaFile played = kept(version, Slot.SOUND, MadeFiles.mp3(50));
    published(version, new Media(played, null, null, null));
    MediaFile replaced = kept(version, Slot.SOUND, MadeFiles.mp3(60));
    saved(version, new Media(replaced, null, null, null));
    MediaFile drafted = kept(version, Slot.SOUND, MadeFiles.mp3(70));
    saved(version, new Media(drafted, null, null, null));
    erase();
    assertThat(parts(replaced)).as("not yet").isEqualTo(1);
    owner
        .sql("update content.media set day = day - 20 where version_id = :id")
        .param("id", version.value())
        .update();
    erase();
    assertThat(parts(replaced)).isZero();
    assertThat(parts(played)).isEqualTo(1);
    assertThat(parts(drafted)).isEqualTo(1);
  }

  private void erase() {
    var today = LocalDate.now(ZoneOffset.UTC);
    transactions.as(
        DatabaseRole.KEEPER,
        () -> {
          assertThat(unused.due(today)).isNotNegative();
          while (unused.eraseSome(today) > 0) {
            assertThat(unused.due(today)).isNotNegative();
          }
        });
  }
}
