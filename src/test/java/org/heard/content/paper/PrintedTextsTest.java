package org.heard.content.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
import org.heard.content.Audience;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Format;
import org.heard.content.LibraryPictures;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.pictures.RedrawingTest;
import org.heard.uikit.paper.PaperStructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/** A text of the library on paper, read as a printer and a screen reader read it. */
@HeardTest
class PrintedTextsTest {
  private static final Path MADE = Path.of("target/papers");
  private static final float A4_WIDTH = 595;
  private static final float LETTER_WIDTH = 612;

  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private LibraryPictures pictures;
  @Autowired private Staff staff;
  @Autowired private WebApplicationContext context;

  private final String slug = "printed-" + UUID.randomUUID();
  private MockMvc web;

  @BeforeEach
  void publish() {
    web = Web.of(context);
    staff.signIn(Role.MANAGER);
    var document = documents.begin(slug, Texts.facts(), Texts.paragraphs());
    publish(versions.begin(document.id(), Texts.text(Language.ENGLISH)), english());
    publish(versions.begin(document.id(), Texts.text(Language.ARABIC)), arabic());
    staff.signOut();
  }

  private void publish(org.heard.content.VersionId version, Body body) {
    versions.save(version, 0, body);
    versions.publish(version, 1);
  }

  private static Body english() {
    return new Body(
        true,
        "Out to play",
        "A short text about parks & gardens.",
        "tree",
        List.of(
            new Block.Heading(Texts.place("heading"), "Open parks"),
            new Block.Words(Texts.place("words", "open"), "Parks <b>stay</b> open.\n\nAlways."),
            new Block.Points(Texts.place("points"), List.of("Every child", "Every day")),
            new Block.Illustration(Texts.place("picture"), "tree", "A tree.", "Our tree"),
            new Block.OtherWords(Texts.place("other"), "They do not close."),
            new Block.Example(Texts.place("example"), "A park with a gate."),
            new Block.ChildQuote(Texts.place("quote"), "I like it.", "Boy, 9"),
            new Block.HardWord(Texts.place("gate"), "gate", List.of(), "A door in a fence.")),
        "Ask somebody you trust.");
  }

  private static Body arabic() {
    return new Body(
        false,
        "الحدائق لنا",
        "نص قصير عن الحدائق.",
        "tree",
        List.of(
            new Block.Heading(Texts.place("heading"), "حدائق مفتوحة"),
            new Block.Words(Texts.place("words", "open"), "تبقى الحدائق مفتوحة لكل الأطفال."),
            new Block.Points(Texts.place("points"), List.of("كل طفل", "كل يوم")),
            new Block.Illustration(Texts.place("picture"), "tree", "شجرة في حديقة.", null),
            new Block.ChildQuote(Texts.place("quote"), "أحبها.", null)),
        "اسأل شخصًا تثق به.");
  }

  private MockHttpServletResponse ask(String query) throws Exception {
    return web.perform(get(URI.create("/library/" + slug + "/text.pdf" + query)))
        .andReturn()
        .getResponse();
  }

  private PDDocument paper(String query) throws Exception {
    MockHttpServletResponse answer = ask(query);
    assertThat(answer.getStatus()).as(query).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    byte[] made = answer.getContentAsByteArray();
    Files.createDirectories(MADE);
    Files.write(MADE.resolve("text" + query.replaceAll("[^a-z0-9]", "-") + ".pdf"), made);
    return Loader.loadPDF(made);
  }

  @Test
  void everyKindOfBlockIsOnThePaperInTheOrderOfReading() throws Exception {
    try (PDDocument paper = paper("?lang=en&size=a4")) {
      assertThat(new PDFTextStripper().getText(paper))
          .containsSubsequence(
              "Out to play",
              "A short text about parks & gardens.",
              "Open parks",
              "Parks <b>stay</b> open.",
              "Always.",
              "Every child",
              "Every day",
              "Our tree",
              "In other words",
              "They do not close.",
              "For example",
              "A park with a gate.",
              "I like it.",
              "Boy, 9",
              "To learn more",
              "Ask somebody you trust.",
              "Hard words",
              "gate – A door in a fence.",
              "Guidance on parks",
              "Example committee",
              "EX/1",
              "1 March 2026")
          .doesNotContain("Parks shall remain accessible.");
      structureIsWhole(paper, Language.ENGLISH, "Out to play", "A tree.");
      assertThat(paper.getPage(0).getMediaBox().getWidth()).isCloseTo(A4_WIDTH, offset(1f));
    }
  }

