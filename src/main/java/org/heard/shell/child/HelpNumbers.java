package org.heard.shell.child;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.heard.shared.helplines.HelpIn;
import org.heard.shared.helplines.HelplineDirectory;
import org.heard.uikit.HelplineCards;
import org.heard.uikit.light.LightNumbers;
import org.springframework.stereotype.Component;

/**
 * The helplines of all countries as pages show them, made once a day and language: one string
 * instead of hundreds of components for every child.
 */
@Component
public class HelpNumbers implements LightNumbers {
  private static final String EUROPE = "europe";
  private static final String WORLD = "world";

  private final HelplineDirectory directory;
  private final I18NProvider texts;
  private final Clock clock;
  private final Map<Language, Shown> known = new ConcurrentHashMap<>();

  /**
   * @param options countries of a native list; each names the card it shows
   * @param cards one card for each of those names; all hidden but the world's
   * @param list all of it one below the other, for a page without script
   */
  public record Shown(LocalDate day, String options, String cards, String list) {}

  HelpNumbers(HelplineDirectory directory, I18NProvider texts, Clock clock) {
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String list(Language language) {
    // They stand right below the heading of a page there, and not inside of a part of one.
    return in(language).list().replace("<h3", "<h2").replace("</h3>", "</h2>");
  }

  /** What pages in a language show today. */
  public Shown in(Language language) {
    LocalDate today = LocalDate.now(clock);
    return known.compute(
        language,
        (same, made) -> made != null && made.day().equals(today) ? made : make(same, today));
  }

  private Shown make(Language language, LocalDate today) {
    HelplineCards words = new HelplineCards(texts, language);
    Collator order = Collator.getInstance(ULocale.forLanguageTag(language.tag()));
    Comparator<String> byName = Comparator.comparing(words::country, order::compare);
    var countries = directory.countries(today).stream().sorted(byName).toList();
    StringBuilder options = new StringBuilder();
    StringBuilder cards = new StringBuilder();
    StringBuilder list = new StringBuilder();
    for (String country : countries) {
      HelpIn help = directory.in(country, today);
      boolean own = help instanceof HelpIn.Own;
      options.append(option(country, own ? country : EUROPE, words.country(country)));
      if (own) {
        cards.append(card(country, true, words.of(help)));
        list.append(
            "<details><summary>%s</summary>%s</details>"
                .formatted(HelplineCards.safe(words.country(country)), words.of(help)));
      }
    }
    String europe = words.of(new HelpIn.Europe(directory.europe().number()));
    String world = words.of(new HelpIn.World(directory.world()));
    cards.append(card(EUROPE, true, europe)).append(card(WORLD, false, world));
    list.append(europe).append(world);
    return new Shown(today, options.toString(), cards.toString(), list.toString());
  }

  private static String option(String value, String shows, String words) {
    return "<option value=\"%s\" data-shows=\"%s\">%s</option>"
        .formatted(value, shows, HelplineCards.safe(words));
  }

  private static String card(String name, boolean hidden, String card) {
    return "<div data-help-in=\"%s\"%s>%s</div>".formatted(name, hidden ? " hidden" : "", card);
  }

  /** Countries whose entries somebody has to check, in the order of their codes. */
  String toCheck() {
    return directory.toCheck(LocalDate.now(clock)).stream()
        .map(line -> line.country())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
