package org.heard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.TeamAlerts;
import org.heard.uikit.TeamAlerts.TeamAlert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class TeamLayoutTest extends SpringBrowserlessTest {
  private static final Map<Role, List<String>> MENUS =
      Map.of(
          Role.ADMINISTRATOR,
              List.of(
                  "team",
                  "team/people",
                  "team/calendar",
                  "team/advisors",
                  "team/consent",
                  "team/retention",
                  "team/audit"),
          Role.MANAGER,
              List.of(
                  "team",
                  "team/rounds",
                  "team/exports",
                  "team/calls",
                  "team/calendar",
                  "team/library",
                  "team/advisors",
                  "team/advisor-words",
                  "team/consent",
                  "team/alerts"),
          Role.MODERATOR, List.of("team", "team/queue"),
          Role.SAFEGUARDING,
              List.of("team", "team/concerns", "team/duty", "team/countries", "team/advisor-words"),
          Role.ANALYST, List.of("team", "team/exports"),
          Role.FACILITATOR, List.of("team", "team/rounds", "team/advisors", "team/advisor-words"));

  @Autowired private Staff staff;
  @Autowired private Calls calls;

  @BeforeEach
  void speakEnglish() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void alertsThatArePutAwayGiveTheFocusToTheNextLineAndTheLastOneToThePage() {
    List<String> waiting = new ArrayList<>(List.of("one", "two", "three"));
    TeamAlerts source =
        () ->
            waiting.stream()
                .map(words -> new TeamAlert(words, "team", () -> waiting.remove(words)))
                .toList();
    Main page = new Main();
    AlertStrip strip = new AlertStrip(List.of(source), page);
    UI.getCurrent().add(strip, page);
    strip.show();
    putAway(strip, "one");
    assertThat(ChildScreen.focused()).isEqualTo(button(strip, "two").getElement());
    putAway(strip, "three");
    assertThat(ChildScreen.focused()).isEqualTo(button(strip, "two").getElement());
    putAway(strip, "two");
    assertThat(strip.getChildren()).isEmpty();
    assertThat(ChildScreen.focused()).isEqualTo(page.getElement());
  }

  private void putAway(AlertStrip strip, String words) {
    test(button(strip, words)).click();
  }

  private NativeButton button(AlertStrip strip, String words) {
    return $(NativeButton.class, strip).all().stream()
        .filter(button -> button.getAriaLabel().orElse("").endsWith(": " + words))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADVISOR")
  void theMenuHoldsWhatTheRoleMayOpenAndNothingElse(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/password");
    SideMenu menu = $(SideMenu.class).single();
    assertThat($(Anchor.class, menu).all()).extracting(Anchor::getHref).isEqualTo(MENUS.get(role));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team/people",
        "team/audit",
        "team/no-such-page",
        "team/queue/no-such-call",
        "groups"
      })
  void whatIsNotThereAndWhatIsNotForThemLookTheSame(String address) {
    staff.signIn(Role.MODERATOR);
    UI.getCurrent().navigate(address);
    assertThat(page()).contains("This page is not for you", "It may not exist");
    assertThat($(SideMenu.class).exists()).isTrue();
  }

  @Test
  void anotherCallsQueueLooksLikeOneThatDoesNotExist() {
    Consultation others = calls.open();
    staff.signIn(Role.MODERATOR, calls.open().id());
    UI.getCurrent().navigate("team/queue/" + others.slug());
    assertThat(page()).contains("This page is not for you").doesNotContain("An invented call");
  }

  @Test
  void theFirstPageShowsMyCallsAndNoOthers() {
    Consultation mine = calls.open();
    Consultation others = calls.open();
    staff.signIn(Role.MODERATOR, mine.id());
    UI.getCurrent().navigate("team");
    assertThat(page()).contains("An invented call for tests");
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("team/queue/" + mine.slug())
        .doesNotContain("team/queue/" + others.slug());
  }

  @Test
  void somebodyWithoutCallsIsToldWhoCanHelp() {
    staff.signIn(Role.MODERATOR);
    UI.getCurrent().navigate("team");
    assertThat(page()).contains("Nobody has assigned you to a call yet");
  }

  @Test
  void facilitatorsLearnHonestlyWhatWillBeHere() {
    staff.signIn(Role.FACILITATOR);
    UI.getCurrent().navigate("team");
    assertThat(page()).contains("Groups of children", "not ready yet");
  }

  @Test
  void advisorsGoToTheirOwnPagesInTheirOwnLanguage() {
    UI.getCurrent().setLocale(Locale.forLanguageTag("ar"));
    staff.signIn(Role.ADVISOR);
    UI.getCurrent().navigate("team");
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("advise");
    assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ar");
  }

  @Test
  void aReaderOfArabicGetsTeamPagesInEnglish() {
    UI.getCurrent().setLocale(Locale.forLanguageTag("ar"));
    staff.signIn(Role.MODERATOR);
    UI.getCurrent().navigate("team");
    assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
  }

  @Test
  void theCurrentPageIsMarkedInTheMenu() {
    staff.signIn(Role.ADMINISTRATOR);
    UI.getCurrent().navigate("team/people");
    assertThat(
            $(Anchor.class, $(SideMenu.class).single()).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current"))))
        .singleElement()
        .extracting(Anchor::getHref)
        .isEqualTo("team/people");
  }

  @Test
  void theMenuOpensOnAnOrderAndFoldsOnTheNextPage() {
    staff.signIn(Role.ADMINISTRATOR);
    UI.getCurrent().navigate("team/people");
    SideMenu menu = $(SideMenu.class).single();
    NativeButton fold = $(NativeButton.class, menu).single();
    assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    test(fold).click();
    assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    UI.getCurrent().navigate("team/audit");
    assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
  }

  private static String page() {
    return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
        .map(part -> part.getElement().getTextRecursively())
        .collect(Collectors.joining("\n"));
  }
}
