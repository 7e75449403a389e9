package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.heard.uikit.light.LightStyle;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What a browser is told about every page: nothing from elsewhere, nothing kept, no frames but
 * those of {@link PageFrames}.
 */
final class ResponseHeaders {

  // Flow 25.2 starts with inline scripts and builds functions from text, and writes inline styles.
  static final String CONTENT_SECURITY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " media-src 'self';"
          + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-src 'none'; frame-ancestors 'none'";

  // Pages without script: nothing is loaded but pictures of ours, and one known style sheet.
  static final String CONTENT_SECURITY_WITHOUT_SCRIPT =
      "default-src 'none'; script-src 'none'; style-src "
          + LightStyle.source()
          + "; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  // The microphone is for children who speak their answer; their browser still asks them first.
  static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(self), midi=(), payment=(), usb=(),"
          + " browsing-topics=(), interest-cohort=()";

  private static final String POLICY = "Content-Security-Policy";

  private ResponseHeaders() {}

  static void configure(HttpSecurity http) {
    configure(http, request -> PageFrames.policy(request, CONTENT_SECURITY));
  }

  static void configureWithoutScript(HttpSecurity http) {
    configure(http, request -> CONTENT_SECURITY_WITHOUT_SCRIPT);
    http.headers(headers ->
        headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")));
  }

  private static void configure(
      HttpSecurity http, Function<HttpServletRequest, String> contentSecurity) {
    http.headers(headers ->
        headers
            .addHeaderWriter((request, response) -> {
              // Files that nobody trusts bring a stricter one along.
              if (!response.containsHeader(POLICY)) {
                response.setHeader(POLICY, contentSecurity.apply(request));
              }
            })
            .addHeaderWriter((request, response) ->
                response.setHeader("X-Frame-Options", PageFrames.option(request)))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
            .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, noarchive"))
            .frameOptions(FrameOptionsConfig::disable)
            .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(
                resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
  }
}
