package org.heard.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that a browser says come from another site. A browser that says nothing is let
 * through; then the mark in the form, which follows from the cookie, decides.
 */
final class OwnFormsOnly extends OncePerRequestFilter {
  private static final Set<String> ONLY_READ = Set.of("GET", "HEAD");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (ONLY_READ.contains(request.getMethod()) || own(request)) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean own(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    String origin = request.getHeader("Origin");
    // Without referrers a browser calls the origin of its own forms "null".
    return origin == null || origin.equals("null") || isHere(origin, request);
  }

  private static boolean isHere(String origin, HttpServletRequest request) {
    try {
      URI address = new URI(origin);
      @Nullable String host = address.getHost();
      return host != null
          && host.equalsIgnoreCase(request.getServerName())
          && port(address) == request.getServerPort();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equals(address.getScheme()) ? 443 : 80;
  }
}
