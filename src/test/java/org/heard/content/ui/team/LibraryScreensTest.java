package org.heard.content.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Audience;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Format;
import org.heard.content.SourceDocument;
import org.heard.content.SourceParagraph;
import org.heard.content.Standing;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.writing.BlockEdits;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.RedrawingTest;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Choice;
import org.heard.uikit.FileField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The library as managers make it. */
@HeardTest
class LibraryScreensTest extends SpringBrowserlessTest {
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;

  private final String slug = "made-" + UUID.randomUUID();

  @BeforeEach
  void signIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private SourceDocument document() {
    return documents.begin(slug, Texts.facts(), Texts.paragraphs());
  }

  private VersionId version(SourceDocument document, Body body) {
    VersionId id = versions.begin(document.id(), Texts.text(Language.ENGLISH));
    versions.save(id, 0, body);
    return id;
  }

  private void open(SourceDocument document) {
    UI.getCurrent().navigate("team/library/" + document.id());
  }

  private void open(SourceDocument document, VersionId version) {
    UI.getCurrent().navigate("team/library/" + document.id() + "/" + version);
  }

  private static void type(String id, String words) {
    ChildScreen.typeInto(ChildScreen.one(box -> id.equals(box.getAttribute("id"))), words);
  }

  private Draft now(VersionId id) {
    return versions.read(id).orElseThrow();
  }

  private List<String> keys(VersionId id) {
    return now(id).body().blocks().stream().map(Block::key).toList();
  }

  @Test
  void aDocumentIsAddedAndItsTextPasted() {
    UI.getCurrent().navigate("team/library");
    assertThat(ChildScreen.heading()).isEqualTo("Library");
    ChildScreen.press("Add this document");
    assertThat(ChildScreen.text()).contains("Please write the title.");
    String title = "Parks " + UUID.randomUUID();
    type("document-title", title);
    type("document-organisation", "Example committee");
    ChildScreen.press("Add this document");

    assertThat(ChildScreen.heading()).isEqualTo(title);
    type("official-text", "# Parks\n\n1. Parks shall remain open.");
    type("facts-address", "http://example.org");
    ChildScreen.press("Store as a new state");
    assertThat(ChildScreen.text()).contains("A web address that begins with https://");
    type("facts-address", "https://example.org/parks");
    ChildScreen.press("Store as a new state");

    assertThat(ChildScreen.text()).contains("Stored as state 2.");
    SourceDocument stored =
        documents.all().stream()
            .filter(one -> one.facts().title().textIn(Language.ENGLISH).equals(title))
            .findFirst()
            .orElseThrow();
    assertThat(stored.number()).isEqualTo(2);
    assertThat(stored.paragraphs()).extracting(SourceParagraph::number).containsExactly(null, "1");
  }

  @Test
  void theListFindsDocumentsAndSaysHowFarTheirVersionsAre() {
    version(document(), Texts.body("Parks"));
    UI.getCurrent().navigate("team/library");
    assertThat(ChildScreen.text()).contains("Guidance on parks", "EX/1", "English", "Draft");
    type("library-search", "no such words");
    assertThat(ChildScreen.text()).contains("No document has these words.");
    type("library-search", "ex/1");
    assertThat(ChildScreen.text()).contains("Guidance on parks");
  }

  @Test
  void theEditorLeadsToAReviewRoundOnceThereIsSomethingToReview() {
    SourceDocument document = document();
    VersionId empty = versions.begin(document.id(), Texts.text(Language.FRENCH));
    open(document, empty);
    assertThat(ChildScreen.text()).doesNotContain("Make a review round");
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    assertThat(ChildScreen.all(way -> ("team/rounds/new/" + id).equals(way.getAttribute("href"))))
        .hasSize(1);
  }

