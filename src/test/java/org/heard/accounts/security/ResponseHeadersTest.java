package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.heard.HeardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class ResponseHeadersTest {
  @Autowired private WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void openTheWeb() {
    web = Web.of(context);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/c/some-call",
        "/team/login",
        "/team",
        "/nowhere",
        "/offline",
        "/calendar",
        "/manifest.webmanifest"
      })
  void everyAddressGetsTheSameStrictHeaders(String address) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get(address).secure(true)).andReturn().getResponse();
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("http:", "https:", "*");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
    assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
  }

  @Test
  void aPageOfTheTeamMayShowAPreviewInAFrameAndNothingElseMayStandInOne() throws Exception {
    assertThat(policy("/team/login")).contains("frame-src 'self'", "frame-ancestors 'none'");
    assertThat(policy("/preview/some-call")).contains("frame-src 'none'", "frame-ancestors 'self'");
    assertThat(
            web.perform(get("/preview/x")).andReturn().getResponse().getHeader("X-Frame-Options"))
        .isEqualTo("SAMEORIGIN");
    for (String address : new String[] {"/", "/c/some-call", "/preview", "/previews", "/light"}) {
      assertThat(policy(address)).as(address).contains("frame-ancestors 'none'");
      assertThat(policy(address)).as(address).doesNotContain("frame-src 'self'");
    }
  }

  private String policy(String address) throws Exception {
    return String.valueOf(
        web.perform(get(address)).andReturn().getResponse().getHeader("Content-Security-Policy"));
  }

  @Test
  void teamPagesAskVisitorsToSignIn() throws Exception {
    for (String address :
        new String[] {"/team", "/team/people", "/team/no-such-page", "/groups", "/preview/x"}) {
      assertThat(web.perform(get(address)).andReturn().getResponse().getRedirectedUrl())
          .as(address)
          .endsWith("/team/login");
    }
  }

  @Test
  void theHealthOfTheServerIsPublicAndNothingElseIs() throws Exception {
    MockHttpServletResponse health = web.perform(get("/actuator/health")).andReturn().getResponse();
    assertThat(health.getStatus()).isEqualTo(200);
    assertThat(health.getContentAsString()).contains("UP").doesNotContain("PostgreSQL", "disk");
    assertThat(web.perform(get("/actuator/env")).andReturn().getResponse().getStatus())
        .isNotEqualTo(200);
    assertThat(web.perform(get("/actuator")).andReturn().getResponse().getStatus())
        .isNotEqualTo(200);
  }
}
