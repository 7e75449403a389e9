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
import java.util.function.Predicate;
import org.heard.HeardTest;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
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
    String words = ChildScreen.words(ChildScreen.one(e -> e.getTag().equals("header")).getChild(1));
    assertThat(words.indexOf("Help")).isLessThan(words.indexOf("Leave fast"));
    assertThat(ChildScreen.one(e -> e.hasAttribute("data-leave")).getAttribute("href"))
        .isEqualTo("about:blank");
  }

  @Test
  void helpSaysThatThisIsNoEmergencyServiceAndHasTheNumbersOfEveryCountryInThePage() {
    Element help = ChildScreen.one(e -> "help".equals(e.getAttribute("id")));
    assertThat(ChildScreen.words(help))
        .contains("This is not an emergency service.", "Which country are you in?");
    String countries = html(e -> e.hasAttribute("data-help-choice"));
    assertThat(countries)
        .contains("value=\"GB\" data-shows=\"GB\">United Kingdom")
        .contains("value=\"PL\" data-shows=\"europe\">Poland");
    String cards = html(e -> e.getClassList().contains("helplines"));
    assertThat(cards)
        .contains(
            "href=\"tel:08001111\"", "Monday to Saturday, 14:00 to 20:00", "They speak: French")
        .contains("<div data-help-in=\"world\"><div class=\"helpline\">");
  }

  @Test
  void numbersAreInTheWordsOfThePageAndNamesInTheirOwn() {
    assertThat(numbers.in(Language.ARABIC).cards())
        .contains("من الاثنين إلى السبت", "<h3 lang=\"de\" dir=\"ltr\">Nummer gegen Kummer</h3>")
        .contains("<h3>خط نجدة الطفل</h3>");
  }

  @Test
  void theWayOutIsTheSecondSkipLinkAndInsideOfHelpToo() {
    assertThat(ChildScreen.all(e -> e.hasAttribute("data-leave"))).hasSize(3);
    Element skip = ChildScreen.one(e -> e.getClassList().contains("skiplinks")).getChild(1);
    assertThat(skip.hasAttribute("data-leave")).isTrue();
    Element help = ChildScreen.one(e -> "help".equals(e.getAttribute("id")));
    assertThat(ChildScreen.words(help)).contains("Leave fast");
  }

  @Test
  void whoSaysINeedHelpIsAskedNothing() {
    Element need = ChildScreen.one(e -> e.getClassList().contains("need-help"));
    assertThat(ChildScreen.words(need)).isEqualTo("I need help. Somebody hurts me.");
    assertThat(need.getAttribute("data-opens")).isEqualTo("help");
  }

  private static String html(Predicate<Element> wanted) {
    return ChildScreen.one(wanted).getProperty("innerHTML");
  }

  @Test
  void everyDialogThatIsOpenedIsInThePage() {
    List<String> opened =
        ChildScreen.all(e -> e.hasAttribute("data-opens")).stream()
            .map(e -> e.getAttribute("data-opens"))
            .toList();
    assertThat(opened).contains("help", "languages", "looks", "rights");
    assertThat(opened)
        .allSatisfy(id ->
            assertThat(
                    ChildScreen.all(
                        e -> e.getTag().equals("dialog") && id.equals(e.getAttribute("id"))))
                .hasSize(1));
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
