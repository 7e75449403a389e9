package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.ServiceMethods.ServiceMethod;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.moderation.Submitted;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;

/**
 * Somebody with the right role on one call, with the ids of another: asked of every service method
 * that takes the id of a call and is not open to everybody.
 */
@HeardTest
class ForeignIdsTest {
  /** Until a call is published it belongs to all managers; afterwards these know it no more. */
  private static final List<String> BEFORE_PUBLISHING =
      List.of("org.heard.consultations.PreparedCalls.", "org.heard.consultations.Waivers.propose(");

  /** Administrators work on no call; what they may is not bound to one. */
  private static final Set<Role> BOUND_TO_CALLS =
      EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

  @Autowired private ApplicationContext context;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private final PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();
  private Consultation theirs;
  private SubmissionId submission;

  @BeforeEach
  void anotherCallHasASubmission() {
    theirs = calls.open();
    submission = submitted.one(theirs).id();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theCallOfSomebodyElseIsRefusedByEveryMethod() {
    List<String> open = new ArrayList<>();
    int refused = 0;
    for (Role role : BOUND_TO_CALLS) {
      staff.signIn(role, calls.open().id());
      for (ServiceMethod method : methods()) {
        if (!allowed(method)) {
          continue;
        }
        @Nullable Throwable answer = call(method);
        if (answer instanceof AccessDeniedException) {
          refused++;
        } else {
          open.add("%s as %s: %s".formatted(method.name(), role, answer));
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(refused).isGreaterThan(30);
  }

  private List<ServiceMethod> methods() {
    return ServiceMethods.of(context).stream()
        .filter(method ->
            Arrays.asList(method.method().getParameterTypes()).contains(ConsultationId.class))
        .filter(method -> !openToEverybody(method))
        .filter(method -> BEFORE_PUBLISHING.stream().noneMatch(method.name()::startsWith))
        .toList();
  }

  private boolean openToEverybody(ServiceMethod method) {
    return granted(
        method,
        new AnonymousAuthenticationToken(
            "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
  }

  private boolean allowed(ServiceMethod method) {
    return granted(
        method, Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
  }

  private boolean granted(
      ServiceMethod method, org.springframework.security.core.Authentication person) {
    Object target =
        Optional.ofNullable(
                org.springframework.aop.framework.AopProxyUtils.getSingletonTarget(method.bean()))
            .orElse(method.bean());
    return Objects.requireNonNull(
            rules.authorize(() -> person, new SimpleMethodInvocation(target, method.method())))
        .isGranted();
  }

  private @Nullable Throwable call(ServiceMethod method) {
    try {
      method.method().setAccessible(true);
      Object[] given =
          Arrays.stream(method.method().getParameterTypes()).map(this::sample).toArray();
      AopUtils.selectInvocableMethod(method.method(), method.bean().getClass())
          .invoke(method.bean(), given);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object sample(Class<?> type) {
    if (type == ConsultationId.class) {
      return theirs.id();
    }
    if (type == SubmissionId.class) {
      return submission;
    }
    if (type == String.class) {
      return "x";
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == QueueFilter.class) {
      return QueueFilter.ALL;
    }
    if (type == SavedFilter.class) {
      return new SavedFilter("x", "");
    }
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
