package org.heard.submissions.ui.child;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.shared.Language;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A day in three native fields: a number, a list of months, a year. Calendars of browsers differ,
 * show other calendars than the page, and are hard with screen readers (decision 0146).
 */
public final class DayWords {
  // Spaces around it: what people type themselves has none.
  private static final String BETWEEN = " / ";
  private static final int MONTHS = 12;
  private static final int LEAST_YEAR = 1000;
  private static final int MOST_YEAR = 9999;

  private DayWords() {}

  /** One of the three fields. */
  public enum Part {
    DAY,
    MONTH,
    YEAR
  }

  /** The order in which a language writes them. */
  public static List<Part> order(Language language) {
    return language.equals(Language.CHINESE)
        ? List.of(Part.YEAR, Part.MONTH, Part.DAY)
        : List.of(Part.DAY, Part.MONTH, Part.YEAR);
  }

  /** What stands beside a field. */
  public static String label(Part part, PageWords on) {
    return switch (part) {
      case DAY -> on.getTranslation("submissions.day.day");
      case MONTH -> on.getTranslation("submissions.day.month");
      case YEAR -> on.getTranslation("submissions.day.year");
    };
  }

  /** The months as options of a list, the one with the value chosen. */
  public static String months(String value, Language language) {
    String[] names =
        DateFormatSymbols.getInstance(ReaderLanguage.locale(language))
            .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    StringBuilder options = new StringBuilder(CountryNames.option("", "–"));
    for (int month = 1; month <= MONTHS; month++) {
      options.append(CountryNames.option(Integer.toString(month), names[month - 1]));
    }
    return CountryNames.selecting(options.toString(), value);
  }

  /**
   * What the three fields hold.
   *
   * @param month empty, or a number from 1
   */
  public record Fields(String day, String month, String year) {

    /** The fields of an answer; words that are no day are back where they were typed. */
    public static Fields of(@Nullable Answer kept, Language language) {
      return switch (kept) {
        case Answer.Day day ->
            new Fields(
                day.day().map(said -> number(said.getDayOfMonth(), language)).orElse(""),
                Integer.toString(day.month().getMonthValue()),
                number(day.month().getYear(), language));
        case Answer.Words(String text) -> words(text);
        case null, default -> new Fields("", "", "");
      };
    }

    private static Fields words(String text) {
      String[] parts = text.split(BETWEEN, -1);
      return parts.length == Part.values().length
          ? new Fields(parts[0].strip(), parts[1].strip(), parts[2].strip())
          : new Fields(text, "", "");
    }

    /** What one of them holds. */
    public String in(Part part) {
      return switch (part) {
        case DAY -> day;
        case MONTH -> month;
        case YEAR -> year;
      };
    }

    /** The answer; nothing for empty fields, and words as long as they are no day. */
    public @Nullable Answer answer() {
      if (day.isBlank() && month.isBlank() && year.isBlank()) {
        return null;
      }
      Optional<Answer> said = ofYear().flatMap(this::in);
      return said.orElseGet(() ->
          new Answer.Words(
              month.isBlank() && year.isBlank()
                  ? day
                  : String.join(BETWEEN, day.strip(), month, year.strip())));
    }

    private Optional<Answer> in(YearMonth said) {
      if (day.isBlank()) {
        return Optional.of(new Answer.Day(said.toString()));
      }
      return whole(day)
          .filter(number -> number > 0 && said.isValidDay(number))
          .map(number -> Answer.Day.of(said.atDay(number)));
    }

    private Optional<YearMonth> ofYear() {
      return whole(year)
          .filter(number -> number >= LEAST_YEAR && number <= MOST_YEAR)
          .flatMap(number ->
              whole(month)
                  .filter(one -> one > 0 && one <= MONTHS)
                  .map(one -> YearMonth.of(number, one)));
    }

    private static Optional<Integer> whole(String typed) {
      return TypedNumber.whole(typed)
          .filter(number -> number.abs().intValue() <= MOST_YEAR && number.precision() < 9)
          .map(Number::intValue);
    }

    private static String number(int number, Language language) {
      return TypedNumber.write(java.math.BigDecimal.valueOf(number), language);
    }

    @Override
    public String toString() {
      return "Fields[hidden]";
    }
  }

  /** A day or month as a reader of a language says it. */
  static String said(Answer.Day day, Language language) {
    return day.day()
        .map(said -> ReaderDates.day(said, language))
        .orElseGet(() -> ReaderDates.month(day.month(), language));
  }
}
