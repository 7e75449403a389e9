package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
import org.heard.consultations.Calls;
import org.heard.consultations.FormPreview;
import org.heard.consultations.FormPreview.Look;
import org.heard.consultations.FormPreview.Way;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** A plan looked at as a child without script will see it. */
@HeardTest
class LightPreviewTest {
  @Autowired private WebApplicationContext context;
  @Autowired private Staff staff;
  @Autowired private PreparedCalls prepared;
  @Autowired private Plans plans;
  @Autowired private FormPreview previews;
  @Autowired private Calls calls;
  @Autowired @AsOwner private JdbcClient jdbc;
  private ConsultationId id;
  private PlainBrowser browser;
  private PersonId me;

  @BeforeEach
  void aManagerPlansACall() {
    me = staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
    plans.save(id, 0, WholePlans.from(Instant.now()));
    browser = new PlainBrowser(context).as(SecurityContextHolder.getContext());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private String address(Language language, AgeBand band, String question) {
    return previews.address(
        new Look(id, Way.LIGHT, language, band, question.isEmpty() ? null : question));
  }

  @Test
  void theWholeWayCanBeWalkedAndNothingIsStored() throws IOException {
    Map<String, String> before = everything();
    browser.open(address(Language.ENGLISH, AgeBand.FROM_10_TO_12, ""));
    assertThat(browser.page().text()).contains("This is a preview.", "Words of who_reads");
    browser.press("go-on");
    assertThat(browser.heading()).contains("What about safe-places?");
    browser.fill("a.safe-places", "Where the trees are.").press("next");
    browser.skipTo("assent-read");
    assertThat(browser.page().text()).contains("Where the trees are.");
    browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send");
    assertThat(browser.code()).isEqualTo("0000 0000 0000 0000");
    assertThat(browser.page().text()).contains("This is a preview.");
    browser.press("written");
    assertThat(browser.page().text()).contains("Words of what_next");

    assertThat(browser.cookies()).isEmpty();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void stoppingThrowingAwayAndAskingForACodeStoreNothingEither() throws IOException {
    Map<String, String> before = everything();
    browser.open(address(Language.ENGLISH, AgeBand.ADULT, "safe-places"));
    browser.fill("a.safe-places", "Where the trees are.").press("stop");
    browser.press("code");
    assertThat(browser.code()).isEqualTo("0000 0000 0000 0000");
    browser.open(address(Language.ENGLISH, AgeBand.ADULT, "safe-places"));
    browser.fill("a.safe-places", "Where the trees are.").press("help");
    assertThat(browser.page().select("textarea").text()).isEqualTo("Where the trees are.");
    browser.press("stop").press("throw-away");
    assertThat(browser.hasField("a.safe-places")).isFalse();
    assertThat(browser.address()).startsWith("/preview/" + id);
    assertThat(browser.cookies()).isEmpty();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void itIsThePlanAsItIsStoredNowInTheLanguageThatWasChosen() {
    browser.open(address(Language.FRENCH, AgeBand.FROM_10_TO_12, "safe-places"));
    assertThat(browser.heading()).contains("What about safe-places? (fr)");
    emptyThePlan();
    browser.open(address(Language.FRENCH, AgeBand.FROM_10_TO_12, ""));
    assertThat(browser.page().text()).contains("…");
    browser.press("go-on");
    assertThat(browser.page().text()).doesNotContain("safe-places");
  }

  @Test
  void answersThatDoNotFitAChangedPlanAreLeftOut() {
    browser.open(address(Language.ENGLISH, AgeBand.FROM_10_TO_12, "safe-places"));
    browser.fill("a.safe-places", "Where the trees are.").press("next");
    emptyThePlan();
    browser.skipTo("assent-read");
    assertThat(browser.page().text()).doesNotContain("Where the trees are.");
  }

  @Test
  void onlyAFrameOfThisPortalMayShowItAndNobodyKeepsOrFindsIt() {
    browser.open(address(Language.ENGLISH, AgeBand.ADULT, ""));
    MockHttpServletResponse answer = browser.answer();
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("script-src 'none'", "frame-ancestors 'self'", "default-src 'none'");
    assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    browser.open("/light");
    assertThat(browser.answer().getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(browser.answer().getHeader("Content-Security-Policy"))
        .contains("frame-ancestors 'none'");
  }

  @Test
  void nobodyButAManagerWhoMayMakeTheCallSeesIt() throws Exception {
    String address = address(Language.ENGLISH, AgeBand.ADULT, "");
    for (Role role : List.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.ANALYST, Role.SAFEGUARDING)) {
      staff.signIn(role);
      browser.as(SecurityContextHolder.getContext()).open(address);
      assertThat(browser.answer().getStatus()).as(role.name()).isEqualTo(404);
    }
    staff.signOut();
    assertThat(Web.of(context).perform(get(address)).andReturn().getResponse().getRedirectedUrl())
        .endsWith("/team/login");
  }

  @Test
  void aPublishedCallOfOthersIsNotShownToAManager() {
    id = calls.open().id();
    browser.open(address(Language.ENGLISH, AgeBand.ADULT, ""));
    assertThat(browser.answer().getStatus()).isEqualTo(404);
    browser.open("/preview/no-such-call/light");
    assertThat(browser.answer().getStatus()).isEqualTo(404);
  }

  private void emptyThePlan() {
    // A request leaves nobody signed in on this thread.
    staff.signIn(me);
    int revision = plans.read(id).orElseThrow().revision();
    plans.save(id, revision, CallPlan.empty(Language.ENGLISH));
  }

  /** How many rows each table has, and what is in them. */
  private Map<String, String> everything() {
    return jdbc
        .sql(
            """
            select oid::regclass::text as name from pg_class where relkind = 'r'
              and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            """)
        .query(String.class)
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name ->
                    jdbc.sql(
                            "select count(*) || coalesce(md5(string_agg(t::text, ';' order by"
                                + " t::text)), '') from %s t".formatted(name))
                        .query(String.class)
                        .single()));
  }
}
