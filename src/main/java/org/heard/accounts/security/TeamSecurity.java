package org.heard.accounts.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;

/** The security of every page. Child pages are open to everybody; below /team nothing is. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class TeamSecurity {
  private static final String VISITOR = "visitor";
  private static final String ADVISORS = "/advise";
  private static final List<String> TEAM_ADDRESSES =
      List.of("/team", "/groups", ADVISORS, PageFrames.PREVIEWS);
  static final String SIGN_IN_PAGE = "/team/login";
  static final String SIGN_IN_ADDRESS = "/team/sign-in";
  static final String SECOND_STEP_PAGE = "/team/second-step";
  static final String SECOND_STEP_ADDRESS = "/team/sign-in/second";
  static final String PASSKEY_ADDRESS = "/team/sign-in/passkey";
  static final String RECOVERY_CODES_PAGE = "/team/recovery-codes";

  /** Argon2id with the OWASP parameters: 19 MiB, two passes, one lane (see docs/decisions). */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  }

  /** Nobody reads traces of requests, and each would hold an address. */
  @Bean
  SecurityObservationSettings observations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, SignInRows rows, SecondSteps secondSteps, Clock clock, SignOut signOut) {
    ResponseHeaders.configure(http);
    http.authorizeHttpRequests(TeamSecurity::addresses);
    http.formLogin(form ->
        form.loginPage(SIGN_IN_PAGE)
            .loginProcessingUrl(SIGN_IN_ADDRESS)
            .failureHandler(SignInAnswers.halfway(clock))
            .authenticationDetailsSource(request -> "none"));
    http.exceptionHandling(problems ->
        problems.defaultAuthenticationEntryPointFor(
            new LoginUrlAuthenticationEntryPoint(SignInAnswers.CHILD_SIGN_IN_PAGE),
            request -> below(ADVISORS, path(request))));
    http.anonymous(anonymous -> anonymous.key(VISITOR).authenticationFilter(withoutAddress()));
    // Leave fast carries no token: it must work when no page of ours did. It checks who sends it.
    // A form of a preview changes nothing anywhere, and its pages are those of children.
    http.csrf(csrf ->
        csrf.ignoringRequestMatchers("/leave", PageFrames.PREVIEWS + "/*/light")
            .withObjectPostProcessor(new CalmCsrf()));
    http.sessionManagement(
        sessions -> sessions.addSessionAuthenticationStrategy(SignInAnswers::startStaffSession));
    http.with(secondSteps, steps -> {});
    http.addFilterBefore(new EndedSessions(rows, clock), AnonymousAuthenticationFilter.class);
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .loginView(SIGN_IN_PAGE, SIGN_IN_PAGE)
                .defaultSuccessUrl("/team")
                .addLogoutHandler(signOut)
                .anyRequest(AuthorizedUrl::permitAll));
    return http.build();
  }

  // Before Vaadin's own rules: a team page that is not there must look like one that is forbidden.
  private static void addresses(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers("/actuator/health", "/actuator/health/**")
        .permitAll()
        .requestMatchers("/actuator/**")
        .denyAll()
        .requestMatchers(SIGN_IN_PAGE, SECOND_STEP_PAGE, "/team/welcome")
        .permitAll()
        .requestMatchers(TeamSecurity::teamPage)
        .authenticated();
  }

  /** Team addresses, but not Flow's own requests: those are answered per view and per service. */
  static boolean teamPage(HttpServletRequest request) {
    String path = path(request);
    return request.getParameter("v-r") == null
        && TEAM_ADDRESSES.stream().anyMatch(address -> below(address, path));
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static boolean below(String address, String path) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  // Spring's own details would keep the visitor's address in memory.
  private static AnonymousAuthenticationFilter withoutAddress() {
    AnonymousAuthenticationFilter filter = new AnonymousAuthenticationFilter(VISITOR);
    filter.setAuthenticationDetailsSource(request -> "none");
    return filter;
  }

  /** A sign-in page left open too long leads back to itself, not to a bare error. */
  private static final class CalmCsrf implements ObjectPostProcessor<CsrfFilter> {
    @Override
    public <O extends CsrfFilter> O postProcess(O filter) {
      filter.setAccessDeniedHandler(SignInAnswers::tokenTooOld);
      return filter;
    }
  }
}
