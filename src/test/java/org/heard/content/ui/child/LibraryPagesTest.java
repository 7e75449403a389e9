package org.heard.content.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Audience;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.Format;
import org.heard.content.LibraryPictures;
import org.heard.content.SourceFiles;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.pictures.RedrawingTest;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.TextBox;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class LibraryPagesTest extends SpringBrowserlessTest {
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private SourceFiles files;
  @Autowired private LibraryPictures pictures;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient owner;

  private final String slug = "reading-" + UUID.randomUUID();
  private DocumentId document = DocumentId.random();
  private VersionId english = VersionId.random();

  @BeforeEach
  void publish() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    staff.signIn(Role.MANAGER);
    document = documents.begin(slug, Texts.facts(), Texts.paragraphs()).id();
    english = publish(Language.ENGLISH, Texts.body("Out to play"));
    publish(Language.FRENCH, Texts.body("Ton parc"));
    staff.signOut();
  }

  private VersionId publish(Language language, Body body) {
    return publish(Texts.text(language), body);
  }

  private VersionId publish(Audience audience, Body body) {
    VersionId id = versions.begin(document, audience);
    int number = versions.read(id).orElseThrow().number();
    versions.save(id, number, body);
    assertThat(versions.publish(id, number + 1)).isInstanceOf(Versions.Published.Done.class);
    return id;
  }

  private void read() {
    UI.getCurrent().navigate("library/" + slug);
  }

  @Test
  void aLongShelfIsShownAFewAtATimeAndFoundByItsWords() {
    String word = UUID.randomUUID().toString();
    staff.signIn(Role.MANAGER);
    for (int i = 0; i < 25; i++) {
      document = documents.begin(word + "-" + i, Texts.facts(), Texts.paragraphs()).id();
      publish(Language.ENGLISH, Texts.body("Parks " + word));
    }
    staff.signOut();
    UI.getCurrent().navigate("library");

    ChildScreen.typeInto($(TextBox.class).id("shelf-search").getElement(), "parks " + word);
    assertThat(ChildScreen.all(card -> "call".equals(card.getAttribute("class")))).hasSize(24);
    ChildScreen.press("Show more");
    assertThat(ChildScreen.all(card -> "call".equals(card.getAttribute("class")))).hasSize(25);
    assertThat(ChildScreen.text()).doesNotContain("Show more");

    ChildScreen.typeInto($(TextBox.class).id("shelf-search").getElement(), word + " parkless");
    assertThat(ChildScreen.text()).contains("Nothing fits these words.");
  }

  @Test
  void theShelfLeadsToEveryDocument() {
    assertThat(onTheShelf("/library/" + slug)).hasSize(1);
    assertThat(ChildScreen.heading()).isEqualTo("Library");
    assertThat(ChildScreen.text()).contains("Out to play", "A short text about parks.", "Français");
    assertThat(leadingTo("/library/" + slug + "?lang=en&form=easy-read")).isEmpty();
  }

  @Test
  void aCardOfTheShelfLeadsToTheOtherFormsToo() {
    staff.signIn(Role.MANAGER);
    AgeBand age = Texts.text(Language.ENGLISH).band();
    publish(new Audience(Language.ENGLISH, age, Format.EASY_READ), Texts.body("Easy to play"));
    staff.signOut();
    assertThat(onTheShelf("/library/" + slug + "?lang=en&form=easy-read"))
        .singleElement()
        .satisfies(
            link -> assertThat(link.getTextRecursively()).isEqualTo("Read it in easy words"));
  }

  private static List<Element> onTheShelf(String address) {
    UI.getCurrent().navigate("library");
    while (leadingTo(address).isEmpty()) {
      ChildScreen.press("Show more");
    }
    return leadingTo(address);
  }

  private static List<Element> leadingTo(String address) {
    return ChildScreen.all(link -> address.equals(link.getAttribute("href")));
  }

  @Test
  void aVersionIsReadWithTheOfficialWordsBesideIt() {
    read();
    assertThat(ChildScreen.heading()).isEqualTo("Out to play");
    assertThat(ChildScreen.text())
        .contains(
            "Open parks",
            "stay open for all children.",
            "See the official words",
            "Parks shall remain accessible.",
            "Guidance on parks",
            "Example committee",
            "EX/1",
            "A short version with the main points",
            "Ask somebody you trust.")
        .doesNotContain("Children shall be consulted.", "newer version");
  }

  @Test
  void itCanBePrintedInTheLanguageAndWordsOfTheReader() {
    read();
    assertThat(ChildScreen.markup().select("a[href$=.pdf?lang=en&size=a4]").attr("href"))
        .isEqualTo("/library/" + slug + "/text.pdf?lang=en&size=a4");
    assertThat(ChildScreen.markup().select("a[href$=&size=letter]").text())
        .isEqualTo("This text on Letter paper (PDF)");
  }

  @Test
  void theOfficialTextIsDownloadedWhereSomebodyBroughtIt() {
    read();
    assertThat(ChildScreen.markup().select("a[download]")).isEmpty();
    staff.signIn(Role.MANAGER);
    files.keep(document, 1, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    staff.signOut();
    read();
    assertThat(ChildScreen.markup().select("a[download]").attr("href"))
        .isEqualTo("/library/" + slug + "/official/1");
    assertThat(ChildScreen.markup().select("a[download]").text())
        .isEqualTo("The official text as a file (PDF, 0.1 MB)");
  }

  @Test
  void aComicIsARowOfPicturesWithItsWordsBesideThem() throws IOException {
    staff.signIn(Role.MANAGER);
    String own =
        ((LibraryPictures.Kept.Stored) pictures.keep(RedrawingTest.drawn(51, 43, "png"))).name();
    publish(
        Language.ENGLISH,
        new Body(
            true,
            "Out to play",
            "A comic about parks.",
            "tree",
            List.of(
                new Block.Panel(Texts.place("one", "open"), own, "A girl", "Open!", "Amina"),
                new Block.Panel(Texts.place("two"), "tree", "A tree", "All play.", null),
                new Block.Words(Texts.place("end"), "The end.")),
            "Ask somebody."));
    staff.signOut();
    read();

    Elements panels = ChildScreen.markup().select("ol.comic > li");
    assertThat(panels).hasSize(2);
    assertThat(panels.getFirst().select("img").attr("src")).isEqualTo("/pictures/" + own);
    assertThat(panels.getFirst().select("img").attr("alt")).isEqualTo("A girl");
    assertThat(panels.getFirst().text()).contains("Amina", "Open!", "Parks shall remain");
    assertThat(panels.getLast().select("[role=img]").attr("aria-label")).isEqualTo("A tree");
    assertThat(ChildScreen.markup().select("ol.comic").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void easyReadHasAPictureBesideItsWords() {
    staff.signIn(Role.MANAGER);
    publish(
        new Audience(Language.SPANISH, AgeBand.FROM_10_TO_12, Format.EASY_READ),
        new Body(
            true,
            "Parques",
            "Sobre parques.",
            "tree",
            List.of(
                new Block.Heading(Texts.place("heading"), "Abiertos"),
                new Block.Illustration(Texts.place("picture"), "tree", "Un árbol.", null),
                new Block.Words(Texts.place("words", "open"), "Los parques abren.")),
            "Pregunta."));
    staff.signOut();
    UI.getCurrent().getSession().setLocale(Language.SPANISH.locale());
    read();

    Elements row = ChildScreen.markup().select(".story .beside");
    assertThat(row).hasSize(1);
    assertThat(row.select("figure [aria-label=Un árbol.]")).hasSize(1);
    assertThat(row.text()).contains("Los parques abren.").doesNotContain("Abiertos");
  }

  @Test
  void aPictureSaysWhatItShows() {
    read();
    assertThat(ChildScreen.all(part -> "A tree in a park.".equals(part.getAttribute("aria-label"))))
        .hasSize(1);
  }

  @Test
  void aHardWordOpensWhatItMeans() {
    read();
    assertThat(ChildScreen.all(part -> "term".equals(part.getAttribute("class")))).hasSize(1);
    assertThat(ChildScreen.markup().select("[popover]").text())
        .contains("A green place in a town.");
  }

  @Test
  void anotherLanguageShowsItsOwnVersion() {
    UI.getCurrent().navigate("library/" + slug, QueryParameters.of("lang", "fr"));
    assertThat(ChildScreen.heading()).isEqualTo("Ton parc");
    UI.getCurrent().navigate("library/" + slug, QueryParameters.of("lang", "ar"));
    assertThat(ChildScreen.heading()).isEqualTo("Out to play");
  }

  @Test
  void anOutdatedVersionSaysSoAndShowsNoWordsOfTheNewerState() {
    staff.signIn(Role.MANAGER);
    documents.renew(
        document, 1, Texts.facts(), List.of(Texts.paragraph("open", "Parks shall close.")));
    staff.signOut();
    read();
    assertThat(ChildScreen.text())
        .contains("The official text has a newer version")
        .doesNotContain("Parks shall close.", "See the official words");
  }

  @Test
  void aFaceCountsOnceInAVisit() {
    read();
    assertThat(ChildScreen.all(part -> part.getClassList().contains("face"))).hasSize(3);
    ChildScreen.press("Yes, it was clear");
    assertThat(ChildScreen.text()).contains("Thank you.").doesNotContain("Some of it");
    UI.getCurrent().navigate("library");
    read();
    assertThat(ChildScreen.text()).contains("Thank you.").doesNotContain("Some of it");
    assertThat(
            owner
                .sql("select count from content.clear_count where version_id = :id and face = 3")
                .param("id", english.value())
                .query(Long.class)
                .list())
        .containsExactly(1L);
  }

  @Test
  void anAddressThatIsNoneIsAPageThatSaysSo() {
    UI.getCurrent().navigate("library/no-such-" + UUID.randomUUID());
    assertThat(ChildScreen.text()).contains("This page is not here");
  }

  @Test
  void whatSomebodyPastedIsShownAsWordsAndNeverAsMarkup() {
    staff.signIn(Role.MANAGER);
    String hostile = "<img src=x onerror=alert(1)> & <b>bold</b>";
    Body body = Texts.body("Out to play");
    publish(
        Language.ENGLISH,
        new Body(
            true,
            body.title(),
            body.about(),
            body.picture(),
            List.of(
                new Block.Words(Texts.place("words"), hostile),
                new Block.ChildQuote(Texts.place("quote"), hostile, hostile),
                new Block.HardWord(Texts.place("hard"), "bold", List.of("bold"), hostile)),
            hostile));
    staff.signOut();
    read();
    assertThat(ChildScreen.text()).contains("onerror");
    assertThat(ChildScreen.markup().select("img, b, script")).isEmpty();
  }
}
