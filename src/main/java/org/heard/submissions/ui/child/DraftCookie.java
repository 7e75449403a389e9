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
public class DraftCookie {
  private final boolean secure;

  DraftCookie(@Value("${heard.base-address:http://localhost}") String baseAddress) {
    URI address = URI.create(baseAddress);
    // Browsers treat localhost as secure; any other plain address refuses the __Host- prefix.
    this.secure =
        "https".equals(address.getScheme())
            || "localhost".equals(String.valueOf(address.getHost()));
  }

  Optional<DraftToken> read(@Nullable VaadinRequest request) {
    return read(Optional.ofNullable(request).map(VaadinRequest::getCookies).orElse(null));
  }

  /** The token among the cookies of a request, which may have none. */
  public Optional<DraftToken> read(Cookie @Nullable [] cookies) {
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name()))
        .flatMap(cookie -> DraftToken.read(cookie.getValue()).stream())
        .findFirst();
  }

  void write(@Nullable VaadinResponse response, DraftToken token) {
    Stream.ofNullable(response).forEach(to -> to.addCookie(holding(token)));
  }

  void remove(@Nullable VaadinResponse response) {
    Stream.ofNullable(response).forEach(to -> to.addCookie(gone()));
  }

  /** The cookie that holds a token, to be written into an answer. */
  public Cookie holding(DraftToken token) {
    return cookie(token.text());
  }

  /** The cookie that makes a browser forget the token. */
  public Cookie gone() {
    Cookie gone = cookie("");
    gone.setMaxAge(0);
    return gone;
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
