package org.heard.shell.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.heard.HeardTest;
import org.heard.accounts.security.Web;
import org.heard.shared.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** What Leave fast asks of the server, and what is kept for times without one. */
@HeardTest
class LeavingTest {
  @Autowired private WebApplicationContext context;
  @Autowired private ChildHead head;
  @Autowired private OfflinePages pages;
  private MockMvc web;

  @BeforeEach
  void openTheWeb() {
    web = Web.of(context);
  }

  @Test
  void theSessionEndsAndEveryCookieIsDeleted() throws Exception {
    MockHttpSession session = new MockHttpSession();
    MockHttpServletResponse answer =
        ask(
            post("/leave")
                .session(session)
                .cookie(
                    new Cookie("__Host-heard-draft", "secret"), new Cookie("heard-session", "x"))
                .header("Sec-Fetch-Site", "same-origin"));
    assertThat(answer.getStatus()).isEqualTo(204);
    assertThat(session.isInvalid()).isTrue();
    assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\"");
    Cookie draft = Objects.requireNonNull(answer.getCookie("__Host-heard-draft"));
    assertThat(draft.getMaxAge()).isZero();
    assertThat(draft.getSecure()).isTrue();
    assertThat(draft.getPath()).isEqualTo("/");
    assertThat(draft.getValue()).isEmpty();
    Cookie visit = Objects.requireNonNull(answer.getCookie("heard-session"));
    assertThat(visit.getMaxAge()).isZero();
  }

  @Test
  void whoHasNoSessionGetsNone() throws Exception {
    MockHttpServletResponse answer = ask(post("/leave"));
    assertThat(answer.getStatus()).isEqualTo(204);
    assertThat(answer.getCookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void anotherSiteCannotEndAVisit(String from) throws Exception {
    MockHttpSession session = new MockHttpSession();
    MockHttpServletResponse answer =
        ask(post("/leave").session(session).header("Sec-Fetch-Site", from));
    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void aPlainRequestForTheAddressEndsNothing() throws Exception {
    MockHttpSession session = new MockHttpSession();
    ask(get("/leave").session(session));
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void thePageWithoutALineHasTheNumbersInEveryLanguage() throws Exception {
    Document page = Jsoup.parse(text(ask(get("/offline"))));
    assertThat(page.select("details.language")).hasSize(Language.CHILD_PAGES.size());
    for (Element language : page.select("details.language")) {
      assertThat(language.select("a[href=tel:08001111]")).as(language.attr("lang")).hasSize(1);
      assertThat(language.select("a[href=tel:116111]")).as(language.attr("lang")).hasSize(2);
    }
    assertThat(page.select("details.language[lang=ar]").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("[src^=http], link[href^=http], a[href^=http]")).isEmpty();
  }

  @Test
  void theNeutralPageSaysNothingOfThisSite() throws Exception {
    String page = text(ask(get("/calendar")));
    assertThat(page).containsIgnoringCase("<title>Calendar</title>");
    assertThat(page.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("heard", "child", "help", "answer", "/icons", "vaadin");
  }

  @Test
  void theManifestNamesIconsThatAreThere() throws Exception {
    MockHttpServletResponse answer = ask(get("/manifest.webmanifest"));
    assertThat(answer.getContentType()).startsWith("application/manifest+json");
    var icons =
        tools.jackson.databind.json.JsonMapper.shared().readTree(text(answer)).required("icons");
    assertThat(icons).hasSize(3);
    icons.forEach(icon ->
        assertThat(
                getClass().getResource("/META-INF/resources" + icon.required("src").stringValue()))
            .as(icon.toString())
            .isNotNull());
  }

  @Test
  void theScriptOfLeaveFastStandsFirstAndWaitsForNothing() {
    Document page =
        Jsoup.parse("<head><script type=module src=app.js></script></head><body></body>");
    head.dress(page, Language.FRENCH);
    Element first = Objects.requireNonNull(page.head().firstElementChild());
    assertThat(first.attr("src")).isEqualTo("/leave.js");
    assertThat(first.hasAttr("type") || first.hasAttr("defer") || first.hasAttr("async")).isFalse();
    assertThat(first.attr("data-one-more")).contains("Maj");
    assertThat(first.attr("data-worker")).isEqualTo("/worker.js?v=" + pages.version());
    Element way = Objects.requireNonNull(page.body().firstElementChild());
    assertThat(way.text()).isEqualTo("Quitter vite");
    assertThat(way.attr("href")).isEqualTo("about:blank");
  }

  @Test
  void pagesOfPeopleWithAccountsHaveNothingOfIt() {
    assertThat(ChildHead.belongs("/team/queue")).isFalse();
    assertThat(ChildHead.belongs("/groups")).isFalse();
    assertThat(ChildHead.belongs("/c/some-call/answer")).isTrue();
    assertThat(ChildHead.belongs("/")).isTrue();
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
