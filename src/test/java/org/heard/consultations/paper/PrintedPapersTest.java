package org.heard.consultations.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallPage;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.paper.PaperSize;
import org.heard.uikit.paper.PaperStructure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The papers of a whole call, read as a printer and a screen reader read them. */
@HeardTest
class PrintedPapersTest {
  private static final Path MADE = Path.of("target/papers");
  private static final int MOST_BYTES = 900 * 1024;
  private static final float POINTS_PER_MM = 72 / 25.4f;

  @Autowired private Staff staff;
  @Autowired private PreparedCalls prepared;
  @Autowired private Calls calls;
  @Autowired private Clock clock;
  @Autowired private JsonMapper json;
  @Autowired private Printing printing;
  @Autowired private WebApplicationContext web;

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Practice(CallPage page, List<Language> languages, Questionnaire questionnaire) {}

  @Test
  void everyLanguageIsATaggedPdfWithItsFonts() throws IOException {
    Consultation call = call();
    for (Language language : Language.CHILD_PAGES) {
      printed(call, new Print(Print.What.SHEET, language, Wording.GENERAL, PaperSize.A4), 20);
    }
  }

  // Russian has the longest words, Arabic the highest lines; letter paper is the shorter one.
  @Test
  void postersAndInvitationsStayOnOnePage() throws IOException {
    Consultation call = call();
    for (Language language : List.of(Language.RUSSIAN, Language.ARABIC)) {
      for (Print.What what : List.of(Print.What.POSTER, Print.What.INVITATION)) {
        printed(call, new Print(what, language, Wording.GENERAL, PaperSize.LETTER), 1);
      }
    }
    printed(call, new Print(Print.What.POSTER, Language.CHINESE, Wording.GENERAL, PaperSize.A4), 1);
  }

  // Words three times as long as usual: the letters get smaller, and the page stays one.
  @Test
  void manyWordsStayOnOnePageToo() throws IOException {
    Consultation call = call(LongWords::threeTimes);
    for (Print.What what : List.of(Print.What.POSTER, Print.What.INVITATION)) {
      printed(call, new Print(what, Language.RUSSIAN, Wording.GENERAL, PaperSize.LETTER), 1);
    }
  }

