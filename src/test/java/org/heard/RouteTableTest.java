package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every page for every role, against the table people read and sign, and tried by navigation inside
 * of a Vaadin session, where no address is ever asked for.
 */
@HeardTest
class RouteTableTest extends SpringBrowserlessTest {
  private static final Path TABLE = Path.of("src/test/resources/route-table.csv");
  private static final Path WRITTEN = Path.of("target/route-table.csv");
  private static final String SAMPLE = "00000000-0000-4000-8000-000000000000";

  private final AccessAnnotationChecker rules = new AccessAnnotationChecker();
  @Autowired private WebApplicationContext context;
  @Autowired private Staff staff;

  @BeforeEach
  void nobody() {
    staff.signOut();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void everyPageIsOpenToExactlyTheRolesOfTheTable() throws IOException {
    List<RouteData> routes = routes();
    assertThat(routes).hasSizeGreaterThan(20);
    List<String> now = new ArrayList<>();
    now.add(
        "page,anonymous,"
            + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(",")));
    routes.forEach(route ->
        now.add(
            people()
                .map(role -> opens(route, role) ? "yes" : "-")
                .collect(Collectors.joining(",", "/" + route.getTemplate() + ",", ""))));
    Files.writeString(WRITTEN, String.join("\n", now) + "\n");
    assertThat(Files.readAllLines(TABLE))
        .as(
            "compare %s with %s; a new page needs a line that somebody thought about",
            TABLE, WRITTEN)
        .isEqualTo(now);
  }

  @Test
  void navigationInsideOfASessionRefusesWhatTheTableRefuses() {
    int refused = 0;
    for (Optional<Role> role : people().toList()) {
      role.ifPresentOrElse(staff::signIn, staff::signOut);
      for (RouteData route : routes()) {
        if (!opens(route, role)) {
          assertThat(navigated(route)).as("%s as %s", route.getTemplate(), role).isFalse();
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(80);
  }

  @Test
  void anAddressOfTheTeamAsksWhoItIsAndOneOfAdvisorsInWordsForChildren() throws Exception {
    MockMvc web = Web.of(context);
    int asked = 0;
    for (RouteData route : routes()) {
      if (!opens(route, Optional.empty())) {
        assertThat(
                web.perform(get("/" + address(route))).andReturn().getResponse().getRedirectedUrl())
            .as(route.getTemplate())
            .endsWith(route.getTemplate().startsWith("advise") ? "/sign-in" : "/team/login");
        asked++;
      }
    }
    assertThat(asked).isGreaterThan(10);
  }

  private static boolean navigated(RouteData route) {
    UI.getCurrent().navigate(address(route));
    return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
        .anyMatch(shown -> route.getNavigationTarget().isInstance(shown));
  }

  private static String address(RouteData route) {
    return Arrays.stream(route.getTemplate().split("/"))
        .map(part -> part.startsWith(":") ? SAMPLE : part)
        .collect(Collectors.joining("/"));
  }

  private boolean opens(RouteData route, Optional<Role> role) {
    Class<? extends Component> page = route.getNavigationTarget();
    Principal person = role.<Principal>map(known -> known::name).orElse(null);
    return rules.hasAccess(
        page, person, asked -> role.filter(known -> known.name().equals(asked)).isPresent());
  }

  private static Stream<Optional<Role>> people() {
    return Stream.concat(
        Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
  }

  private static List<RouteData> routes() {
    return RouteConfiguration.forRegistry(UI.getCurrent().getInternals().getRouter().getRegistry())
        .getAvailableRoutes()
        .stream()
        .filter(route -> route.getNavigationTarget().getName().startsWith("org.heard."))
        .sorted(Comparator.comparing(RouteData::getTemplate))
        .toList();
  }
}
