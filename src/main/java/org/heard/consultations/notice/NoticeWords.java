package org.heard.consultations.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallNotice;
import org.heard.consultations.CallNotice.Day;
import org.heard.consultations.CallNotice.Moved;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.jspecify.annotations.Nullable;

/** What the pages of a call say to children about days that moved (decision 0153). */
public final class NoticeWords {
  private final Consultation call;
  private final Phase phase;
  private final PageWords words;
  private final Language language;
  private final List<Said> said = new ArrayList<>();

  /**
   * One thing to know.
   *
   * @param title what happened, in one sentence
   * @param lines what follows from it
   * @param reason why, in the words of those who ask; absent when they gave none
   */
  public record Said(String title, List<String> lines, @Nullable LocalizedText reason) {
    public Said {
      lines = List.copyOf(lines);
    }
  }

  private NoticeWords(Consultation call, Phase phase, PageWords words, Language language) {
    this.call = call;
    this.phase = phase;
    this.words = words;
    this.language = language;
  }

  /** Everything there is to know now, the most important first; empty when nothing moved. */
  public static List<Said> of(Consultation call, Clock clock, PageWords words, Language language) {
    return of(call, call.phase(clock), words, language);
  }

  /** The same in a phase that is known. */
  public static List<Said> of(Consultation call, Phase phase, PageWords words, Language language) {
    CallNotice notice = call.notice();
    if (notice == null) {
      return List.of();
    }
    NoticeWords all = new NoticeWords(call, phase, words, language);
    all.say(notice);
    return List.copyOf(all.said);
  }

  private void say(CallNotice notice) {
    LocalizedText stopped = notice.stopped();
    if (stopped != null) {
      stopped(stopped);
      return;
    }
    if (notice.again() && phase == Phase.OPEN) {
      add(
          words.getTranslation("consultations.notice.again"),
          until(),
          notice.moved(Day.CLOSES).filter(one -> !sameDay(one)));
    } else {
      notice.moved(Day.CLOSES).ifPresent(this::closes);
    }
    notice.moved(Day.OPENS).filter(one -> phase == Phase.NOT_YET_OPEN).ifPresent(this::opens);
    notice.moved(Day.FREEZES).filter(one -> phase != Phase.FROZEN).ifPresent(this::takeBack);
    notice.moved(Day.FEEDBACK).ifPresent(this::hear);
  }

  private void stopped(LocalizedText reason) {
    List<String> lines = new ArrayList<>();
    lines.add(words.getTranslation("consultations.notice.stopped.words"));
    if (phase == Phase.STOPPED) {
      lines.add(
          words.getTranslation(
              "consultations.notice.stopped.sent",
              ReaderDates.lastDayBefore(call.freezesAt(), language)));
    } else {
      lines.add(words.getTranslation("consultations.notice.stopped.fixed"));
    }
    said.add(new Said(words.getTranslation("consultations.notice.stopped"), lines, reason));
  }

  /** Until when is of no use any more once it is over; that it ended early still is. */
  private void closes(Moved moved) {
    boolean earlier = call.closesAt().isBefore(moved.before());
    if (sameDay(moved)) {
      return;
    }
    switch (phase) {
      case NOT_YET_OPEN, OPEN ->
          add(
              earlier
                  ? words.getTranslation("consultations.notice.earlier")
                  : words.getTranslation("consultations.notice.longer"),
              until(),
              Optional.of(moved));
      case CLOSED -> {
        if (earlier) {
          add(
              words.getTranslation("consultations.notice.ended-earlier"),
              words.getTranslation(
                  "consultations.notice.last-day",
                  ReaderDates.lastDayBefore(call.closesAt(), language)),
              Optional.of(moved));
        }
      }
      case STOPPED, FROZEN -> {}
    }
  }

  private String until() {
    return words.getTranslation(
        "consultations.notice.until", ReaderDates.lastDayBefore(call.closesAt(), language));
  }

  private void opens(Moved moved) {
    if (sameDay(moved)) {
      return;
    }
    add(
        words.getTranslation("consultations.notice.opens"),
        words.getTranslation(
            "consultations.notice.opens-on", ReaderDates.firstDayFrom(call.opensAt(), language)),
        Optional.of(moved));
  }

  private void takeBack(Moved moved) {
    if (!sameDay(moved)) {
      add(
          words.getTranslation("consultations.notice.take-back"),
          words.getTranslation(
              "consultations.notice.last-day",
              ReaderDates.lastDayBefore(call.freezesAt(), language)),
          Optional.of(moved));
    }
  }

  private void hear(Moved moved) {
    CallDetails details = call.page().details();
    if (details != null) {
      add(
          words.getTranslation("consultations.notice.hear"),
          words.getTranslation(
              "consultations.notice.hear-by", ReaderDates.day(details.feedbackOn(), language)),
          Optional.of(moved));
    }
  }

  /** Children read days: another hour of the same day is no news. */
  private boolean sameDay(Moved moved) {
    String now =
        switch (moved.day()) {
          case OPENS -> ReaderDates.firstDayFrom(call.opensAt(), language);
          case CLOSES -> ReaderDates.lastDayBefore(call.closesAt(), language);
          case FREEZES -> ReaderDates.lastDayBefore(call.freezesAt(), language);
          // It is a day and has no hour.
          case FEEDBACK -> "";
        };
    return before(moved).equals(now);
  }

  private String before(Moved moved) {
    return switch (moved.day()) {
      case OPENS, FEEDBACK -> ReaderDates.firstDayFrom(moved.before(), language);
      case CLOSES, FREEZES -> ReaderDates.lastDayBefore(moved.before(), language);
    };
  }

  /** The old day stands beside the new one. */
  private void add(String title, String line, Optional<Moved> moved) {
    List<String> lines = new ArrayList<>();
    lines.add(line);
    moved.ifPresent(
        one -> lines.add(words.getTranslation("consultations.notice.before", before(one))));
    said.add(new Said(title, lines, moved.map(Moved::reason).orElse(null)));
  }
}
