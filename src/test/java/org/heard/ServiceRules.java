package org.heard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Every public method of a service says which roles may call it. */
final class ServiceRules {
  private static final String ROLE = "'[A-Z]+'";
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "permitAll\\(\\)|isAuthenticated\\(\\)|hasRole\\("
              + ROLE
              + "\\)"
              + "|hasAnyRole\\("
              + ROLE
              + "(, ?"
              + ROLE
              + ")*\\)");

  private ServiceRules() {}

  static ArchRule authorised() {
    return classes()
        .that()
        .areAnnotatedWith(Service.class)
        .should(
            new ArchCondition<>("carry @PreAuthorize for every public method") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                publicMethods(item)
                    .forEach(method ->
                        events.add(
                            new SimpleConditionEvent(
                                method, expression(method).isPresent(), method.getFullName())));
              }
            });
  }

  static ArchRule roleExpressionsOnly() {
    return classes()
        .that()
        .areAnnotatedWith(Service.class)
        .should(
            new ArchCondition<>("use role expressions only") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                publicMethods(item)
                    .forEach(method ->
                        events.add(
                            new SimpleConditionEvent(
                                method,
                                expression(method)
                                    .map(text -> EXPRESSION.matcher(text).matches())
                                    .orElse(true),
                                method.getFullName() + " " + expression(method))));
              }
            });
  }

  private static Stream<JavaMethod> publicMethods(JavaClass item) {
    return item.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static Optional<String> expression(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(PreAuthorize.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(PreAuthorize.class))
        .map(PreAuthorize::value);
  }
}
