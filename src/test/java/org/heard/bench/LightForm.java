package org.heard.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of one page without script. Read by patterns and not by a parser: the page is our own,
 * and the driver shares its processor with the server that it measures.
 */
final class LightForm {
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|textarea|select|option)\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");
  private static final String BOUNDARY = "heard-bench-4f1d9c";

  private final String html;
  private final String mark;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private String list = "";

  private LightForm(String html, String mark) {
    this.html = html;
    this.mark = mark;
    Matcher field = FIELD.matcher(html);
    while (field.find()) {
      read(field.group());
    }
  }

  /** The form with what is in it, and with an answer wherever there is none. */
  static LightForm filled(String html) {
    return new LightForm(html, "");
  }

  /** The same, and every answer in words begins with a mark. */
  static LightForm filled(String html, String mark) {
    return new LightForm(html, mark + " ");
  }

  private void read(String tag) {
    Map<String, String> attributes = attributes(tag);
    String name = attributes.getOrDefault("name", "");
    if (tag.startsWith("<select")) {
      list = name;
    } else if (tag.startsWith("<option")) {
      option(attributes);
    } else if (tag.startsWith("<textarea")) {
      put(name, mark + Thinking.words());
    } else {
      input(name, attributes);
    }
  }

  private void option(Map<String, String> attributes) {
    String value = attributes.getOrDefault("value", "");
    // An order is left out: two things cannot have the same place.
    if (list.startsWith("a.") && !value.isEmpty() && !fields.containsKey(list)) {
      put(list, value);
    }
  }

  private void input(String name, Map<String, String> attributes) {
    String value = attributes.getOrDefault("value", "");
    switch (attributes.getOrDefault("type", "text")) {
      case "hidden" -> fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
      case "radio", "checkbox" -> {
        if (name.startsWith("a.") && !fields.containsKey(name)) {
          put(name, value);
        }
      }
      case "text" -> {
        if (name.startsWith("a.")) {
          put(name, attributes.containsValue("numeric") ? "3" : mark + Thinking.words());
        }
      }
      default -> {}
    }
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag.substring(tag.indexOf(' ')));
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
    }
    return attributes;
  }

  /** Sets a field of the form, or takes its value over. */
  LightForm put(String name, String value) {
    fields.put(name, new ArrayList<>(List.of(value)));
    return this;
  }

  /** Whether it carries files too, and therefore travels in parts. */
  private boolean inParts() {
    return html.contains("enctype=\"multipart/form-data\"");
  }

  String type() {
    return inParts()
        ? "multipart/form-data; boundary=" + BOUNDARY
        : "application/x-www-form-urlencoded";
  }

  String body() {
    return inParts() ? parts() : pairs();
  }

  private String pairs() {
    return fields.entrySet().stream()
        .flatMap(field ->
            field.getValue().stream()
                .map(value ->
                    field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }

  private String parts() {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, values) ->
        values.forEach(value ->
            body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value))));
    return body.append("--").append(BOUNDARY).append("--\r\n").toString();
  }
}
