package org.heard.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forms with files are read into memory, because a child's picture must not lie in a temporary
 * file. So only a few are read at the same moment; the others wait for their turn.
 */
final class FewFilesAtOnce extends OncePerRequestFilter {
  private static final int MOST_AT_ONCE = 16;
  private static final int LONGEST_WAIT_SECONDS = 30;

  private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasFiles(request)) {
      chain.doFilter(request, response);
    } else if (myTurn()) {
      try {
        chain.doFilter(request, response);
      } finally {
        turns.release();
      }
    } else {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static boolean hasFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }

  private boolean myTurn() {
    try {
      return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
