package org.heard.shell.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.FailureLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a failure: calm words, and a number that the log has too. */
@HeardTest
class FailurePagesTest extends SpringBrowserlessTest {
  private FailureLines lines;

  /** A page that cannot be made. */
  @AnonymousAllowed
  public static final class Broken extends Div {
    public Broken() {
      throw new IllegalStateException("words of a child");
    }
  }

  @BeforeEach
  void look() {
    lines = new FailureLines();
    RouteConfiguration routes = RouteConfiguration.forSessionScope();
    routes.setRoute("broken", Broken.class);
    routes.setRoute("team/broken", Broken.class);
  }

  @AfterEach
  void lookNoMore() {
    lines.close();
  }

  @Test
  void aPageThatCannotBeShownSaysTheNumberOfTheLogInEveryLanguage() {
    for (Language language : Language.CHILD_PAGES) {
      VaadinSession.getCurrent().setLocale(language.locale());
      UI.getCurrent().navigate("broken");
      expectTheLastNumberAndNothingElse();
    }
    assertThat(lines.numbers()).hasSize(Language.CHILD_PAGES.size());
  }

  @Test
  void anActThatFailsSaysItsNumberAndLeavesThePage() {
    VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("code");
    VaadinSession.getCurrent()
        .getErrorHandler()
        .error(new ErrorEvent(new IllegalStateException("words of a child")));
    expectTheLastNumberAndNothingElse();
    assertThat(ChildScreen.text()).contains("I have a code", "It says nothing about you.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void aPageOfTheTeamHasItsOwnWordsAndNeedsNoFrameThatMayFailToo(String language) {
    VaadinSession.getCurrent().setLocale(Locale.of(language));
    UI.getCurrent().navigate("team/broken");
    expectTheLastNumberAndNothingElse();
    assertThat(ChildScreen.markup().select("main.t-door h1")).hasSize(1);
    assertThat(ChildScreen.markup().select(".shell, .team")).isEmpty();
  }

  private void expectTheLastNumberAndNothingElse() {
    assertThat(ChildScreen.text())
        .contains(lines.numbers().getLast())
        .doesNotContain("IllegalState", "words of a child", "Broken");
    assertThat(lines.text()).contains("IllegalState").doesNotContain("words of a child");
  }
}