  private void printed(Consultation call, Print print, int mostPages) throws IOException {
    try (PDDocument paper = made(call, print)) {
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(print.language().tag());
      assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(paper.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(paper.getDocumentInformation().getTitle())
          .isEqualTo(call.page().title().textIn(print.language()));
      structureIsWhole(paper, print);
      float width = print.size() == PaperSize.A4 ? 210 * POINTS_PER_MM : 612;
      assertThat(paper.getPage(0).getMediaBox().getWidth()).isCloseTo(width, offset(1f));
      assertThat(paper.getNumberOfPages()).as("%s", print).isBetween(1, mostPages);
      fontsAreInside(paper);
    }
  }

  private static void structureIsWhole(PDDocument paper, Print print) throws IOException {
    try (InputStream about = paper.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      assertThat(new String(about.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<pdfuaid:part>1</pdfuaid:part>");
    }
    PaperStructure structure =
        new PaperStructure(paper.getDocumentCatalog().getStructureTreeRoot());
    assertThat(structure.kinds()).startsWith("Document").contains("H1", "P");
    assertThat(structure.kinds().stream().filter("H1"::equals)).hasSize(1);
    // Of all drawings only the square says something.
    assertThat(structure.drawings()).singleElement().asString().contains("/c/printed-");
    if (print.what() == Print.What.SHEET) {
      assertThat(structure.kinds()).contains("H2", "H3", "L", "LI", "LBody");
    }
  }

  // Only the letters in use: then the name of a font begins with six letters and a plus.
  private static void fontsAreInside(PDDocument paper) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : paper.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
  }

  @Test
  void theWordsStandInTheOrderOfReadingWithNumbersAndCodes() throws IOException {
    Consultation call = call();
    String words =
        words(call, new Print(Print.What.SHEET, Language.ENGLISH, Wording.GENERAL, PaperSize.A4));
    assertThat(words)
        .containsSubsequence(
            "When life is hard",
            "Good to know",
            "Who reads it?",
            "What do you allow?",
            "I want to take part.",
            "The questions",
            "How old are you?",
            "1a",
            "6 to 9 years",
            "For the adult who hands this in",
            "No name is wanted here")
        .contains("Answer this only if this is so:", "Version 1", "Page 2 / ");
  }

  @Test
  void whoeverCopiesArabicGetsPlainLettersInTheOrderOfReading() throws IOException {
    String words =
        words(call(), new Print(Print.What.SHEET, Language.ARABIC, Wording.GENERAL, PaperSize.A4));
    assertThat(words)
        .contains("من يقرأ؟", "ضع علامة واحدة.", "هل تحتاج إلى مساعدة؟")
        .doesNotContainPattern("[\\uFE80-\\uFEF4]");
  }

  @Test
  void theYoungestReadTheirOwnWordsUnderTheSameCodes() throws IOException {
    Consultation call = call();
    String general =
        words(call, new Print(Print.What.SHEET, Language.ENGLISH, Wording.GENERAL, PaperSize.A4));
    String young =
        words(
            call, new Print(Print.What.SHEET, Language.ENGLISH, Wording.FROM_6_TO_9, PaperSize.A4));
    assertThat(young).isNotEqualTo(general).contains("I want to join in.");
    assertThat(codes(young)).isEqualTo(codes(general)).hasSizeGreaterThan(40);
  }

  @Test
  void anybodyMayPrintAndNobodyKeepsTheServerBusyWithOddWishes() throws Exception {
    Consultation call = call();
    MockMvc visitor = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    String address = "/c/" + call.slug();
    for (String paper :
        List.of(
            "/paper.pdf?lang=ar&for=6-9&size=letter", "/poster.pdf?lang=zh", "/invitation.pdf")) {
      visitor
          .perform(get(address + paper))
          .andExpect(status().isOk())
          .andExpect(header().string("Content-Type", "application/pdf"))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("Cache-Control", "max-age=600, public"))
          .andExpect(header().doesNotExist("Set-Cookie"));
    }
    for (String odd : List.of("?lang=xx", "?lang=EN", "?for=7", "?size=a0", "?lang=ar&size=A4")) {
      visitor.perform(get(address + "/paper.pdf" + odd)).andExpect(status().isNotFound());
    }
    visitor.perform(get("/c/no-such-call/paper.pdf")).andExpect(status().isNotFound());
  }

  @Test
  void aPaperIsMadeOnceAndThenKept() {
    Consultation call = call();
    Print print = new Print(Print.What.POSTER, Language.FRENCH, Wording.GENERAL, PaperSize.A4);
    assertThat(printing.of(call.slug(), print).orElseThrow())
        .isSameAs(printing.of(call.slug(), print).orElseThrow());
  }

  @Test
  void aPlanIsPrintedAsADraftForItsMakersAlone() throws Exception {
    staff.signIn(Role.MANAGER);
    ConsultationId plan = prepared.begin("School meals");
    Print print = new Print(Print.What.SHEET, Language.FRENCH, Wording.GENERAL, PaperSize.A4);
    try (PDDocument paper = Loader.loadPDF(printing.ofPlan(plan, print).orElseThrow())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Brouillon, pas encore ouvert", "Quel âge as-tu ?");
    }
    assertThat(printing.ofPlan(ConsultationId.random(), print)).isEmpty();
    staff.signOut();
    MockMvc visitor = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    visitor.perform(get(print.address(plan))).andExpect(status().is3xxRedirection());
  }

  private static List<String> codes(String words) {
    return StreamSupport.stream(Stream.of(words.split("\\s+")).spliterator(), false)
        .filter(word -> word.matches("[0-9]{1,2}[a-z]"))
        .toList();
  }

  private String words(Consultation call, Print print) throws IOException {
    try (PDDocument paper = made(call, print)) {
      return new PDFTextStripper().getText(paper);
    }
  }

  private PDDocument made(Consultation call, Print print) throws IOException {
    byte[] paper = printing.of(call.slug(), print).orElseThrow();
    assertThat(paper.length).as("%s", print).isLessThan(MOST_BYTES);
    Files.createDirectories(MADE);
    Files.write(
        MADE.resolve(
            print.what()
                + "-"
                + print.language()
                + "-"
                + print.wording()
                + "-"
                + print.size()
                + ".pdf"),
        paper);
    return Loader.loadPDF(paper);
  }

  private Consultation call() {
    return call(page -> page);
  }

  private Consultation call(UnaryOperator<CallPage> changed) {
    Practice practice;
    try (InputStream file = new ClassPathResource("demo/consultation.json").getInputStream()) {
      practice = json.readValue(file, Practice.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Instant now = clock.instant();
    List<Recording> recordings =
        Stream.concat(
                practice.page().texts().stream(),
                practice.questionnaire().questions().stream().flatMap(one -> one.texts().stream()))
            .map(LocalizedText::sounds)
            .flatMap(List::stream)
            .map(name -> new Recording(name, new byte[] {'O', 'g', 'g', 'S'}))
            .toList();
    ConsultationId id = ConsultationId.random();
    return calls.publish(
        new NewConsultation(
            id,
            "printed-" + id.value(),
            changed.apply(practice.page()),
            practice.languages(),
            now.minus(Duration.ofDays(1)),
            now.plus(Duration.ofDays(30)),
            now.plus(Duration.ofDays(60)),
            practice.questionnaire(),
            recordings));
  }
}
