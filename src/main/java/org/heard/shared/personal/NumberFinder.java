package org.heard.shared.personal;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heard.shared.personal.PersonalDetail.Kind;

/**
 * Telephone numbers and long codes. What libphonenumber knows as a number of one of the regions is
 * one, unless it is free to call (a helpline); so is what looks like one, or stands behind words
 * such as "my number is". Years, dates, prices and counting are not.
 */
final class NumberFinder {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Set<PhoneNumberType> FOR_EVERYBODY =
      EnumSet.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.UAN);
  private static final Pattern CODE =
      Pattern.compile("(?:^|[^0-9])([0-9]{4}(?:[ -]?[0-9]{4}){3})(?:[^0-9]|$)");
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?:19|20)[0-9]{2} ?[-/., ] ?(?:19|20)[0-9]{2}"
              + "|[0-9]{1,2}([./ -])[0-9]{1,2}[./ -](?:19|20)?[0-9]{2}"
              + "|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}"
              + "|116 ?[0-9]{3}"
              + "|[0-9]*,[0-9 ,]*[0-9]{1,2}");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[ .,][0-9]{3})+");
  private static final int BEFORE = 40;
  private static final int LEAST_DIGITS = 6;
  private static final int MOST_DIGITS = 15;
  private static final int TRIES = 10;
  private static final int LONGEST = 200;
  // A hostile text can hold thousands of runs; nobody has more numbers than this.
  private static final int MOST_RUNS = 60;

  private NumberFinder() {}

  static List<PersonalDetail> in(String text, Vocabulary vocabulary) {
    List<PersonalDetail> found = new ArrayList<>();
    Matches.each(
        CODE,
        text,
        match -> found.add(new PersonalDetail(match.start(1), match.end(1), Kind.CODE)));
    DigitRuns.in(text).stream()
        .limit(MOST_RUNS)
        .forEach(run -> look(text, run.start(), run.end(), vocabulary, found));
    for (Pattern said : vocabulary.patterns("number-in-words")) {
      Matches.each(
          said,
          text,
          match -> found.add(new PersonalDetail(match.start(1), match.end(1), Kind.PHONE)));
    }
    return found;
  }

  private static void look(
      String text, int start, int end, Vocabulary vocabulary, List<PersonalDetail> found) {
    String run = text.substring(start, Math.min(end, start + LONGEST));
    int digits = (int) run.chars().filter(Character::isDigit).count();
    if (digits < LEAST_DIGITS || NO_NUMBER.matches(run) || counts(run)) {
      return;
    }
    boolean announced = announced(text, start, vocabulary);
    if (THOUSANDS.matches(run) && !announced) {
      return;
    }
    boolean looksLikeOne =
        digits <= MOST_DIGITS
            && (announced
                || digits >= 10 && !run.endsWith("000000")
                || digits >= 9 && (run.startsWith("0") || run.startsWith("+")));
    if (knownToAll(run, vocabulary)) {
      return;
    }
    if (looksLikeOne) {
      found.add(new PersonalDetail(start, end, Kind.PHONE));
    } else {
      valid(run, start, vocabulary, found);
    }
  }

  private static boolean announced(String text, int start, Vocabulary vocabulary) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    return vocabulary.patterns("phone-before").stream()
        .anyMatch(pattern -> pattern.matcher(before).find());
  }

  private static boolean knownToAll(String run, Vocabulary vocabulary) {
    for (String region : vocabulary.regions()) {
      for (PhoneNumberMatch match : NUMBERS.findNumbers(run, region, Leniency.VALID, TRIES)) {
        if (FOR_EVERYBODY.contains(NUMBERS.getNumberType(match.number()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void valid(
      String run, int start, Vocabulary vocabulary, List<PersonalDetail> found) {
    for (String region : vocabulary.regions()) {
      for (PhoneNumberMatch match : NUMBERS.findNumbers(run, region, Leniency.VALID, TRIES)) {
        found.add(new PersonalDetail(start + match.start(), start + match.end(), Kind.PHONE));
      }
    }
  }

  /** Numbers that each are as much more than the one before, such as 1 2 3 or 3 6 9. */
  private static boolean counts(String run) {
    long[] parts =
        Arrays.stream(run.split("[^0-9]+"))
            .filter(part -> !part.isEmpty() && part.length() < 10)
            .mapToLong(Long::parseLong)
            .toArray();
    if (parts.length < 4) {
      return false;
    }
    long step = parts[1] - parts[0];
    for (int i = 1; i < parts.length; i++) {
      if (parts[i] - parts[i - 1] != step) {
        return false;
      }
    }
    return step != 0;
  }
}