  @Test
  void twoWhoStoreAStateAtOnceLoseNothing() {
    SourceDocument document = document();
    open(document);
    documents.renew(
        document.id(), 1, Texts.facts(), List.of(Texts.paragraph("open", "Parks close.")));
    type("official-text", "1. My own words.");
    ChildScreen.press("Store as a new state");
    assertThat(ChildScreen.text()).contains("is not stored", "Parks close.");
    ChildScreen.press("Store as a new state");
    assertThat(documents.read(document.id()).orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void wordsTypedInOneLanguageWaitWhileAnotherIsWritten() {
    SourceDocument document = document();
    open(document);
    type("official-text", "1. Parks shall remain open.");
    in("Français");
    type("official-text", "1. Les parcs restent ouverts.\n\n2. Encore un paragraphe.");
    in("English");
    assertThat(box("official-text").getProperty("value")).isEqualTo("1. Parks shall remain open.");

    ChildScreen.press("Store as a new state");
    assertThat(ChildScreen.text())
        .contains("needs the same paragraphs: 1")
        .doesNotContain("Stored as state");
    assertThat(box("official-text").getProperty("value")).startsWith("1. Les parcs");
    type("official-text", "1. Les parcs restent ouverts.");
    ChildScreen.press("Store as a new state");

    LocalizedText stored =
        documents.read(document.id()).orElseThrow().paragraphs().getFirst().words();
    assertThat(stored.textIn(Language.ENGLISH)).isEqualTo("Parks shall remain open.");
    assertThat(stored.textIn(Language.of("fr"))).isEqualTo("Les parcs restent ouverts.");
  }

  private static Element box(String id) {
    return ChildScreen.one(element -> id.equals(element.getAttribute("id")));
  }

  private void in(String language) {
    Element list =
        $(Choice.class).all().stream()
            .map(one -> one.getElement())
            .filter(one -> one.getChild(0).getText().equals("Paragraphs in"))
            .findFirst()
            .orElseThrow()
            .getChild(1);
    String value =
        list.getChildren()
            .filter(option -> option.getText().equals(language))
            .map(option -> option.getAttribute("value"))
            .findFirst()
            .orElseThrow();
    ChildScreen.happens(list, "change", Map.of("event.target.value", value));
  }

  @Test
  void anOutdatedVersionIsConfirmedOrWrittenFromTheNewText() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    versions.publish(id, 1);
    documents.renew(document.id(), 1, Texts.facts(), Texts.paragraphs());
    open(document);
    assertThat(ChildScreen.text()).contains("Outdated", "No paragraph is different.");
    ChildScreen.press("It still fits");
    assertThat(ChildScreen.text()).contains("Confirmed", "Published");
    assertThat(standing(id).state(2)).isEqualTo(Standing.State.PUBLISHED);

    ChildScreen.press("Write from the new text");
    assertThat(now(id).source()).isEqualTo(2);
    assertThat(ChildScreen.text()).contains("Official words and words for children");
  }

  private Standing standing(VersionId id) {
    return versions.standings().stream()
        .filter(one -> one.version().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBlockIsAddedWrittenAndTakenBack() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    ChildScreen.press("Example");
    String key = keys(id).getLast();
    type("block-" + key + "-words", "We went to the park\nafter school.");
    assertThat(now(id).body().block(key).orElseThrow().readable())
        .containsExactly("We went to the park after school.");
    ChildScreen.press("Undo");
    assertThat(now(id).body().block(key).orElseThrow().readable()).containsExactly("");
    ChildScreen.press("Delete");
    assertThat(keys(id)).doesNotContain(key);
  }

  @Test
  void blocksAreMovedWithAltAndAnArrowKey() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    Element second =
        ChildScreen.one(part ->
            part.getTag().equals("button") && ChildScreen.words(part).contains("Parks stay open"));
    ChildScreen.happensAs(
        second,
        "keydown",
        "event.altKey && event.key === 'ArrowUp' && (event.preventDefault(), true)");
    assertThat(keys(id)).startsWith("parks", "first");
    assertThat(ChildScreen.words(ChildScreen.focused())).contains("Parks stay open");
  }

  @Test
  void theOfficialParagraphStandsBesideItsBlockAndOthersAreOffered() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    assertThat(ChildScreen.text())
        .contains("Parks shall remain accessible.", "No block tells about 1 official paragraph");
    ChildScreen.press("Write about it");
    assertThat(now(id).body().blocks().getLast().place().tells()).isEqualTo(Set.of("heard"));
  }

