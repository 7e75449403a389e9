package org.heard.accounts.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.accounts.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person of a session. Its user name is the opaque id, so that neither the audit nor a log line
 * ever carries a name.
 *
 * @param displayName shown to the person only
 * @param epoch the number under which the session was opened; see {@code accounts.person.epoch}
 * @param since when the person signed in
 * @param shown when the person last showed who it is, by a code or the password
 */
record SignedInPerson(
    UUID id, String displayName, Set<Role> roles, int epoch, Instant since, Instant shown)
    implements UserDetails {

  SignedInPerson {
    roles = Set.copyOf(roles);
  }

  SignedInPerson(UUID id, String displayName, Set<Role> roles, int epoch, Instant since) {
    this(id, displayName, roles, epoch, since, since);
  }

  /** Who is signed in on this thread. */
  static Optional<SignedInPerson> current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
        ? Optional.of(person)
        : Optional.empty();
  }

  /** A child with the one role of an advisor. */
  boolean childAdvisor() {
    return roles.equals(Set.of(Role.ADVISOR));
  }

  SignedInPerson withEpoch(int newEpoch) {
    return new SignedInPerson(id, displayName, roles, newEpoch, since, shown);
  }

  SignedInPerson withShown(Instant now) {
    return new SignedInPerson(id, displayName, roles, epoch, since, now);
  }

  /** From now on the session knows its person like this: it holds this very context. */
  void remember() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities()));
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.copyOf(
        roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
  }

  @Override
  public @Nullable String getPassword() {
    return null;
  }

  @Override
  public String getUsername() {
    return id.toString();
  }

  @Override
  public String toString() {
    return "SignedInPerson[" + id + "]";
  }
}
