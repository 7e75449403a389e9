package org.heard.content.ui.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class LightLibraryTest {
  private static final int MOST_BYTES = 20 * 1024;

  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private SourceFiles files;
  @Autowired private LibraryPictures pictures;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient owner;
  @Autowired private WebApplicationContext context;

  private final String slug = "light-" + UUID.randomUUID();
  private MockMvc web;

  @BeforeEach
  void publish() {
    web = Web.of(context);
    staff.signIn(Role.MANAGER);
    var document = documents.begin(slug, Texts.facts(), Texts.paragraphs());
    VersionId id = versions.begin(document.id(), Texts.text(Language.ENGLISH));
    Body body = Texts.body("Out to play");
    versions.save(
        id,
        0,
        new Body(
            true,
            body.title(),
            body.about(),
            body.picture(),
            List.of(
                new Block.Heading(Texts.place("heading"), "Open parks"),
                new Block.Words(Texts.place("words", "open"), "Parks stay <b>open</b>."),
                new Block.Points(Texts.place("points"), List.of("One", "Two")),
                new Block.Illustration(Texts.place("picture"), "tree", "A tree.", "Our tree"),
                new Block.OtherWords(Texts.place("other"), "They do not close."),
                new Block.Example(Texts.place("example"), "A park with a gate."),
                new Block.ChildQuote(Texts.place("quote"), "I like it.", "Boy, 9"),
                new Block.HardWord(Texts.place("gate"), "gate", List.of(), "A door in a fence.")),
            body.more()));
    versions.publish(id, 1);
    staff.signOut();
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return web.perform(get(URI.create(path))).andReturn().getResponse();
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void theShelfLeadsToTheSimplePageOfADocument() throws Exception {
    Document page = page(ask("/light/library?lang=en&q=out%20TO%20pl%C3%A1y"));
    String link = "a[href^=/light/library/" + slug + "]";
    while (page.select(link).isEmpty()) {
      page = page(ask(page.expectFirst("a.btn:contains(Next page)").attr("href")));
    }
    assertThat(page.select(link).text()).isEqualTo("Out to play");
  }

  @Test
  void manyTextsComeAPageAtATimeAndAreFoundByTheirWords() throws Exception {
    String word = UUID.randomUUID().toString();
    staff.signIn(Role.MANAGER);
    for (int i = 0; i < 21; i++) {
      var document = documents.begin(word + "-" + i, Texts.facts(), Texts.paragraphs());
      VersionId id = versions.begin(document.id(), Texts.text(Language.ENGLISH));
      versions.save(id, 0, Texts.body("Parks " + word));
      versions.publish(id, 1);
    }
    staff.signOut();

    MockHttpServletResponse answer = ask("/light/library?lang=en&q=" + word);
    assertThat(answer.getContentAsByteArray()).hasSizeLessThan(MOST_BYTES);
    assertThat(page(answer).select(".cards .card")).hasSize(20);
    assertThat(page(answer).select("input[name=q]").val()).isEqualTo(word);
    String next = page(answer).select("a.btn:contains(Next page)").attr("href");
    Document second = page(ask(next));
    assertThat(second.select(".cards .card")).hasSize(1);
    assertThat(second.select("a.btn:contains(Next page)")).isEmpty();
    assertThat(page(ask(second.select("a.btn:contains(Page before)").attr("href"))).text())
        .isEqualTo(page(answer).text());
    assertThat(page(ask("/light/library?lang=en&q=" + word + "%20no-such-word")).text())
        .contains("Nothing fits these words.");
    assertThat(page(ask("/light/library?lang=en&page=0&q=" + word)).select(".cards .card"))
        .hasSize(20);
    assertThat(page(ask("/light/library?lang=en&page=99999&q=" + word)).select(".cards .card"))
        .isEmpty();
  }

  @Test
  void everyKindOfBlockIsThereAsWordsAndNothingElse() throws Exception {
    Document page = page(ask("/light/library/" + slug + "?lang=en"));
    assertThat(page.expectFirst("main").text())
        .contains(
            "Out to play",
            "Open parks",
            "Parks stay <b>open</b>.",
            "Parks shall remain accessible.",
            "One",
            "Our tree",
            "In other words",
            "They do not close.",
            "For example",
            "I like it.",
            "Boy, 9",
            "A door in a fence.",
            "EX/1");
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("[role=img]").attr("aria-label")).isEqualTo("A tree.");
  }

  @Test
  void aPageIsSmallAndInTheDirectionOfItsLanguage() throws Exception {
    MockHttpServletResponse answer = ask("/light/library/" + slug + "?lang=ar");
    assertThat(answer.getContentAsByteArray()).hasSizeLessThan(MOST_BYTES);
    Document page = page(answer);
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.expectFirst("h1").attr("dir")).isEqualTo("ltr");
    assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("en");
  }

  @Test
  void aFaceCountsAndThePageThanks() throws Exception {
    Element faces =
        page(ask("/light/library/" + slug + "?lang=en"))
            .expectFirst("form[method=post]:has(button[name=face])");
    assertThat(faces.select("button > svg")).hasSize(3);
    String address = faces.attr("action");
    MockHttpServletResponse pressed =
        web.perform(post(address).param("face", "2").header("Sec-Fetch-Site", "same-origin"))
            .andReturn()
            .getResponse();
    assertThat(pressed.getStatus()).isEqualTo(303);
    Document thanks = page(ask(String.valueOf(pressed.getHeader("Location"))));
    assertThat(thanks.text()).contains("Thank you.").doesNotContain("Some of it");
    assertThat(
            owner
                .sql(
                    """
                    select c.count from content.clear_count c
                      join content.version v on v.id = c.version_id
                      join content.source_document d on d.id = v.document_id
                    where d.slug = :slug and c.face = 2
                    """)
                .param("slug", slug)
                .query(Long.class)
                .list())
        .containsExactly(1L);
  }

  @Test
  void aPressFromAnotherSiteCountsNothing() throws Exception {
    MockHttpServletResponse pressed =
        web.perform(
                post("/light/library/" + slug)
                    .param("face", "3")
                    .header("Sec-Fetch-Site", "cross-site"))
            .andReturn()
            .getResponse();
    assertThat(pressed.getStatus()).isEqualTo(403);
  }

  @Test
  void anAddressThatIsNoneIsAPageThatSaysSo() throws Exception {
    assertThat(ask("/light/library/no-such-document").getStatus()).isEqualTo(404);
  }

  @Test
  void aComicAndTheOfficialFileAreThereWithoutScript() throws Exception {
    staff.signIn(Role.MANAGER);
    String comic = "comic-" + UUID.randomUUID();
    DocumentId document = documents.begin(comic, Texts.facts(), Texts.paragraphs()).id();
    files.keep(document, 1, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    String own =
        ((LibraryPictures.Kept.Stored) pictures.keep(RedrawingTest.drawn(52, 43, "png"))).name();
    VersionId id =
        versions.begin(
            document, new Audience(Language.ARABIC, AgeBand.FROM_10_TO_12, Format.COMIC));
    versions.save(
        id,
        0,
        new Body(
            true,
            "حديقتك",
            "قصة عن الحدائق.",
            "tree",
            List.of(
                new Block.Panel(Texts.place("one", "open"), own, "فتاة", "مفتوحة!", "أمينة"),
                new Block.Panel(Texts.place("two"), "tree", "شجرة", "نلعب.", null)),
            "اسأل."));
    assertThat(versions.publish(id, 1)).isInstanceOf(Versions.Published.Done.class);
    staff.signOut();

    Document page = page(ask("/light/library/" + comic + "?lang=ar"));
    assertThat(page.select("ol.comic[dir=rtl] > li")).hasSize(2);
    assertThat(page.select("ol.comic img").attr("src")).isEqualTo("/pictures/" + own);
    assertThat(page.select("ol.comic img").attr("alt")).isEqualTo("فتاة");
    assertThat(page.expectFirst("ol.comic li").text()).contains("أمينة", "مفتوحة!");
    assertThat(page.expectFirst("ol.comic li").select("details")).hasSize(1);
    assertThat(page.select("a[download]").attr("href"))
        .isEqualTo("/library/" + comic + "/official/1");
  }

  @Test
  void aCardOfTheShelfLeadsToTheOtherFormsToo() throws Exception {
    staff.signIn(Role.MANAGER);
    String parks = "parks-" + UUID.randomUUID();
    DocumentId document = documents.begin(parks, Texts.facts(), Texts.paragraphs()).id();
    for (Format format : List.of(Format.TEXT, Format.EASY_READ)) {
      VersionId id =
          versions.begin(document, new Audience(Language.FRENCH, AgeBand.FROM_10_TO_12, format));
      versions.save(id, 0, Texts.body("Parcs " + parks));
      versions.publish(id, 1);
    }
    staff.signOut();
    Document page = page(ask("/light/library?lang=fr&q=" + parks));
    String address = "/light/library/" + parks + "?lang=fr&form=easy-read";
    assertThat(page.select("li.card a[href=" + address + "]").text())
        .isEqualTo("Lire en mots faciles");
    assertThat(ask(address).getStatus()).isEqualTo(200);
  }
}
