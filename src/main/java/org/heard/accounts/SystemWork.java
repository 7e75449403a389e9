package org.heard.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that the application does by itself at start, such as filling the practice site. It passes
 * role checks as named here, has no person, and is on record as {@code system}. It is never
 * assigned to a consultation. A test keeps it out of everything but start-up code.
 */
public final class SystemWork {

  private SystemWork() {}

  /**
   * Runs the work with these roles.
   *
   * @throws IllegalStateException when somebody is signed in: no request may raise its own rights
   */
  public static <T> T as(Supplier<T> work, Role... roles) {
    SecurityContext before = SecurityContextHolder.getContext();
    if (before.getAuthentication() != null
        && !(before.getAuthentication() instanceof AnonymousAuthenticationToken)) {
      throw new IllegalStateException("System work is not for people");
    }
    List<SimpleGrantedAuthority> authorities =
        Arrays.stream(roles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    SecurityContext own = SecurityContextHolder.createEmptyContext();
    own.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated("system", "", authorities));
    SecurityContextHolder.setContext(own);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** Runs the work with these roles; see {@link #as(Supplier, Role...)}. */
  public static void as(Runnable work, Role... roles) {
    as(
        () -> {
          work.run();
          return true;
        },
        roles);
  }
}
