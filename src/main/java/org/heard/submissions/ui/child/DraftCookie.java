package org.heard.submissions.ui.child;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.submissions.DraftToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The cookie that holds a child's draft token, and nothing else. Out of reach for scripts and other
 * sites, gone when the browser closes.
 */
@Component
class DraftCookie {
  private final boolean secure;

  DraftCookie(@Value("${heard.base-address:http://localhost}") String baseAddress) {
    URI address = URI.create(baseAddress);
    // Browsers treat localhost as secure; any other plain address refuses the __Host- prefix.
    this.secure =
        "https".equals(address.getScheme())
            || "localhost".equals(String.valueOf(address.getHost()));
  }

  Optional<DraftToken> read(@Nullable VaadinRequest request) {
    return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name()))
        .flatMap(cookie -> DraftToken.read(cookie.getValue()).stream())
        .findFirst();
  }

  void write(@Nullable VaadinResponse response, DraftToken token) {
    Stream.ofNullable(response).forEach(to -> to.addCookie(cookie(token.text())));
  }

  void remove(@Nullable VaadinResponse response) {
    Cookie gone = cookie("");
    gone.setMaxAge(0);
    Stream.ofNullable(response).forEach(to -> to.addCookie(gone));
  }

  private Cookie cookie(String value) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }

  private String name() {
    return secure ? "__Host-heard-draft" : "heard-draft";
  }
}
