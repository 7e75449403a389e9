package org.heard;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The layer a test class belongs to, seen from what it uses, so that nobody has to tag anything:
 * {@code ./test unit} runs UNIT and so on.
 */
enum TestLayer {
  /** Plain Java. */
  UNIT,
  /** Starts Spring and the database, or says by the tag "module" that it belongs here. */
  MODULES,
  /** Opens screens on the server side, without a browser. */
  VIEWS,
  /** Rules about the code, the bundles and the documents: what lies beside the application. */
  STYLE,
  /** Walks the built application in a browser. */
  JOURNEYS;

  private static final String STYLE_PACKAGE = "org.heard";
  private static final String JOURNEY_PACKAGE = "org.heard.e2e";

  static TestLayer of(Class<?> testClass) {
    Class<?> outermost = outermost(testClass);
    if (outermost.getPackageName().equals(JOURNEY_PACKAGE)) {
      return JOURNEYS;
    }
    if (opensScreens(outermost)) {
      return VIEWS;
    }
    if (startsSpring(outermost) || saysModule(outermost)) {
      return MODULES;
    }
    return outermost.getPackageName().equals(STYLE_PACKAGE) ? STYLE : UNIT;
  }

  private static Class<?> outermost(Class<?> testClass) {
    Class<?> found = testClass;
    while (found.getEnclosingClass() != null) {
      found = found.getEnclosingClass();
    }
    return found;
  }

  private static boolean opensScreens(Class<?> testClass) {
    for (Class<?> type = testClass; type != null; type = type.getSuperclass()) {
      if (type.getPackageName().startsWith("com.vaadin.browserless")) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysModule(Class<?> testClass) {
    return AnnotationSupport.findRepeatableAnnotations(testClass, Tag.class).stream()
        .anyMatch(tag -> tag.value().equals("module"));
  }

  private static boolean startsSpring(Class<?> testClass) {
    MergedAnnotations annotations =
        MergedAnnotations.from(testClass, SearchStrategy.TYPE_HIERARCHY);
    return annotations.isPresent(BootstrapWith.class)
        || annotations.stream(ExtendWith.class)
            .flatMap(extend -> Arrays.stream(extend.getClassArray("value")))
            .anyMatch(SpringExtension.class::equals);
  }

  /** Leaves only the classes of the layer named by the system property {@code heard.layer}. */
  public static final class Filter implements PostDiscoveryFilter {
    private final String wanted =
        System.getProperty("heard.layer", "").strip().toUpperCase(Locale.ROOT);

    @Override
    public FilterResult apply(TestDescriptor test) {
      if (wanted.isEmpty()) {
        return FilterResult.included("every layer");
      }
      Class<?> testClass =
          switch (test.getSource().orElse(null)) {
            case ClassSource source -> source.getJavaClass();
            case MethodSource source -> source.getJavaClass();
            case null, default -> null;
          };
      return FilterResult.includedIf(
          testClass == null || of(testClass) == TestLayer.valueOf(wanted));
    }
  }
}