  @Test
  void aHardWordIsSaidAndExplainedInOneStep() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    ChildScreen.happens(
        ChildScreen.one(
            part -> part.getTag().equals("button") && ChildScreen.words(part).equals("Paragraph")),
        "click");
    type("block-" + keys(id).getLast() + "-words", "The NGO helps.");
    assertThat(ChildScreen.text()).contains("“NGO” is letters instead of words");
    ChildScreen.press("Explain “NGO”");
    assertThat(now(id).body().hardWords())
        .extracting(Block.HardWord::word)
        .containsExactly("park", "NGO");
  }

  @Test
  void twoEditorsOfOneBlockAreAskedAndNeitherLosesWords() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    press("Open parks");
    versions.save(
        id,
        1,
        BlockEdits.replace(Texts.body("Parks"), new Block.Heading(Texts.place("first"), "Theirs")));
    type("block-first-words", "Mine");
    assertThat(ChildScreen.text()).contains("Somebody else changed the same meanwhile.");
    assertThat(now(id).body().block("first").orElseThrow().readable()).containsExactly("Theirs");
    ChildScreen.press("Keep mine");
    assertThat(now(id).body().block("first").orElseThrow().readable()).containsExactly("Mine");
  }

  @Test
  void aBlockThatSomebodyTookAwayComesBackWithTheWordsKept() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    press("Open parks");
    versions.save(id, 1, BlockEdits.delete(Texts.body("Parks"), "first"));
    type("block-first-words", "Mine");
    ChildScreen.press("Keep mine");
    assertThat(now(id).body().block("first").orElseThrow().readable()).containsExactly("Mine");
  }

  private static void press(String words) {
    Element button =
        ChildScreen.one(
            part -> part.getTag().equals("button") && ChildScreen.words(part).contains(words));
    ChildScreen.happens(button, "click");
  }

  @Test
  void aVersionIsPublishedWhenNothingIsMissing() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body(""));
    open(document, id);
    assertThat(ChildScreen.text()).contains("Write the title for children.");
    type("version-title", "Your parks");
    ChildScreen.press("Publish in the library");
    assertThat(ChildScreen.text()).contains("Edition 1 is in the library now.", "Edition 1,");
    assertThat(versions.editions(id)).hasSize(1);
  }

  @Test
  void thePreviewShowsTheDraftAsAChildSeesIt() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Out to play"));
    UI.getCurrent().navigate("preview/library/" + id);
    assertThat(ChildScreen.heading()).isEqualTo("Out to play");
    assertThat(ChildScreen.text()).contains("Open parks", "See the official words");
  }

  @Test
  void aDraftThatIsNotFinishedIsShownAsFarAsItIs() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body(""));
    versions.save(
        id, 1, BlockEdits.add(Texts.body(""), List.of(BlockEdits.explaining("treaty")), null));
    UI.getCurrent().navigate("preview/library/" + id);
    assertThat(ChildScreen.text()).contains("Open parks").doesNotContain("treaty");
    VersionId empty = versions.begin(document.id(), Texts.text(Language.ARABIC));
    UI.getCurrent().navigate("preview/library/" + empty);
    assertThat(ChildScreen.heading()).isEqualTo("…");
  }

  @Test
  void aFileIsAddedAsBlocksAfterSomebodySawWhatWasLeftOut() {
    SourceDocument document = document();
    VersionId id = version(document, Texts.body("Parks"));
    open(document, id);
    UI page = UI.getCurrent();
    FileField<?> field = $(FileField.class).single();
    field.arrived("words.md", "# New part\n\n| a |\n|---|\n".getBytes(StandardCharsets.UTF_8));
    assertThat(UI.getCurrent()).isSameAs(page);
    assertThat(ChildScreen.text()).contains("“words.md” holds 1 block.", "A table.");
    assertThat(keys(id)).hasSize(4);
    ChildScreen.press("Add these blocks");
    assertThat(now(id).body().blocks().getLast().readable()).containsExactly("New part");
  }

  @Test
  void addressesOfNothingAreNotFound() {
    SourceDocument document = document();
    for (String address :
        List.of("no-id", UUID.randomUUID().toString(), document.id() + "/" + UUID.randomUUID())) {
      UI.getCurrent().navigate("team/library/" + address);
      assertThat(ChildScreen.text()).as(address).doesNotContain("Store as a new state");
    }
  }

  @Test
  void picturesOfAComicComeInTheirOrderAndAskForTheirWords() throws IOException {
    SourceDocument document = document();
    VersionId id =
        versions.begin(
            document.id(), new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, Format.COMIC));
    open(document, id);
    assertThat(ChildScreen.text()).contains("A comic needs pictures with words.");
    FileField<?> field =
        $(FileField.class).all().stream()
            .filter(
                one -> one.getChildren().anyMatch(part -> "panels".equals(part.getId().orElse(""))))
            .findFirst()
            .orElseThrow();
    field.arrived("1.png", RedrawingTest.drawn(61, 40, "png"));
    field.arrived("2.png", "GIF89a".getBytes(StandardCharsets.US_ASCII));
    assertThat(ChildScreen.text()).contains("This is no PNG and no JPEG.");
    field.arrived("3.png", RedrawingTest.drawn(62, 40, "png"));

    List<Block> panels = now(id).body().blocks();
    assertThat(panels).hasSize(2).allMatch(Block.Panel.class::isInstance);
    assertThat(panels).extracting(block -> ((Block.Panel) block).picture()).doesNotHaveDuplicates();
    String key = panels.getFirst().key();
    ChildScreen.press("1 · Comic picture: words are missing");
    type("block-" + key + "-words", "Open!");
    type("block-" + key + "-speaker", "Amina");
    type("block-" + key + "-alt", "A girl at a gate");
    assertThat(now(id).body().blocks().getFirst())
        .isEqualTo(
            new Block.Panel(
                panels.getFirst().place(),
                ((Block.Panel) panels.getFirst()).picture(),
                "A girl at a gate",
                "Open!",
                "Amina"));
  }

  @Test
  void aPictureOfABlockIsBroughtInItsPlace() throws IOException {
    SourceDocument document = document();
    VersionId id =
        version(
            document,
            BlockEdits.replace(
                Texts.body("Parks"),
                new Block.Illustration(Texts.place("picture"), "talk", "Two girls.", null)));
    open(document, id);
    press("Two girls.");
    ChildScreen.press("Talk");
    FileField<?> field =
        $(FileField.class).all().stream()
            .filter(one ->
                one.getChildren()
                    .anyMatch(part -> "block-picture-picture".equals(part.getId().orElse(""))))
            .findFirst()
            .orElseThrow();
    field.arrived("park.png", RedrawingTest.drawn(63, 40, "png"));
    assertThat(now(id).body().ownPictures()).hasSize(1);
    assertThat(versions.lacks(id)).isEmpty();
  }

  @Test
  void theOfficialTextIsKeptAsAFile() {
    SourceDocument document = document();
    open(document);
    FileField<?> field = $(FileField.class).single();
    field.arrived("text.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
    assertThat(ChildScreen.text()).contains("This is no whole PDF and no whole Word file");
    field.arrived("text.exe", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    assertThat(ChildScreen.text()).contains("State 1: PDF, 0.1 MB");
    ChildScreen.press("Take the file of state 1 away");
    assertThat(ChildScreen.text()).contains("There is no file yet.");
  }
}
