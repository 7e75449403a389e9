package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page asks another host for anything, for nobody (safety.md PR-4). Every other host is
 * unreachable meanwhile, so a page that needs one would also be broken.
 */
class OwnOriginIT extends Journey {
  private static final String FOLLOWED =
      """
      address => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
      }
      """;

  /** What a page would fetch, or tell the browser to get ready for. */
  private static final String FOREIGN =
      """
      () => [...document.querySelectorAll('[src], link[href], [srcset], [data], [poster]')]
        .map(part => part.src || part.href || part.srcset || part.data || part.poster)
        .filter(address => /^(https?:)?[/][/]/.test(address))
        .filter(address => new URL(address, location).host !== location.host)
      """;

  @Test
  void everyKindOfAddressIsKnown() {
    assertThat(Routes.ofViews()).contains("/", "/code", "/c/social-protection/answer", "/team");
    assertThat(Routes.ofControllers())
        .contains("/light", "/light/none", "/light/code", "/offline", "/calendar")
        .contains("/light/c/social-protection/answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void noPageOfAChildAsksAnotherHost(String language) {
    Visitor child = cutOff(Screen.PHONE, language);
    child.expectTrouble();
    Set<String> views = new HashSet<>(Routes.ofViews());
    // To a child every page of the team is the same way in; once around all of them is enough.
    views.removeIf(address -> language.equals("ar") && address.startsWith("/team/"));
    assertThat(foreignOf(child, views)).isEmpty();
    assertThat(foreignOf(child, Routes.ofControllers())).isEmpty();
    assertThat(
            foreignOf(
                child, Set.of("/no-such-page", "/light/no-such-page", "/error", "/worker.js")))
        .isEmpty();
  }

  /** What somebody may not open looks the same for every role, and is opened with the last. */
  @ParameterizedTest
  @CsvSource({
    "moderator, MODERATOR",
    "analyst, ANALYST",
    "manager, MANAGER",
    "admin, ADMINISTRATOR",
    "safeguarding, SAFEGUARDING",
    "facilitator, FACILITATOR"
  })
  void noPageOfTheTeamAsksAnotherHostInAnyRole(String name, Role role) {
    Visitor person = cutOff(Screen.DESK, "en");
    person.expectTrouble();
    new TeamPath(person).signIn(name, application().demoPassword());
    assertThat(foreignOf(person, Routes.only(role), Routes.ofViews())).isEmpty();
  }

  @Test
  void noPageOfAChildAdvisorAsksAnotherHost() {
    Visitor advisor = cutOff(Screen.PHONE, "en");
    advisor.expectTrouble();
    new TeamPath(advisor).signInToAdvise("advisor", application().demoPassword());
    assertThat(foreignOf(advisor, Routes.only(Role.ADVISOR))).isEmpty();
    assertThat(foreignOf(advisor, Set.of("/team/audit", "/groups"))).isEmpty();
  }

  @Test
  void whatBelongsToTheTeamIsSentToTheTeamAlone() {
    Visitor child = visitor(Screen.PHONE, "en");
    Set<String> sent = sentTo(child);
    for (String address : List.of("/", "/c/social-protection", "/code", "/c/my-school/answer")) {
      child.open(address);
    }
    assertThat(bodies(child, sent)).isNotEmpty().noneMatch(OwnOriginIT::isOfTheTeam);

    Visitor person = visitor(Screen.DESK, "en");
    Set<String> sentToThem = sentTo(person);
    person.open("/team/login");
    assertThat(bodies(person, sentToThem)).anyMatch(OwnOriginIT::isOfTheTeam);
  }

  private static Set<String> sentTo(Visitor visitor) {
    Set<String> sent = new HashSet<>();
    visitor.onTraffic(
        request -> {},
        response -> {
          if (response.url().matches(".*\\.(js|css)(\\?.*)?")) {
            sent.add(response.url());
          }
        });
    return sent;
  }

  private static List<String> bodies(Visitor visitor, Set<String> addresses) {
    return addresses.stream().map(address -> visitor.page.request().get(address).text()).toList();
  }

  private static boolean isOfTheTeam(String body) {
    return body.contains(".t-page") || body.contains(".t-btn");
  }

  @Test
  void aRequestToAnotherHostWouldBeSeen() {
    List<String> seen = new ArrayList<>();
    try (BrowserContext browser = withoutOtherHosts().newContext()) {
      browser.onRequest(request -> seen.add(URI.create(request.url()).getHost()));
      Page page = browser.newPage();
      page.navigate(application().address("/calendar").toString());
      page.evaluate(
          """
          () => {
            const picture = document.createElement('img');
            picture.src = 'https://statistics.example/dot.png';
            document.body.append(picture);
          }
          """);
      page.waitForCondition(() -> seen.contains("statistics.example"));
      assertThat(page.evaluate(FOREIGN))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
          .containsExactly("https://statistics.example/dot.png");
    }
  }

  /** What a visitor's browser asks for is watched by its guard all the while. */
  private List<String> foreignOf(Visitor visitor, Set<String> addresses) {
    return foreignOf(visitor, addresses, Set.of());
  }

  /** The same, of which some are come to from the page before them. */
  private List<String> foreignOf(Visitor visitor, Set<String> addresses, Set<String> followed) {
    assertThat(addresses).isNotEmpty();
    List<String> foreign = new ArrayList<>();
    for (String address : addresses) {
      String there = application().address(address) + "?lang=" + visitor.language();
      if (isPage(visitor, there)) {
        if (followed.contains(address)) {
          follow(visitor, there);
        } else {
          load(visitor, there);
        }
        ((List<?>) visitor.page.evaluate(FOREIGN))
            .forEach(found -> foreign.add(address + " -> " + found));
      }
    }
    return foreign;
  }

  /** A file is no page that could ask for something; asked first, so that nothing downloads. */
  private static boolean isPage(Visitor visitor, String there) {
    String type = visitor.page.request().get(there).headers().getOrDefault("content-type", "");
    return type.startsWith("text/html");
  }

  private static void load(Visitor visitor, String there) {
    visitor.page.navigate(there);
    visitor.settle();
  }

  /** As from the menu: pages of the team stand in one frame, which came with the first of them. */
  private static void follow(Visitor person, String there) {
    person.page.evaluate(FOLLOWED, there);
    person.page.waitForURL(there);
    person.awaitNothingOnTheWay();
  }
}
