package org.heard.content.ui.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
import org.heard.content.Audience;
import org.heard.content.Documents;
import org.heard.content.Format;
import org.heard.content.Media;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.SourceDocument;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.media.MadeFiles;
import org.heard.content.media.MediaFiles;
import org.heard.content.media.MediaFiles.Kept;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Recordings and films from the one who brings them to the child who plays them. */
@HeardTest
class MediaScreensTest extends SpringBrowserlessTest {
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private MediaFiles files;
  @Autowired private Staff staff;
  @Autowired private WebApplicationContext context;

  private final String slug = "played-" + UUID.randomUUID();

  @BeforeEach
  void signIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private VersionId version(SourceDocument document, Format format) {
    VersionId id =
        versions.begin(
            document.id(), new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, format));
    versions.save(id, 0, Texts.body("Out to play"));
    return id;
  }

  private SourceDocument document() {
    return documents.begin(slug, Texts.facts(), Texts.paragraphs());
  }

  private void bring(Slot slot, byte[] file) throws IOException {
    MediaUpload place =
        $(MediaUpload.class).all().stream()
            .filter(one -> one.slot() == slot)
            .findFirst()
            .orElseThrow();
    place.arrives("", new ByteArrayInputStream(file));
  }

  private Media now(VersionId id) {
    return versions.read(id).orElseThrow().body().files();
  }

  @Test
  void aFilmAndItsCaptionsAreBroughtLookedAtRemovedAndTakenBack() throws IOException {
    SourceDocument document = document();
    VersionId id = version(document, Format.VIDEO);
    UI.getCurrent().navigate("team/library/" + document.id() + "/" + id);
    assertThat(ChildScreen.text())
        .contains(
            "Bring the film.",
            "Bring captions in the language of the film.",
            "There is no film in sign language. Deaf children will miss it.");

    bring(Slot.FILM, MadeFiles.mp3(9));
    assertThat(ChildScreen.text()).contains("This is another kind of file");
    bring(Slot.FILM, MadeFiles.mp4());
    assertThat(ChildScreen.text()).doesNotContain("Bring the film.").contains("Film · 2 minutes");
    bring(
        Slot.CAPTIONS, "WEBVTT\n\n00:02.000 --> 00:01.000\nHello".getBytes(StandardCharsets.UTF_8));
    assertThat(ChildScreen.text()).contains("Line 3: It ends before it begins.");
    bring(Slot.CAPTIONS, MadeFiles.captions());
    assertThat(ChildScreen.text()).contains("2 captions", "0:01", "Boy: Hello & welcome");

    assertThat(now(id).all()).hasSize(2);
    ChildScreen.press("Remove: Film");
    assertThat(now(id).film()).isNull();
    assertThat(ChildScreen.focused().getTag()).isEqualTo("h3");
    ChildScreen.press("Undo");
    assertThat(now(id).film()).isNotNull();
    ChildScreen.press("Publish in the library");
    assertThat(ChildScreen.text()).contains("Edition 1 is in the library now.");
  }

  @Test
  void aChildWatchesTheFilmOrReadsTheTextWithAndWithoutScript() throws Exception {
    SourceDocument document = document();
    publish(version(document, Format.TEXT), Media.NONE.with(Slot.SOUND, null));
    VersionId film = version(document, Format.VIDEO);
    Media played =
        Media.NONE
            .with(Slot.FILM, kept(film, Slot.FILM, MadeFiles.mp4()))
            .with(Slot.CAPTIONS, kept(film, Slot.CAPTIONS, MadeFiles.captions()));
    publish(film, played);
    staff.signOut();

    UI.getCurrent().navigate("library/" + slug);
    assertThat(ChildScreen.markup().select("video")).isEmpty();
    assertThat(ChildScreen.markup().select("a[href$=form=video]").text())
        .isEqualTo("Watch the film");
    UI.getCurrent().navigate("library/" + slug, QueryParameters.of("form", "video"));
    watched(ChildScreen.markup(), played);
    assertThat(ChildScreen.text())
        .contains("There is no film in sign language yet.", "All words are below, too.");

    String light =
        Web.of(context)
            .perform(get("/light/library/" + slug + "?lang=en&form=video"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    watched(Jsoup.parse(light), played);
    assertThat(Jsoup.parse(light).select("a[href$=form=text]").text())
        .isEqualTo("Read it as a text");
  }

  private static void watched(Document page, Media played) {
    Element video = page.expectFirst("video[controls]");
    assertThat(video.attr("preload")).isEqualTo("none");
    assertThat(video.attr("src")).isEqualTo(played.in(Slot.FILM).orElseThrow().address());
    assertThat(video.expectFirst("track[default][kind=captions][srclang=en]").attr("src"))
        .isEqualTo(played.in(Slot.CAPTIONS).orElseThrow().address());
    assertThat(page.text()).contains("Film · 2 minutes · 0.1 MB");
  }

  @Test
  void aRecordedTextIsReadByTheRecording() throws Exception {
    VersionId text = version(document(), Format.TEXT);
    Media read = Media.NONE.with(Slot.SOUND, kept(text, Slot.SOUND, MadeFiles.mp3(100)));
    publish(text, read);
    staff.signOut();
    UI.getCurrent().navigate("library/" + slug);
    Element top = ChildScreen.markup().expectFirst("[data-sound]");
    assertThat(top.attr("data-sounds") + top.attr("data-sound"))
        .isEqualTo(read.in(Slot.SOUND).orElseThrow().address());
    assertThat(List.copyOf(top.select("heard-aloud[data-about='the whole text']"))).hasSize(1);
  }

  private MediaFile kept(VersionId id, Slot slot, byte[] file) throws IOException {
    return ((Kept.Stored) files.keep(id, slot, new ByteArrayInputStream(file))).file();
  }

  private void publish(VersionId id, Media media) {
    versions.save(id, 1, Texts.body("Out to play").with(media));
    int number = versions.read(id).orElseThrow().number();
    assertThat(versions.publish(id, number)).isInstanceOf(Versions.Published.Done.class);
  }
}
