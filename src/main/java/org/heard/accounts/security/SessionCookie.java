package org.heard.accounts.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On https the session cookie is named so that a browser keeps it to this host and to https. On
 * plain http, which is for this machine only, browsers would refuse that name.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SessionCookie implements ServletContextInitializer {
  static final String NAME = "__Host-heard-session";

  private final URI baseAddress;

  SessionCookie(@Value("${heard.base-address}") URI baseAddress) {
    this.baseAddress = baseAddress;
  }

  @Override
  public void onStartup(ServletContext servlets) {
    if ("https".equals(baseAddress.getScheme())) {
      SessionCookieConfig cookie = servlets.getSessionCookieConfig();
      cookie.setName(NAME);
      cookie.setPath("/");
      cookie.setSecure(true);
    }
  }
}
