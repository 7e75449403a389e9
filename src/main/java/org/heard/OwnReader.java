package org.heard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the words of a request without Tomcat's converters. Those are kept for the next request and
 * hold on to the whole buffer of the last one, with its cookies and codes, for as long as the
 * application runs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnReader extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Read(request), response);
  }

  private static final class Read extends HttpServletRequestWrapper {
    private final HttpServletRequest request;

    Read(HttpServletRequest request) {
      super(request);
      this.request = request;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      String encoding =
          Optional.ofNullable(request.getCharacterEncoding()).orElse(StandardCharsets.UTF_8.name());
      return new BufferedReader(new InputStreamReader(request.getInputStream(), encoding));
    }
  }
}
