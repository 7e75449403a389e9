package org.heard.uikit;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import org.heard.shared.Language;

/** Days as a reader of a language writes them (CLDR). Children see days, never minutes. */
public final class ReaderDates {

  private ReaderDates() {}

  /** A day in UTC with its weekday, such as "Friday 12 March 2027". */
  public static String day(LocalDate day, Language language) {
    return written("yMMMMEEEEd", day, language);
  }

  /** A day in UTC for lists, such as "12 Mar 2027". */
  public static String shortDay(LocalDate day, Language language) {
    return written("yMMMd", day, language);
  }

  /** A day in UTC of these weeks, for lists, such as "Fri 12 Mar". */
  public static String dayNearby(LocalDate day, Language language) {
    return written("EEEdMMM", day, language);
  }

  /** The same of any year, such as "Fri, 12 Mar 2027". */
  public static String dayOfAYear(LocalDate day, Language language) {
    return written("yMMMEEEd", day, language);
  }

  /** A month, such as "March 2027". */
  public static String month(YearMonth month, Language language) {
    return written("yMMMM", month.atDay(1), language);
  }

  private static String written(String skeleton, LocalDate day, Language language) {
    DateFormat format =
        DateFormat.getInstanceForSkeleton(skeleton, ReaderLanguage.locale(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** The last day before something ends; an end at midnight belongs to the day before. */
  public static String lastDayBefore(Instant end, Language language) {
    return day(LocalDate.ofInstant(end.minus(Duration.ofSeconds(1)), ZoneOffset.UTC), language);
  }

  /** The first day of something that begins. */
  public static String firstDayFrom(Instant beginning, Language language) {
    return day(LocalDate.ofInstant(beginning, ZoneOffset.UTC), language);
  }
}
