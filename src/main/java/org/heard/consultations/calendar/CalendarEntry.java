package org.heard.consultations.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.consultations.CallCountries;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Days of a mechanism, as somebody of the team wrote them down.
 *
 * @param title what it is
 * @param firstDay its first day
 * @param lastDay its last day, the same for a single one
 * @param inputBy until when it takes written input; absent when that is not known
 * @param countries whom it looks at; none when that does not matter
 * @param theme what it is about; absent when there is no theme
 * @param page the official page, https only; absent when none is known
 * @param source the id it has in the file it came from; absent when a person wrote it
 */
public record CalendarEntry(
    Mechanism mechanism,
    LocalizedText title,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable LocalDate inputBy,
    CallCountries countries,
    @Nullable LocalizedText theme,
    @Nullable String page,
    @Nullable String source) {
  /** Longest title or theme in one language, in characters. */
  public static final int LONGEST = 200;

  /** Longest address and id, in characters. */
  static final int LONGEST_ADDRESS = 500;

  /** Nothing that anybody plans for lasts longer, in days. */
  static final int LONGEST_DAYS = 400;

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  /** What does not fit about an entry. */
  public enum Problem {
    TITLE_TOO_LONG,
    DAYS_OUT_OF_ORDER,
    DAYS_OUT_OF_REACH,
    TOO_MANY_DAYS,
    INPUT_AFTER_THE_END,
    NOT_AN_ADDRESS
  }

  /** Everything that does not fit. */
  public List<Problem> problems() {
    return Stream.of(Problem.values()).filter(this::has).toList();
  }

  private boolean has(Problem problem) {
    return switch (problem) {
      case TITLE_TOO_LONG -> tooLong(title) || (theme != null && tooLong(theme));
      case DAYS_OUT_OF_ORDER -> lastDay.isBefore(firstDay);
      case DAYS_OUT_OF_REACH ->
          outOfReach(firstDay) || outOfReach(lastDay) || (inputBy != null && outOfReach(inputBy));
      case TOO_MANY_DAYS -> firstDay.plusDays(LONGEST_DAYS).isBefore(lastDay);
      case INPUT_AFTER_THE_END -> inputBy != null && inputBy.isAfter(lastDay);
      case NOT_AN_ADDRESS -> page != null && !isAddress(page);
    };
  }

  private static boolean tooLong(LocalizedText text) {
    return text.renderings().stream().anyMatch(one -> one.text().length() > LONGEST);
  }

  private static boolean outOfReach(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(LATEST);
  }

  /** Whether words are the address of a page that can be linked to. */
  static boolean isAddress(String words) {
    try {
      URI address = new URI(words);
      return words.length() <= LONGEST_ADDRESS
          && "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * The same as it comes out of a file once more. A file knows one language and no more than title,
   * days and page: what people wrote beside that stays, as far as it fits the days of now.
   */
  CalendarEntry completedBy(CalendarEntry before) {
    LocalDate input = inputBy == null ? before.inputBy : inputBy;
    return new CalendarEntry(
        mechanism,
        new LocalizedText(
            Stream.concat(
                    title.renderings().stream(),
                    before.title.renderings().stream()
                        .filter(one -> !title.languages().contains(one.language())))
                .toList()),
        firstDay,
        lastDay,
        input == null || input.isAfter(lastDay) ? null : input,
        countries.equals(CallCountries.EVERYWHERE) ? before.countries : countries,
        theme == null ? before.theme : theme,
        page == null ? before.page : page,
        source);
  }

  /** The last day on which it matters to anybody. */
  boolean over(LocalDate today) {
    return lastDay.isBefore(today);
  }
}
