package org.heard.shell.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.HeardTest;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class ShellTest extends SpringBrowserlessTest {
  @Autowired private HelpNumbers numbers;

  @BeforeEach
  void start() {
    VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("code");
  }

  @Test
  void helpAndLeaveFastStandOnEveryPageInTheSameOrder() {
    Document page = ChildScreen.markup();
    assertThat(page.select("header .wrap > *").eachText()).endsWith("Help", "Leave fast");
    assertThat(page.select("header #leave").attr("href")).isEqualTo("about:blank");
    assertThat(page.select("header #leave").hasAttr("data-leave")).isTrue();
  }

  @Test
  void helpSaysThatThisIsNoEmergencyServiceAndHasTheNumbersOfEveryCountryInThePage() {
    Element help = ChildScreen.one(e -> "help".equals(e.getAttribute("id")));
    assertThat(ChildScreen.words(help))
        .contains("This is not an emergency service.", "Which country are you in?");
    Document page = ChildScreen.markup();
    assertThat(page.select("select[data-help-choice]").outerHtml())
        .contains("value=\"GB\" data-shows=\"GB\">United Kingdom")
        .contains("value=\"PL\" data-shows=\"europe\">Poland");
    assertThat(page.select(".helplines").outerHtml())
        .contains(
            "href=\"tel:08001111\"", "Monday to Saturday, 14:00 to 20:00", "They speak: French");
    assertThat(page.select("[data-help-in=world]:not([hidden]) > .helpline")).isNotEmpty();
  }

  @Test
  void numbersAreInTheWordsOfThePageAndNamesInTheirOwn() {
    assertThat(numbers.in(Language.ARABIC).cards())
        .contains("من الاثنين إلى السبت", "<h3 lang=\"de\" dir=\"ltr\">Nummer gegen Kummer</h3>")
        .contains("<h3>خط نجدة الطفل</h3>");
  }

  @Test
  void theWayOutIsTheSecondSkipLinkAndInsideOfHelpToo() {
    Document page = ChildScreen.markup();
    assertThat(page.select("[data-leave]")).hasSize(3);
    assertThat(page.select(".skiplinks a").get(1).hasAttr("data-leave")).isTrue();
    assertThat(page.select("dialog#help [data-leave]").text()).isEqualTo("Leave fast");
  }

  @Test
  void whoSaysINeedHelpIsAskedNothing() {
    Elements need = ChildScreen.markup().select("button.need-help");
    assertThat(need.eachText()).containsOnly("I need help. Somebody hurts me.");
    assertThat(need.eachAttr("data-opens")).containsOnly("help");
  }

  @Test
  void everyDialogThatIsOpenedIsInThePage() {
    Document page = ChildScreen.markup();
    List<String> opened = page.select("[data-opens]").eachAttr("data-opens");
    assertThat(opened).contains("help", "languages", "looks", "rights");
    assertThat(opened)
        .allSatisfy(id -> assertThat(page.select("dialog[id=" + id + "]")).hasSize(1));
  }

  @Test
  void looksAreRememberedForTheVisit() {
    ChildScreen.chooseLook("theme", "contrast");
    ChildScreen.chooseLook("size", "larger");
    assertThat(Looks.ofVisit(VaadinSession.getCurrent()))
        .satisfies(looks -> {
          assertThat(looks.of(LookSetting.COLOURS).key()).isEqualTo("contrast");
          assertThat(looks.of(LookSetting.SIZE).key()).isEqualTo("larger");
          assertThat(looks.of(LookSetting.LETTERS)).isEqualTo(LookSetting.LETTERS.usual());
        });
  }

  @Test
  void anErrorNobodyExpectedLeavesThePageAndSaysACalmWord() {
    VaadinSession session = Objects.requireNonNull(VaadinSession.getCurrent());
    session.getErrorHandler().error(new ErrorEvent(new IllegalStateException("words of a child")));
    assertThat(ChildScreen.text())
        .contains("That did not work. Your words are still here.", "I have a code")
        .doesNotContain("IllegalState", "words of a child");
  }
}
