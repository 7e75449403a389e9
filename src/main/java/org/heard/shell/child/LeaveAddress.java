package org.heard.shell.child;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends the visit of somebody who left fast: the session on the server, the cookies in the browser
 * and what it kept of pages (EX-3). The page is gone by then; this is only tried and needs no
 * answer. Where it could not be reached the cookies live on, and whoever comes back is asked before
 * a word is shown.
 */
@RestController
class LeaveAddress {
  static final String ADDRESS = "/leave";

  // Not "storage": it would take the worker away that is showing the neutral page just now, and
  // nothing of a child is in there.
  private static final String CLEAR = "\"cache\", \"cookies\"";

  @PostMapping(ADDRESS)
  ResponseEntity<Void> leave(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "same-origin") String from) {
    if (!from.equals("same-origin")) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .forEach(cookie -> response.addCookie(gone(cookie.getName())));
    return ResponseEntity.noContent().header("Clear-Site-Data", CLEAR).build();
  }

  private static Cookie gone(String name) {
    Cookie cookie = new Cookie(name, "");
    cookie.setPath("/");
    cookie.setMaxAge(0);
    cookie.setHttpOnly(true);
    // A __Host- cookie is only deleted by one that is Secure too.
    cookie.setSecure(name.startsWith("__"));
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }
}
