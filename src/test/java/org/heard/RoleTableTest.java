package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.heard.ServiceMethods.ServiceMethod;
import org.heard.accounts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;

/**
 * Every public service method for every role, asked of the real method security, against the table
 * people read and sign. The second half of authorisation, assignment to the very call, is tested
 * where the services are.
 */
@HeardTest
class RoleTableTest {
  private static final Path TABLE = Path.of("src/test/resources/role-table.csv");
  private static final Path WRITTEN = Path.of("target/role-table.csv");

  private final PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();
  @Autowired private ApplicationContext context;

  @Test
  void everyServiceMethodIsOpenToExactlyTheRolesOfTheTable() throws IOException {
    List<ServiceMethod> methods = ServiceMethods.of(context);
    assertThat(methods).hasSizeGreaterThan(30);
    List<String> now = new ArrayList<>();
    now.add(head());
    methods.forEach(method -> now.add(row(method)));
    Files.writeString(WRITTEN, String.join("\n", now) + "\n");
    assertThat(Files.readAllLines(TABLE))
        .as(
            "compare %s with %s; a new method needs a line that somebody thought about",
            TABLE, WRITTEN)
        .isEqualTo(now);
  }

  @Test
  void everyRefusalOfTheTableIsRefusedByTheServiceItself() {
    int refused = 0;
    for (ServiceMethod method : ServiceMethods.of(context)) {
      for (Authentication person : people().toList()) {
        if (answer(method, person).equals("-")) {
          assertThat(call(method, person))
              .as("%s as %s", method.name(), person.getAuthorities())
              .isInstanceOf(AccessDeniedException.class);
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  // Security stands before everything else, so nothing of the method runs and null will do.
  private static @Nullable Throwable call(ServiceMethod method, Authentication person) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(person);
    SecurityContextHolder.setContext(context);
    try {
      method.method().setAccessible(true);
      Object[] nothing =
          Arrays.stream(method.method().getParameterTypes())
              .map(type -> Array.get(Array.newInstance(type, 1), 0))
              .toArray();
      AopUtils.selectInvocableMethod(method.method(), method.bean().getClass())
          .invoke(method.bean(), nothing);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  @Test
  void aRuleThatNobodyWroteWouldBeSeen() throws NoSuchMethodException {
    MethodInvocation open = invocation(new Object(), Object.class.getMethod("hashCode"));
    assertThat(rules.authorize(() -> visitor(), open)).isNull();
  }

  private static String head() {
    return "method,anonymous,"
        + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(","));
  }

  private static Stream<Authentication> people() {
    return Stream.concat(
        Stream.of(visitor()), Arrays.stream(Role.values()).map(RoleTableTest::somebody));
  }

  private String row(ServiceMethod method) {
    return people()
        .map(person -> answer(method, person))
        .collect(Collectors.joining(",", method.name() + ",", ""));
  }

  private String answer(ServiceMethod method, Authentication person) {
    AuthorizationResult result =
        rules.authorize(() -> person, invocation(target(method), method.method()));
    if (result == null) {
      return "UNGUARDED";
    }
    return result.isGranted() ? "yes" : "-";
  }

  private static Object target(ServiceMethod method) {
    @Nullable Object target =
        org.springframework.aop.framework.AopProxyUtils.getSingletonTarget(method.bean());
    return target == null ? method.bean() : target;
  }

  // Role expressions never look at arguments, so none are needed.
  private static MethodInvocation invocation(Object target, java.lang.reflect.Method method) {
    return new SimpleMethodInvocation(target, method);
  }

  private static Authentication visitor() {
    return new AnonymousAuthenticationToken(
        "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
  }

  private static Authentication somebody(Role role) {
    TestingAuthenticationToken person =
        new TestingAuthenticationToken("person", "", "ROLE_" + role);
    person.setAuthenticated(true);
    return person;
  }
}
