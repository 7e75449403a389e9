package org.heard.uikit;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.heard.shared.helplines.HelpIn;
import org.heard.shared.helplines.Helpline;
import org.heard.shared.helplines.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Helplines in the words of one language, as HTML: pages with and without script, and the page for
 * times without a line, show the same.
 */
public final class HelplineCards {
  private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

  private final I18NProvider texts;
  private final Language reader;
  private final ULocale locale;

  /** For readers of a language. */
  public HelplineCards(I18NProvider texts, Language reader) {
    this.texts = texts;
    this.reader = reader;
    this.locale = ReaderLanguage.locale(reader);
  }

  /** What a child in a country is shown: one card, or one for each helpline. */
  public String of(HelpIn help) {
    return switch (help) {
      case HelpIn.Own(List<Helpline> lines) ->
          lines.stream().map(this::card).collect(Collectors.joining());
      case HelpIn.Europe(String number) ->
          card(
              heading(say("uikit.helpline.europe.name"), reader),
              number,
              List.of(say("uikit.helpline.europe"), say("uikit.helpline.free")));
      case HelpIn.World world ->
          card(
              heading(say("uikit.helpline.world.name"), reader),
              null,
              List.of(say("uikit.helpline.world", isolated(world.list().address()))));
    };
  }

  /** The name of a country, from CLDR. */
  public String country(String code) {
    return ULocale.getDisplayCountry("und_" + code, reader.tag());
  }

  /** Words as HTML. */
  public static String safe(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private String card(Helpline line) {
    return card(heading(line.name(), line.languages().getFirst()), line.number(), facts(line));
  }

  private List<String> facts(Helpline line) {
    List<String> facts = new ArrayList<>();
    if (line.free()) {
      facts.add(say("uikit.helpline.free"));
    }
    facts.add(hours(line.hours()));
    facts.add(say("uikit.helpline.languages", languages(line.languages())));
    Optional.ofNullable(line.text()).map(this::text).ifPresent(facts::add);
    Optional.ofNullable(line.chat())
        .map(address -> say("uikit.helpline.chat", isolated(address)))
        .ifPresent(facts::add);
    return facts;
  }

  private String text(Helpline.TextMessage text) {
    return text.word().isEmpty()
        ? say("uikit.helpline.text", isolated(whole(text.number())))
        : say("uikit.helpline.text-word", isolated(whole(text.number())), isolated(text.word()));
  }

  private String hours(Hours hours) {
    return switch (hours) {
      case Hours.Always() -> say("uikit.helpline.always");
      case Hours.Varying() -> say("uikit.helpline.varying");
      case Hours.Unknown() -> say("uikit.helpline.unknown");
      case Hours.Window window when window.everyDay() ->
          say("uikit.helpline.every-day", time(window.opens()), time(window.closes()));
      case Hours.Window(var from, var to, var opens, var closes) ->
          say("uikit.helpline.days", day(from), day(to), time(opens), time(closes));
    };
  }

  private String day(DayOfWeek day) {
    return formatted("EEEE", A_MONDAY.plusDays(day.ordinal()), LocalTime.NOON);
  }

  private String time(LocalTime time) {
    return formatted("Hm", A_MONDAY, time);
  }

  private String formatted(String skeleton, LocalDate day, LocalTime time) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atTime(time).toInstant(ZoneOffset.UTC)));
  }

  private String languages(List<Language> languages) {
    return ListFormatter.getInstance(locale)
        .format(
            languages.stream()
                .map(language -> ULocale.getDisplayLanguage(language.tag(), reader.tag()))
                .toList());
  }

  private String heading(String name, Language written) {
    String marks =
        written.equals(reader)
            ? ""
            : " lang=\"" + written.tag() + "\" dir=\"" + written.direction() + "\"";
    return "<h3" + marks + ">" + safe(name) + "</h3>";
  }

  private String card(String heading, @Nullable String number, List<String> facts) {
    String call =
        number == null
            ? ""
            : "<p><a class=\"btn btn--sun\" href=\"tel:%s\">%s</a></p>"
                .formatted(
                    number.replaceAll("[^0-9+]", ""),
                    safe(say("uikit.helpline.call", isolated(whole(number)))));
    String list =
        facts.stream().map(fact -> "<li>" + safe(fact) + "</li>").collect(Collectors.joining());
    return "<div class=\"helpline\">" + heading + call + "<ul>" + list + "</ul></div>";
  }

  /** Numbers and addresses are read from left to right on every page (Unicode isolates). */
  private static String isolated(String number) {
    return "\u2066" + number + "\u2069";
  }

  /** A number stays in one line: half of it is none. */
  private static String whole(String number) {
    return number.replace(' ', '\u00a0').replace("-", "-\u2060");
  }

  private String say(String key, Object... values) {
    return texts.getTranslation(key, reader.locale(), values);
  }
}
