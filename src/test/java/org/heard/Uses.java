package org.heard;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Conditions about what a class calls. */
final class Uses {
  private static final String CONSTRUCTOR = "<init>";

  private Uses() {}

  /** Uses, or refers to, a method of one of these names, whoever owns it. */
  static ArchCondition<JavaClass> to(String... methods) {
    List<String> names = List.of(methods);
    return condition(
        "call " + names, (from, access) -> names.contains(access.getTarget().getName()));
  }

  /** Makes an exception of exactly one of these classes. */
  static ArchCondition<JavaClass> making(Class<?>... exceptions) {
    List<String> names = Arrays.stream(exceptions).map(Class::getName).toList();
    return condition(
        "make " + names,
        (from, access) ->
            access.getTarget().getName().equals(CONSTRUCTOR)
                && names.contains(access.getTargetOwner().getName())
                // an exception class calls the constructor of the class it extends
                && !extending(from, names));
  }

  private static boolean extending(JavaClass from, List<String> names) {
    return from.getRawSuperclass().filter(parent -> names.contains(parent.getName())).isPresent();
  }

  /** Listens to events of this class itself. */
  static ArchCondition<JavaClass> listeningTo(String event) {
    return new ArchCondition<>("listen to " + event) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaMethod method : item.getMethods()) {
          boolean listens =
              method.getAnnotations().stream()
                      .anyMatch(a -> a.getRawType().getSimpleName().endsWith("EventListener"))
                  && method.getRawParameterTypes().stream()
                      .anyMatch(type -> type.getName().equals(event));
          events.add(new SimpleConditionEvent(item, listens, method.getFullName()));
        }
      }
    };
  }

  /** Has this text among the constants of its class file. */
  static ArchCondition<JavaClass> withText(String text) {
    return new ArchCondition<>("mention \"" + text + "\"") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(new SimpleConditionEvent(item, ClassFiles.mentions(item, text), item.getName()));
      }
    };
  }

  private static ArchCondition<JavaClass> condition(
      String words, BiPredicate<JavaClass, JavaAccess<?>> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getAccessesFromSelf()
            .forEach(access ->
                events.add(
                    new SimpleConditionEvent(
                        item, holds.test(item, access), access.getDescription())));
        item.getMethodReferencesFromSelf()
            .forEach(access ->
                events.add(
                    new SimpleConditionEvent(
                        item, holds.test(item, access), access.getDescription())));
      }
    };
  }
}
