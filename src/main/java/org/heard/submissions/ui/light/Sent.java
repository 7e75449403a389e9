package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.uikit.CleanText;
import org.jspecify.annotations.Nullable;

/** The fields of a form as a browser sent them, cleaned of what no keyboard makes. */
final class Sent {
  private final Function<String, String @Nullable []> fields;

  Sent(HttpServletRequest request) {
    this.fields = request::getParameterValues;
  }

  /** Fields that were sent earlier and held. */
  Sent(Map<String, List<String>> held) {
    this.fields =
        name ->
            held.containsKey(name)
                ? held.getOrDefault(name, List.of()).toArray(new String[0])
                : null;
  }

  /** All fields of a request, to be held. */
  static Map<String, List<String>> all(HttpServletRequest request) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
    return all;
  }

  /** The words of a field; empty when it is not there. */
  String words(String name) {
    return values(name).stream().findFirst().map(CleanText::of).orElse("");
  }

  /** The value of a field or button; empty when it is not there. */
  Optional<String> value(String name) {
    return values(name).stream().findFirst().filter(value -> !value.isEmpty());
  }

  /** All values of fields of one name. */
  List<String> values(String name) {
    return Stream.ofNullable(fields.apply(name)).flatMap(Stream::of).toList();
  }

  boolean has(String name) {
    return fields.apply(name) != null;
  }
}
