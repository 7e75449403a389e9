package org.heard.consultations.repeating;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.consultations.Consultation;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;

/** Years in the words of calls. */
final class Years {
  private Years() {}

  /** A working name: the title with the other year in place of its own, or behind it. */
  static String name(Consultation call, int was, int year) {
    String title = call.page().title().textIn(call.languages().getFirst());
    String behind = " " + year;
    String other = title.replace(Integer.toString(was), Integer.toString(year));
    int most = PreparedCalls.MOST_NAME - behind.length();
    return other.equals(title) || other.length() > PreparedCalls.MOST_NAME
        ? title.substring(0, Math.min(title.length(), most)).strip() + behind
        : other;
  }

  /** Words for an address, the better one first. */
  static List<String> addresses(String slug, int was, int year) {
    return Stream.of(
            slug.replace(Integer.toString(was), Integer.toString(year)),
            slug.replaceAll("-[0-9]{4}$", "") + "-" + year)
        .distinct()
        .filter(word -> !word.equals(slug))
        .toList();
  }

  /** The places of a plan whose texts name a year, in digits of any script. */
  static List<String> named(CallPlan plan, int year) {
    return PlanTexts.of(plan).entrySet().stream()
        .filter(entry ->
            entry.getValue().renderings().stream()
                .anyMatch(one -> plain(one.text()).contains(Integer.toString(year))))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String plain(String words) {
    return words
        .codePoints()
        .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
