package org.heard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/**
 * The public methods of every service of the application, as the proxies in front of them see it.
 */
final class ServiceMethods {
  private static final PreAuthorizeAuthorizationManager RULES =
      new PreAuthorizeAuthorizationManager();

  /**
   * One method of a service.
   *
   * @param bean the proxied service
   * @param type its class, behind the proxy
   */
  record ServiceMethod(Object bean, Class<?> type, Method method) {

    /** Stable name: the published interface, the method, the simple names of its parameters. */
    String name() {
      String parameters =
          Arrays.stream(method.getParameterTypes())
              .map(Class::getSimpleName)
              .collect(Collectors.joining(" "));
      return "%s.%s(%s)".formatted(published().getName(), method.getName(), parameters);
    }

    /** What the method, or the rule in front of it, answers: a value or what it threw. */
    @Nullable Object answer(@Nullable Object... given) {
      try {
        method.setAccessible(true);
        return AopUtils.selectInvocableMethod(method, bean.getClass()).invoke(bean, given);
      } catch (InvocationTargetException e) {
        return e.getCause();
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Whether the rule in front of the method lets this person in at all. */
    boolean letsIn(Authentication person) {
      Object target = Optional.ofNullable(AopProxyUtils.getSingletonTarget(bean)).orElse(bean);
      return Objects.requireNonNull(
              RULES.authorize(() -> person, new SimpleMethodInvocation(target, method)))
          .isGranted();
    }

    private Class<?> published() {
      return Arrays.stream(type.getInterfaces())
          .filter(candidate -> candidate.getName().startsWith("org.heard."))
          .filter(this::declares)
          .findFirst()
          .orElse(type);
    }

    private boolean declares(Class<?> candidate) {
      return Arrays.stream(candidate.getMethods())
          .anyMatch(other ->
              other.getName().equals(method.getName())
                  && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }
  }

  private ServiceMethods() {}

  static List<ServiceMethod> of(ApplicationContext context) {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.heard."))
        .flatMap(ServiceMethods::methods)
        .sorted(Comparator.comparing(ServiceMethod::name))
        .toList();
  }

  private static Stream<ServiceMethod> methods(Object bean) {
    Class<?> type = AopUtils.getTargetClass(bean);
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.isSynthetic() && !method.isBridge())
        .map(method -> new ServiceMethod(bean, type, method));
  }
}
