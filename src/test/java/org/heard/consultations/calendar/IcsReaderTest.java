package org.heard.consultations.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.heard.consultations.calendar.IcsFile.Finding;
import org.heard.consultations.calendar.IcsFile.Kind;
import org.heard.consultations.calendar.IcsFile.Refusal;
import org.heard.consultations.calendar.IcsFile.RefusedException;
import org.heard.consultations.calendar.IcsWriter.Event;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calendar files of anybody. */
class IcsReaderTest {
  @Test
  void eventsWithDaysAndMomentsAreRead() {
    IcsFile file =
        read(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Invented//EN
            BEGIN:VEVENT
            UID:one@example.invalid
            SUMMARY:Invented session\\, first part
            DTSTART;VALUE=DATE:20270118
            DTEND;VALUE=DATE:20270206
            URL:https://example.org/session
            END:VEVENT
            BEGIN:VEVENT
            UID:two@example.invalid
            SUMMARY:Invented
              meeting
            DTSTART;TZID=Europe/Zurich:20270301T100000
            DTEND;TZID=Europe/Zurich:20270301T180000
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(file.findings()).isEmpty();
    CalendarEntry first = file.entries().getFirst();
    assertThat(first.title().textIn(Language.ENGLISH)).isEqualTo("Invented session, first part");
    assertThat(first.firstDay()).isEqualTo("2027-01-18");
    assertThat(first.lastDay()).isEqualTo("2027-02-05");
    assertThat(first.page()).isEqualTo("https://example.org/session");
    assertThat(first.source()).isEqualTo("one@example.invalid");
    CalendarEntry second = file.entries().getLast();
    assertThat(second.title().textIn(Language.ENGLISH)).isEqualTo("Invented meeting");
    assertThat(second.firstDay()).isEqualTo("2027-03-01").isEqualTo(second.lastDay());
  }

  @Test
  void filesOfMailProgramsAreReadToo() {
    IcsFile file =
        read(
            "\uFEFF"
                + calendar(
                    event(
                        "UID:a:b",
                        "SUMMARY;ALTREP=\"CID:1\";LANGUAGE=en-GB:Meeting: 10:30 \"sharp\"",
                        "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin\":20270301T100000",
                        "DTEND;TZID=\"(UTC+01:00) Amsterdam, Berlin\":20270302T120000")));

    assertThat(file.findings()).isEmpty();
    assertThat(file.entries())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.title().textIn(Language.ENGLISH)).isEqualTo("Meeting: 10:30 \"sharp\"");
          assertThat(one.firstDay()).isEqualTo("2027-03-01");
          assertThat(one.lastDay()).isEqualTo("2027-03-02");
          assertThat(one.source()).isEqualTo("a:b");
        });
  }

  @Test
  void aDayThatThereIsNotCostsItsEventAlone() {
    IcsFile file =
        read(
            calendar(
                event("SUMMARY:Never", "DTSTART:20270230"),
                event("SUMMARY:Late", "DTSTART:20270301T250000"),
                event("SUMMARY:Real", "DTSTART:20270301")));

    assertThat(file.findings())
        .extracting(Finding::event, Finding::kind)
        .containsExactly(tuple(1, Kind.NO_DAY), tuple(2, Kind.NO_DAY));
    assertThat(file.entries()).hasSize(1);
  }

  @Test
  void whatCannotBeTakenIsSaid() {
    IcsFile file =
        read(
            calendar(
                event("SUMMARY:No day"),
                event("DTSTART;VALUE=DATE:20270118"),
                event("SUMMARY:Wrong day", "DTSTART:tomorrow"),
                event("SUMMARY:Off", "STATUS:CANCELLED", "DTSTART:20270118"),
                event("SUMMARY:" + "long ".repeat(60), "DTSTART:20270118"),
                event("SUMMARY:Long ago", "DTSTART:19010118"),
                event("SUMMARY:Bad link", "DTSTART:20270118", "URL:javascript:alert(1)")));

    assertThat(file.findings())
        .extracting(Finding::event, Finding::kind)
        .containsExactly(
            tuple(1, Kind.NO_DAY),
            tuple(2, Kind.NO_TITLE),
            tuple(3, Kind.NO_DAY),
            tuple(4, Kind.CANCELLED),
            tuple(5, Kind.DOES_NOT_FIT),
            tuple(6, Kind.DOES_NOT_FIT),
            tuple(7, Kind.ADDRESS_LEFT_OUT));
    assertThat(file.entries()).singleElement().satisfies(one -> assertThat(one.page()).isNull());
  }

  @Test
  @Timeout(5)
  void rulesOfRepetitionAndTimeZonesAreNeverFollowed() {
    IcsFile file =
        read(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Evil/Zone
            TZURL:http://127.0.0.1:1/zone.ics
            BEGIN:STANDARD
            DTSTART:16010101T000000
            RRULE:FREQ=SECONDLY
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:bomb
            SUMMARY:Comes back each second
            DTSTART;TZID=Evil/Zone:20270118T100000
            RRULE:FREQ=SECONDLY;COUNT=2147483647
            ATTACH:http://127.0.0.1:1/x
            BEGIN:VALARM
            SUMMARY:Inside
            DTSTART:20300101
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(file.entries())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.firstDay()).isEqualTo("2027-01-18");
          assertThat(one.title().textIn(Language.ENGLISH)).isEqualTo("Comes back each second");
        });
    assertThat(file.findings()).extracting(Finding::kind).containsExactly(Kind.REPEATS);
  }

  @Test
  @Timeout(20)
  void hostileFilesAreRefusedAtOnce() {
    refused(new byte[0], Refusal.EMPTY);
    refused(new byte[IcsReader.MOST_BYTES + 1], Refusal.TOO_LARGE);
    refused(
        "PK\u0003\u0004 not a calendar".getBytes(StandardCharsets.UTF_8), Refusal.NOT_A_CALENDAR);
    refused("<html>".getBytes(StandardCharsets.UTF_8), Refusal.NOT_A_CALENDAR);
    refused(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:cut off".getBytes(StandardCharsets.UTF_8),
        Refusal.NOT_A_CALENDAR);
    refused(
        ("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(2_000))
            .getBytes(StandardCharsets.UTF_8),
        Refusal.TOO_MANY_EVENTS);
    // Nothing nests: one event inside of another is skipped with all it holds.
    assertThat(
            read("BEGIN:VCALENDAR\n"
                    + "BEGIN:VEVENT\n".repeat(20_000)
                    + "END:VEVENT\n".repeat(20_000))
                .entries())
        .isEmpty();
    assertThat(
            read("BEGIN:VCALENDAR\n"
                    + event("SUMMARY:a\n " + "b".repeat(900_000), "DTSTART:20270101"))
                .entries())
        .isEmpty();
  }

  @Test
  @Timeout(60)
  void anyBytesAreReadOrRefusedAndNothingElse() {
    Random chance = new Random(20_261_127);
    String[] parts = {
      "BEGIN:VCALENDAR\n",
      "BEGIN:VEVENT\n",
      "END:VEVENT\n",
      "END:VCALENDAR\n",
      "SUMMARY:x\n",
      "DTSTART:20270118\n",
      "DTSTART:99999999\n",
      "DTEND:20270118T250000Z\n",
      "URL:https://[\n",
      " folded\n",
      "UID:\n",
      ";:;=\"\n",
      "\u0000\n",
      "RRULE:\n",
      "DTSTART;VALUE=DATE:2027\n",
      "STATUS:NEVER\n"
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder file = new StringBuilder();
      for (int i = chance.nextInt(30); i >= 0; i--) {
        file.append(parts[chance.nextInt(parts.length)]);
      }
      try {
        assertThat(read(file.toString()).entries()).allMatch(one -> one.problems().isEmpty());
      } catch (RefusedException refused) {
        assertThat(refused.refusal()).isNotNull();
      }
    }
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    Random chance = new Random(7);
    String[] titles = {
      "Comma, semicolon; back\\slash",
      "لجنة حقوق الطفل",
      "儿童权利委员会第一百届会议".repeat(8),
      "Ñandú – “quotes” 👩‍👧",
      "a:b;c=d",
      "Long " + "words ".repeat(30)
    };
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      LocalDate first = LocalDate.of(2027, 1, 1).plusDays(chance.nextInt(700));
      events.add(
          new Event(
              UUID.randomUUID().toString(),
              titles[chance.nextInt(titles.length)].strip(),
              first,
              first.plusDays(chance.nextInt(30)),
              chance.nextBoolean() ? "https://example.org/" + i : null,
              i % 3,
              Instant.parse("2026-11-27T00:00:00Z").plus(Duration.ofDays(i))));
    }

    byte[] file = IcsWriter.write("Days, with a comma", Language.ENGLISH, events);

    assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    IcsFile back = IcsReader.read(file, Mechanism.OTHER, Language.ENGLISH);
    assertThat(back.findings()).isEmpty();
    assertThat(back.entries())
        .extracting(
            CalendarEntry::source,
            one -> one.title().textIn(Language.ENGLISH),
            CalendarEntry::firstDay,
            CalendarEntry::lastDay,
            CalendarEntry::page)
        .containsExactlyElementsOf(
            events.stream()
                .map(
                    one -> tuple(one.uid(), one.title(), one.firstDay(), one.lastDay(), one.page()))
                .toList());
  }

  private static void refused(byte[] file, Refusal why) {
    assertThatThrownBy(() -> IcsReader.read(file, Mechanism.OTHER, Language.ENGLISH))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  private static IcsFile read(String file) {
    return IcsReader.read(file.getBytes(StandardCharsets.UTF_8), Mechanism.OTHER, Language.ENGLISH);
  }

  private static String calendar(String... events) {
    return "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }
}
