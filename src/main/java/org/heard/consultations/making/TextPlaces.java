package org.heard.consultations.making;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultations.Question;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Walks through everything of a plan and names the place of each text; see {@link PlanTexts}. */
final class TextPlaces {
  private TextPlaces() {}

  /** What becomes of a text; null takes it away. */
  @FunctionalInterface
  interface Change {
    @Nullable LocalizedText apply(String place, LocalizedText text);
  }

  /**
   * The plan with every text replaced.
   *
   * @throws IllegalArgumentException when a text goes that has to be there
   */
  static CallPlan map(CallPlan plan, Change change) {
    return (CallPlan) Objects.requireNonNull(map("", plan, change));
  }

  /** The same value with every text in it replaced; a null for a text takes it away. */
  private static @Nullable Object map(String place, @Nullable Object value, Change change) {
    return switch (value) {
      case null -> null;
      case LocalizedText text -> change.apply(place, text);
      case List<?> list -> list(place, list, change);
      case Map<?, ?> map -> map(place, map, change);
      case Record whole when whole.getClass().getPackageName().startsWith("org.heard") ->
          record(place, whole, change);
      default -> value;
    };
  }

  private static Object list(String place, List<?> list, Change change) {
    List<Object> changed = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object one = list.get(i);
      Object now = map(inside(place, key(one).orElse(Integer.toString(i + 1))), one, change);
      if (now == null) {
        throw new IllegalArgumentException("A text of a list needs words");
      }
      changed.add(now);
    }
    return List.copyOf(changed);
  }

  private static Object map(String place, Map<?, ?> map, Change change) {
    Map<Object, Object> changed = new LinkedHashMap<>();
    map.forEach((key, one) -> {
      Object now = map(inside(place, key.toString()), one, change);
      if (now != null) {
        changed.put(key, now);
      }
    });
    return changed;
  }

  private static Object record(String place, Record whole, Change change) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    boolean same = true;
    try {
      for (int i = 0; i < components.length; i++) {
        Object before = components[i].getAccessor().invoke(whole);
        values[i] = map(inside(place, components[i].getName()), before, change);
        same &= values[i] == before || (values[i] != null && values[i].equals(before));
        if (values[i] == null && before != null && !optional(components[i])) {
          throw new IllegalArgumentException("This text needs words");
        }
      }
      if (same) {
        return whole;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return whole.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean optional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Optional<String> key(Object one) {
    if (one instanceof Question question) {
      return Optional.of(question.key());
    }
    if (one instanceof Record whole) {
      return Stream.of(whole.getClass().getRecordComponents())
          .filter(component -> component.getName().equals("key"))
          .findFirst()
          .map(component -> value(component, whole).toString());
    }
    return Optional.empty();
  }

  private static Object value(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String inside(String place, String name) {
    return place.isEmpty() ? name : place + "/" + name;
  }
}
