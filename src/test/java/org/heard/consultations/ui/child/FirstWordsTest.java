package org.heard.consultations.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.ChildScreen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class FirstWordsTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;

  @BeforeEach
  void english() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  @Test
  void aCallCanBeReadInTheFirstBytes() {
    Consultation call = calls.open();
    UI.getCurrent().navigate("c/" + call.slug());

    Document document = firstBytes();
    Element words = words(document);

    assertThat(document.select("#first-words + #outlet")).hasSize(1);
    assertThat(words.select("h1").eachText())
        .containsExactly(call.page().title().textIn(Language.ENGLISH));
    assertThat(words.text())
        .contains(
            call.page().question().textIn(Language.ENGLISH),
            "What is it about?",
            call.page().why().textIn(Language.ENGLISH));
  }

  @Test
  void theStartShowsOpenCallsWithWorkingLinks() {
    Consultation call = calls.open();
    UI.getCurrent().navigate("code");
    UI.getCurrent().navigate("");

    Element words = words(firstBytes());

    assertThat(words.select("h1").eachText()).containsExactly("You have the right to be heard.");
    assertThat(words.select("a[href=/c/" + call.slug() + "]")).hasSize(1);
  }

  @Test
  void theFirstBytesSpeakTheLanguageOfTheReader() {
    UI.getCurrent().getSession().setLocale(Locale.of("ar"));
    UI.getCurrent().navigate("c/" + calls.recorded().slug());

    Document document = firstBytes();

    assertThat(document.child(0).attr("lang")).isEqualTo("ar");
    assertThat(document.child(0).attr("dir")).isEqualTo("rtl");
    assertThat(words(document).select(".lead").text()).isEqualTo("ما العدل؟");
  }

  @Test
  void authoredWordsAreNeverMarkup() {
    String question = "Is <b>this</b> <script>alert(1)</script> fair?";
    Consultation call =
        calls.publish(
            LocalizedText.of(Map.of(Language.ENGLISH, question, Language.ARABIC, question)),
            List.of());
    UI.getCurrent().navigate("c/" + call.slug());

    Element lead = words(firstBytes()).expectFirst(".lead");

    assertThat(lead.text()).isEqualTo(question);
    assertThat(lead.select("b, script")).isEmpty();
  }

  @Test
  void nothingInThereWaitsForAScriptInVain() {
    UI.getCurrent().navigate("c/" + calls.open().slug());

    Element words = words(firstBytes());

    assertThat(words.select("script, dialog, [popover], [hidden], .decide")).isEmpty();
    assertThat(words.select(".term")).isNotEmpty();
    assertThat(words.select(".term").not("span")).isEmpty();
  }

  @Test
  void theFormIsThereUntilAnswersCanBeOnThePage() {
    UI.getCurrent().navigate("c/" + calls.open().slug() + "/answer");
    assertThat(words(firstBytes()).select("main.notice h1")).hasSize(1);

    ChildScreen.readTheNotice();
    assertThat(firstBytes().getElementById("first-words")).isNull();
  }

  @Test
  void aPageThatIsNotForEverybodyIsNot() {
    UI.getCurrent().navigate("code");
    assertThat(firstBytes().getElementById("first-words")).isNull();
  }

  private static Element words(Document document) {
    return document.expectFirst("#first-words");
  }

  private static Document firstBytes() {
    Document document = Jsoup.parse("<html><body><div id=outlet></div></body></html>");
    VaadinService.getCurrent()
        .modifyIndexHtmlResponse(
            new IndexHtmlResponse(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                document,
                UI.getCurrent()));
    return document;
  }
}
