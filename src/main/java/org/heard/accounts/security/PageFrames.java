package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which page may stand in which: previews of forms in pages of the team, and nothing else in
 * anything (docs/decisions/0152).
 */
final class PageFrames {
  static final String PREVIEWS = "/preview";

  private static final String SHOWS_NOTHING = "frame-src 'none'";
  private static final String STANDS_NOWHERE = "frame-ancestors 'none'";

  private PageFrames() {}

  /** The policy of a page, with what it may show and where it may stand. */
  static String policy(HttpServletRequest request, String usual) {
    String path = path(request);
    if (isPreview(path)) {
      String policy =
          path.endsWith("/light") ? ResponseHeaders.CONTENT_SECURITY_WITHOUT_SCRIPT : usual;
      return policy.replace(STANDS_NOWHERE, "frame-ancestors 'self'");
    }
    return path.equals("/team") || path.startsWith("/team/")
        ? usual.replace(SHOWS_NOTHING, "frame-src 'self'")
        : usual;
  }

  /** The same for browsers that know no policy. */
  static String option(HttpServletRequest request) {
    return isPreview(path(request)) ? "SAMEORIGIN" : "DENY";
  }

  private static boolean isPreview(String path) {
    return path.startsWith(PREVIEWS + "/");
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
