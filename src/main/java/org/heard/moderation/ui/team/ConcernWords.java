package org.heard.moderation.ui.team;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.heard.moderation.concerns.CaseEntry;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Concerns.Line;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Origin;
import org.heard.moderation.concerns.Urgency;
import org.heard.uikit.ReaderLanguage;

/** Concerns in the words of the reader's language. */
final class ConcernWords {
  private ConcernWords() {}

  /** The number shown for a concern: the first 8 hexadecimal digits of its random id. */
  static String number(ConcernId id) {
    return id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  static String source(Origin origin) {
    return switch (origin) {
      case Origin.Note note ->
          switch (note.kind()) {
            case HELP -> translate("moderation.concern.from.note");
            case REPRISAL -> translate("moderation.concern.from.reprisal");
          };
      case Origin.Answers answers ->
          switch (answers.cause()) {
            case FLAG -> translate("moderation.concern.from.flag");
            case HINT -> translate("moderation.concern.from.hint");
          };
    };
  }

  /** How a row shows where it comes from; a reprisal must not be read over. */
  static String look(Origin origin) {
    return origin.isAboutReprisal() ? "h h--care" : "";
  }

  static String urgency(Urgency urgency) {
    return switch (urgency) {
      case NOT_LOOKED_AT -> translate("moderation.concern.urgency.not-looked-at");
      case WORRY -> translate("moderation.concern.urgency.worry");
      case DANGER -> translate("moderation.concern.urgency.danger");
    };
  }

  static String look(Urgency urgency) {
    return switch (urgency) {
      case NOT_LOOKED_AT -> "h h--care";
      case WORRY -> "h h--info";
      case DANGER -> "h h--wrong";
    };
  }

  /** What has to happen next, and until when. */
  static String next(Line line, Instant now, ZoneId zone) {
    return switch (line.concern().standing()) {
      case Standing.Waiting waiting ->
          line.due().map(due -> due(due, line.overdue(), now, zone)).orElse("");
      case Standing.Acknowledged acknowledged -> translate("moderation.concern.next.work");
      case Standing.ClosingProposed proposed -> translate("moderation.concern.next.second");
      case Standing.Closed closed -> translate("moderation.concern.next.closed");
    };
  }

  private static String due(Instant due, boolean overdue, Instant now, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(due, zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    String time = time(due, zone);
    if (overdue) {
      return day.equals(today)
          ? translate("moderation.concern.late.today", time)
          : translate("moderation.concern.late.day", Wording.day(day), time);
    }
    if (day.equals(today)) {
      return translate("moderation.concern.due.today", time);
    }
    return day.equals(today.plusDays(1))
        ? translate("moderation.concern.due.tomorrow", time)
        : translate("moderation.concern.due.day", Wording.day(day), time);
  }

  private static String time(Instant moment, ZoneId zone) {
    DateFormat format =
        DateFormat.getInstanceForSkeleton(
            "Hm", ULocale.forLanguageTag(ReaderLanguage.current().tag()));
    format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return format.format(Date.from(moment));
  }

  /** The day and the hour in which it came. */
  static String came(Instant hour, ZoneId zone) {
    return translate(
        "moderation.concern.came.hour",
        Wording.day(LocalDate.ofInstant(hour, zone)),
        time(hour, zone),
        time(hour.plusSeconds(3600), zone));
  }

  static String kind(CaseEntry.Kind kind) {
    return switch (kind) {
      case REMARK -> translate("moderation.case.kind.remark");
      case REFERRED -> translate("moderation.case.kind.referred");
      case NOT_REFERRED -> translate("moderation.case.kind.not-referred");
      case CLOSING_REFUSED -> translate("moderation.case.kind.refused");
    };
  }

  static String referral(Ending.Referral referral) {
    return switch (referral) {
      case REFERRED -> translate("moderation.case.referral.yes");
      case NOT_REFERRED -> translate("moderation.case.referral.no");
    };
  }

  static String told(Ending.Told told) {
    return switch (told) {
      case NOTHING -> translate("moderation.case.told.nothing");
      case READ_BY_PROTECTORS -> translate("moderation.case.told.read");
      case PASSED_ON -> translate("moderation.case.told.passed-on");
    };
  }
}
