package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {
  private final MockServletContext servlets = new MockServletContext();

  @Test
  void onHttpsTheCookieBelongsToThisHostAndToHttps() {
    new SessionCookie(URI.create("https://heard.example")).onStartup(servlets);
    assertThat(servlets.getSessionCookieConfig().getName()).isEqualTo("__Host-heard-session");
    assertThat(servlets.getSessionCookieConfig().isSecure()).isTrue();
    assertThat(servlets.getSessionCookieConfig().getPath()).isEqualTo("/");
  }

  @Test
  void onThisMachineTheCookieKeepsItsPlainName() {
    new SessionCookie(URI.create("http://localhost:8080")).onStartup(servlets);
    assertThat(servlets.getSessionCookieConfig().getName()).isNotEqualTo(SessionCookie.NAME);
    assertThat(servlets.getSessionCookieConfig().isSecure()).isFalse();
  }
}
