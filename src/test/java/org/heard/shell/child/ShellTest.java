package org.heard.shell.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.HeardTest;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HeardTest
class ShellTest extends SpringBrowserlessTest {

  @BeforeEach
  void start() {
    VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("code");
  }

  @Test
  void helpAndLeaveFastStandOnEveryPageInTheSameOrder() {
    String words = ChildScreen.text();
    assertThat(words.indexOf("Help")).isLessThan(words.indexOf("Leave fast"));
    assertThat(ChildScreen.one(e -> e.hasAttribute("data-leave")).getAttribute("href"))
        .isEqualTo("about:blank");
  }

  @Test
  void helpNamesNoNumberAndSaysThatThisIsNoEmergencyService() {
    String help = ChildScreen.words(ChildScreen.one(e -> "help".equals(e.getAttribute("id"))));
    assertThat(help).contains("This is not an emergency service.", "Child Helpline International");
    assertThat(help).doesNotContainPattern("[0-9]");
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
    ChildScreen.choose("contrast");
    ChildScreen.choose("larger");
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