  @Test
  void whatIsWrittenFromTheRightIsToo() throws Exception {
    try (PDDocument paper = paper("?lang=ar&size=letter")) {
      structureIsWhole(paper, Language.ARABIC, "الحدائق لنا", "شجرة في حديقة.");
      assertThat(paper.getPage(0).getMediaBox().getWidth()).isCloseTo(LETTER_WIDTH, offset(1f));
      assertThat(new PDFTextStripper().getText(paper)).contains("EX/1");
    }
  }

  @Test
  void aTextThatIsNotThereInALanguageIsPrintedInTheOneThatIsRead() throws Exception {
    try (PDDocument paper = paper("?lang=ru")) {
      structureIsWhole(paper, Language.ENGLISH, "Out to play", "A tree.");
      assertThat(new PDFTextStripper().getText(paper)).contains("To learn more");
    }
  }

  private static void structureIsWhole(
      PDDocument paper, Language language, String title, String shown) throws IOException {
    assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
    assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(title);
    try (var about = paper.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      assertThat(new String(about.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<pdfuaid:part>1</pdfuaid:part>");
    }
    PaperStructure structure =
        new PaperStructure(paper.getDocumentCatalog().getStructureTreeRoot());
    assertThat(structure.kinds())
        .startsWith("Document")
        .contains("H1", "H2", "P", "L", "LI", "LBody", "Figure");
    assertThat(structure.kinds().stream().filter("H1"::equals)).hasSize(1);
    assertThat(structure.drawings()).containsExactly(shown);
  }

  @Test
  void anAddressThatIsNoneOfOursHasNoPaper() throws Exception {
    assertThat(ask("?lang=xx").getStatus()).isEqualTo(404);
    assertThat(ask("?lang=en&size=a5").getStatus()).isEqualTo(404);
    assertThat(
            web.perform(get("/library/nothing-here/text.pdf"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void aPaperIsTheSameForEverybodyAndSaysNothingOfWhoAsked() throws Exception {
    MockHttpServletResponse answer = ask("?lang=en");
    assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("public");
    assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("text-en.pdf");
    assertThat(answer.getCookies()).isEmpty();
    assertThat(ask("?lang=en").getContentAsByteArray()).isEqualTo(answer.getContentAsByteArray());
  }

  @Test
  void bothPagesOfTheTextLeadToIt() throws Exception {
    String page =
        web.perform(get(URI.create("/light/library/" + slug + "?lang=ar&age=6-9")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page)
        .contains("/library/" + slug + "/text.pdf?lang=ar&amp;age=6-9&amp;size=a4")
        .contains("size=letter");
  }

  @Test
  void picturesThatSomebodyBroughtAreOnPaperWithTheirWords() throws Exception {
    staff.signIn(Role.MANAGER);
    String comic = "comic-" + UUID.randomUUID();
    VersionId id =
        versions.begin(
            documents.begin(comic, Texts.facts(), Texts.paragraphs()).id(),
            new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, Format.COMIC));
    String png = brought(53, "png");
    String jpeg = brought(54, "jpeg");
    versions.save(
        id,
        0,
        new Body(
            true,
            "Out to play",
            "A comic.",
            "tree",
            List.of(
                new Block.Panel(Texts.place("one"), png, "A girl", "It is open!", "Amina"),
                new Block.Illustration(Texts.place("two"), jpeg, "A gate", null)),
            "Ask somebody."));
    assertThat(versions.publish(id, 1)).isInstanceOf(Versions.Published.Done.class);
    staff.signOut();

    MockHttpServletResponse answer =
        web.perform(get(URI.create("/library/" + comic + "/text.pdf?lang=en&size=a4")))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    try (PDDocument paper = Loader.loadPDF(answer.getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(paper))
          .containsSubsequence("A comic.", "Amina", "It is open!", "Ask somebody.");
      int images = 0;
      for (PDPage page : paper.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          images += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
      assertThat(images).isEqualTo(2);
    }
  }

  private String brought(int width, String type) throws Exception {
    return ((LibraryPictures.Kept.Stored) pictures.keep(RedrawingTest.drawn(width, 40, type)))
        .name();
  }
}
