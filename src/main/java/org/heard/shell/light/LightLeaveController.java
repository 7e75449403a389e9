package org.heard.shell.light;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Leaves fast: the browser forgets everything of Heard, and shows a page that could be anybody's
 * homework. Another site cannot make a child's draft unreachable that way.
 */
@LightController
class LightLeaveController {
  private static final Set<String> OUR_OWN_PRESS = Set.of("same-origin", "none");

  private final LightPages pages;

  LightLeaveController(LightPages pages) {
    this.pages = pages;
  }

  @GetMapping("/light/leave")
  ResponseEntity<byte[]> leave(HttpServletRequest request, HttpServletResponse response) {
    if (pressedHere(request)) {
      response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
      Stream.ofNullable(request.getCookies())
          .flatMap(Stream::of)
          .forEach(cookie -> response.addCookie(gone(cookie)));
      Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
    LightReader reader = LightReader.of(request);
    return pages.page(
        "leave", pages.frame(reader, "7 × 1", "/light/leave", null), new LightTable(7));
  }

  /**
   * Cookies that are kept to our own pages come only with a press on one of them, also where a
   * browser does not say so.
   */
  private static boolean pressedHere(HttpServletRequest request) {
    @Nullable String from = request.getHeader("Sec-Fetch-Site");
    return from == null ? request.getCookies() != null : OUR_OWN_PRESS.contains(from);
  }

  private static Cookie gone(Cookie cookie) {
    Cookie gone = new Cookie(cookie.getName(), "");
    gone.setMaxAge(0);
    gone.setPath("/");
    gone.setHttpOnly(true);
    // Browsers refuse a cookie of this name without it, and so would not forget the old one.
    gone.setSecure(cookie.getName().startsWith("__Host-"));
    return gone;
  }
}
