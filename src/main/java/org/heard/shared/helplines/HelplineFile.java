package org.heard.shared.helplines;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.shared.Language;
import org.heard.shared.helplines.Helpline.TextMessage;
import org.heard.shared.helplines.HelplineDirectory.EuropeanNumber;
import org.heard.shared.helplines.HelplineDirectory.WorldList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a directory; docs/helplines.md describes it for people who keep one. */
final class HelplineFile {
  private static final JsonMapper JSON = JsonMapper.shared();

  private HelplineFile() {}

  static HelplineDirectory read(InputStream file) {
    try {
      JsonNode document = JSON.readTree(file);
      List<Helpline> lines = new ArrayList<>();
      document.required("helplines").forEach(line -> lines.add(line(line)));
      JsonNode europe = document.required("europe");
      JsonNode world = document.required("world");
      return new HelplineDirectory(
          lines,
          new EuropeanNumber(words(europe, "number"), countries(europe), list(europe, "sources")),
          new WorldList(words(world, "name"), words(world, "address"), list(world, "sources")));
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("Not a directory of helplines", e);
    }
  }

  private static Helpline line(JsonNode line) {
    JsonNode text = line.path("text");
    return new Helpline(
        country(words(line, "country")),
        words(line, "name"),
        words(line, "number"),
        text.isObject()
            ? new TextMessage(words(text, "number"), text.path("word").asString(""))
            : null,
        optional(line, "chat"),
        hours(line.required("hours")),
        list(line, "languages").stream().map(Language::of).toList(),
        line.required("free").booleanValue(),
        list(line, "sources"),
        LocalDate.parse(words(line, "sourceRead")),
        day(optional(line, "dialled")));
  }

  private static Hours hours(JsonNode hours) {
    if (hours.isObject()) {
      return new Hours.Window(
          DayOfWeek.valueOf(words(hours, "from").toUpperCase(Locale.ROOT)),
          DayOfWeek.valueOf(words(hours, "to").toUpperCase(Locale.ROOT)),
          LocalTime.parse(words(hours, "opens")),
          LocalTime.parse(words(hours, "closes")));
    }
    return switch (hours.asString("")) {
      case "always" -> new Hours.Always();
      case "varying" -> new Hours.Varying();
      case "unknown" -> new Hours.Unknown();
      default -> throw new IllegalArgumentException("Hours of a helpline: " + hours);
    };
  }

  private static Set<String> countries(JsonNode europe) {
    Set<String> codes = new HashSet<>();
    list(europe, "countries").forEach(code -> codes.add(country(code)));
    return codes;
  }

  private static String country(String code) {
    if (!Set.of(Locale.getISOCountries()).contains(code)) {
      throw new IllegalArgumentException("Not a country of ISO 3166: " + code);
    }
    return code;
  }

  private static String words(JsonNode node, String field) {
    return node.required(field).stringValue();
  }

  private static @Nullable String optional(JsonNode node, String field) {
    return node.path(field).isString() ? node.path(field).stringValue() : null;
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static List<String> list(JsonNode node, String field) {
    List<String> all = new ArrayList<>();
    node.required(field).forEach(one -> all.add(one.stringValue()));
    return all;
  }
}
