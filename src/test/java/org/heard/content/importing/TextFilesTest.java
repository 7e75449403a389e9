package org.heard.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.content.Block;
import org.heard.content.LibraryPictures.Kept;
import org.heard.content.LibraryPictures.Why;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.Redone;
import org.heard.shared.pictures.Redrawing;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.Test;

class TextFilesTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:wp=\"wp\" xmlns:pic=\"pic\" xmlns:mc=\"mc\"";

  private static Imported<List<Block>> read(String name, byte[] file) {
    // The store of pictures has tests of its own: here every PNG is taken.
    return TextFiles.read(
        name,
        file,
        InstantSource.fixed(Instant.EPOCH),
        picture ->
            switch (Redrawing.of(picture, new Redrawing.Look(100, 60_000, 0.8f))) {
              case Redone.Made made -> new Kept.Stored(OwnPictures.name(made.file()));
              case Redone.WrongType wrong -> new Kept.Refused(Why.WRONG_TYPE);
              case Redone.Unreadable broken -> new Kept.Refused(Why.UNREADABLE);
              case Redone.TooManyPoints large -> new Kept.Refused(Why.TOO_MANY_POINTS);
            });
  }

  private static Imported<List<Block>> markdown(String text) {
    return read("text.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Imported<List<Block>> word(String body) throws IOException {
    return read(
        "text.docx", docx("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
  }

  private static byte[] docx(String document) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("word/document.xml", document);
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"Own\"><w:name w:val=\"Our heading\"/>"
            + "<w:basedOn w:val=\"berschrift1\"/></w:style>"
            + "<w:style w:styleId=\"Loop\"><w:name w:val=\"Loop\"/>"
            + "<w:basedOn w:val=\"Loop\"/></w:style></w:styles>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    return zip(parts, Map.of());
  }

  private static byte[] zip(Map<String, String> parts, Map<String, byte[]> pictures)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
        zip.putNextEntry(new ZipEntry(picture.getKey()));
        zip.write(picture.getValue());
      }
    }
    return out.toByteArray();
  }

  private static String drawing(String id) {
    return "<w:p><w:r><w:drawing><wp:docPr descr=\"Shows %s\"/><pic:pic><pic:blip r:embed=\"%s\"/></pic:pic></w:drawing></w:r></w:p>"
        .formatted(id, id);
  }

  private static String link(String id, String target) {
    return "<Relationship Id=\"%s\" Target=\"%s\"/>".formatted(id, target);
  }

  @Test
  void picturesOfAWordFileAreKeptAndHostileOnesLeaveAPlaceAndALine() throws IOException {
    byte[] whole = RedrawingTest.drawn(40, 30, "png");
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<w:document "
            + W
            + " xmlns:r=\"r\"><w:body>"
            + drawing("whole")
            + drawing("half")
            + drawing("vector")
            + drawing("away")
            + drawing("none")
            + paragraph("Text", "Behind")
            + "</w:body></w:document>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships>"
            + link("whole", "media/image1.png")
            + link("half", "/word/media/image2.png")
            + link("vector", "media/image3.emf")
            + link("away", "../../secret/image1.png")
            + "</Relationships>");
    Imported<List<Block>> read =
        read(
            "text.docx",
            zip(
                parts,
                Map.of(
                    "word/media/image1.png",
                    whole,
                    "word/media/image2.png",
                    Arrays.copyOf(whole, whole.length / 2),
                    "word/media/image3.emf",
                    new byte[] {1, 0, 0, 0})));

    List<Block.Illustration> shown =
        blocks(read).stream()
            .filter(Block.Illustration.class::isInstance)
            .map(Block.Illustration.class::cast)
            .toList();
    assertThat(shown).hasSize(5);
    assertThat(OwnPictures.isOwn(shown.getFirst().picture())).isTrue();
    assertThat(shown.getFirst().alt()).isEqualTo("Shows whole");
    assertThat(shown.subList(1, 5)).extracting(Block.Illustration::picture).containsOnly("drawing");
    assertThat(kinds(read))
        .containsExactlyInAnyOrder(
            TextFinding.PICTURE_REFUSED,
            TextFinding.PICTURE,
            TextFinding.PICTURE,
            TextFinding.PICTURE);
    assertThat(words(read)).last().isEqualTo("Words Behind");
  }

  private static String paragraph(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r></w:p>";
  }

  private static String point(String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private static List<Block> blocks(Imported<List<Block>> imported) {
    return ((Imported.Taken<List<Block>>) imported).value();
  }

  private static List<String> words(Imported<List<Block>> imported) {
    return blocks(imported).stream()
        .map(block -> block.getClass().getSimpleName() + " " + String.join(" | ", block.readable()))
        .toList();
  }

  private static List<Finding.Kind> kinds(Imported<List<Block>> imported) {
    return imported.report().findings().stream().map(Finding::kind).toList();
  }

  @Test
  void headingsParagraphsAndListsOfAWordFileBecomeBlocks() throws IOException {
    Imported<List<Block>> read =
        word(
            paragraph("berschrift1", "Parks")
                + paragraph("Own", "Open parks")
                + paragraph("Loop", "Parks stay ")
                + point("One")
                + point("Two")
                + paragraph("Text", "&lt;b&gt; stays words"));
    assertThat(words(read))
        .containsExactly(
            "Heading Parks",
            "Heading Open parks",
            "Words Parks stay",
            "Points One | Two",
            "Words <b> stays words");
    assertThat(kinds(read)).isEmpty();
    assertThat(blocks(read)).extracting(Block::key).doesNotHaveDuplicates();
  }

  @Test
  void whatBlocksHaveNotIsLeftOutAndSaid() throws IOException {
    Imported<List<Block>> read =
        word(
            "<w:p><w:r><w:t>Kept</w:t><w:footnoteReference w:id=\"1\"/>"
                + "<w:commentReference w:id=\"1\"/></w:r>"
                + "<w:del><w:r><w:delText>old</w:delText><w:t>gone</w:t></w:r></w:del>"
                + "<w:ins><w:r><w:t> new</w:t></w:r></w:ins></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:drawing><wp:docPr descr=\"A tree\"/><pic:pic/></w:drawing></w:r></w:p>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent>"
                + "</mc:Choice><mc:Fallback><w:p><w:r><w:t>twice</w:t></w:r></w:p></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>");
    assertThat(words(read)).containsExactly("Words Kept new", "Illustration ");
    assertThat(((Block.Illustration) blocks(read).getLast()).alt()).isEqualTo("A tree");
    assertThat(kinds(read))
        .containsExactly(
            TextFinding.FOOTNOTE,
            TextFinding.COMMENT,
            TextFinding.TRACKED,
            TextFinding.TABLE,
            TextFinding.PICTURE,
            TextFinding.BESIDE);
  }

  @Test
  void markdownBecomesBlocksAndMarkupStaysOutside() {
    Imported<List<Block>> read =
        markdown(
            "# Parks\n\nParks *stay* **open**,\nsee [here](https://example.org).\n\n"
                + "- One\n- Two\n\n> I like it.\n\n![A tree](tree.png)\n\n"
                + "<script>alert(1)</script>\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    assertThat(words(read))
        .containsExactly(
            "Heading Parks",
            "Words Parks stay open, see here.",
            "Points One | Two",
            "ChildQuote I like it.",
            "Illustration ");
    assertThat(kinds(read))
        .containsExactly(
            TextFinding.LINK,
            TextFinding.PICTURE,
            TextFinding.MARKUP,
            TextFinding.CODE,
            TextFinding.TABLE);
  }

  @Test
  void hostileWordFilesAreRefused() throws IOException {
    String entity = "<!DOCTYPE w [<!ENTITY a \"lol\">]><w:document " + W + ">&a;</w:document>";
    String outside = "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w:document " + W + "/>";
    for (String hostile : List.of(entity, outside)) {
      assertThat(refusal(read("a.docx", docx(hostile)))).isEqualTo(FileFinding.DOCTYPE);
    }
    String bomb = "<w:document " + W + ">" + "0".repeat(5_000_000) + "</w:document>";
    assertThat(refusal(read("a.docx", docx(bomb)))).isEqualTo(FileFinding.BOMB);
    assertThat(refusal(read("a.docx", zip(Map.of("word/vbaProject.bin", "x")))))
        .isEqualTo(FileFinding.MACROS);
    assertThat(refusal(read("a.docx", docx("<w:document " + W + "><w:body>"))))
        .isEqualTo(FileFinding.DAMAGED);
    assertThat(refusal(read("a.docx", zip(Map.of("[Content_Types].xml", "<Types/>")))))
        .isEqualTo(FileFinding.NOT_WHAT_IT_SAYS);
    assertThat(refusal(word("<w:p/>"))).isEqualTo(TextFinding.NOTHING);
  }

  @Test
  void otherFilesAreRefused() {
    assertThat(refusal(read("a.pdf", new byte[] {1}))).isEqualTo(TextFinding.UNKNOWN);
    assertThat(refusal(read("a.docx", new byte[] {1}))).isEqualTo(FileFinding.NOT_WHAT_IT_SAYS);
    assertThat(refusal(markdown("\n \n"))).isEqualTo(TextFinding.NOTHING);
    assertThat(refusal(markdown(">".repeat(50_000)))).isEqualTo(FileFinding.CELL_TOO_LONG);
    assertThat(refusal(markdown("*a _b ".repeat(800) + "c_ d*".repeat(800))))
        .isEqualTo(FileFinding.BOMB);
    for (String deep : List.of("*a _b ", "[", "![", "> - ", "<a ")) {
      assertThat(refusal(markdown(deep.repeat(200_000)))).isEqualTo(FileFinding.CELL_TOO_LONG);
    }
    assertThat(refusal(markdown("a".repeat(20_000)))).isEqualTo(FileFinding.CELL_TOO_LONG);
  }

  private static Finding.Kind refusal(Imported<List<Block>> imported) {
    assertThat(imported).isInstanceOf(Imported.Refused.class);
    return imported.report().findings().getLast().kind();
  }

  @Property(tries = 200)
  void anyTextIsReadOrRefusedAndNeverBreaks(@ForAll String text) {
    assertThat(markdown(text).report().file()).isEqualTo("text.md");
    assertThat(read("a.docx", text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Imported.Refused.class);
  }
}
