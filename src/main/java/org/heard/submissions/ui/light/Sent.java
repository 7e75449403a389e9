package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.uikit.CleanText;

/** The fields of a form as a browser sent them, cleaned of what no keyboard makes. */
final class Sent {
  private final HttpServletRequest request;

  Sent(HttpServletRequest request) {
    this.request = request;
  }

  /** The words of a field; empty when it is not there. */
  String words(String name) {
    return Optional.ofNullable(request.getParameter(name)).map(CleanText::of).orElse("");
  }

  /** The value of a field or button; empty when it is not there. */
  Optional<String> value(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
  }

  /** All values of fields of one name. */
  List<String> values(String name) {
    return Stream.ofNullable(request.getParameterValues(name)).flatMap(Stream::of).toList();
  }

  boolean has(String name) {
    return request.getParameter(name) != null;
  }
}
