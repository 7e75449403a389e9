package org.heard.e2e;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.accounts.Role;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address that the application answers, read from its code so that none is forgotten. */
final class Routes {
  private static final String CALL = "social-protection";

  private Routes() {}

  /** Pages made with Vaadin. */
  static Set<String> ofViews() {
    Set<String> found = new TreeSet<>();
    annotated(Route.class)
        .forEach(view ->
            found.add(
                "/"
                    + filledIn(
                        AnnotatedElementUtils.findMergedAnnotation(view, Route.class).value())));
    return found;
  }

  /** Pages that open for this role and for nobody who has not signed in, as the table says. */
  static Set<String> only(Role role) {
    Set<String> found = new TreeSet<>();
    for (String row : table()) {
      List<String> cells = List.of(row.split(","));
      if (cells.get(1).equals("-") && cells.get(2 + role.ordinal()).equals("yes")) {
        found.add(filledIn(cells.getFirst()));
      }
    }
    return found;
  }

  private static List<String> table() {
    try {
      List<String> rows = Files.readAllLines(Path.of("src/test/resources/route-table.csv"));
      return rows.subList(1, rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that is answered without it and can be opened by its address. */
  static Set<String> ofControllers() {
    Set<String> found = new TreeSet<>();
    annotated(Controller.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .flatMap(Routes::addresses)
        .forEach(address -> found.add(filledIn(address)));
    return found;
  }

  private static Stream<String> addresses(Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    boolean opened =
        mapping != null
            && (mapping.method().length == 0
                || Set.of(mapping.method()).contains(RequestMethod.GET));
    return opened ? Arrays.stream(mapping.path()) : Stream.empty();
  }

  private static Stream<Class<?>> annotated(
      Class<? extends java.lang.annotation.Annotation> annotation) {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return definition.getMetadata().isIndependent();
          }
        };
    scan.addIncludeFilter(new AnnotationTypeFilter(annotation));
    return scan.findCandidateComponents("org.heard").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
  }

  /** With a demo call, and with things of it that nobody has. */
  private static String filledIn(String template) {
    return template
        .replaceAll("[:{]slug\\}?", CALL)
        .replaceAll("\\{version[^/]*", "1")
        .replaceAll(":[a-z]+|\\{id\\}", "00000000-0000-4000-8000-000000000000")
        .replaceAll("\\{[^/]*\\}", "none")
        .replace("**", "none");
  }
}
