package org.heard.shared.helplines;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** When a helpline answers, in the time of its country. */
public sealed interface Hours {

  /** Day and night, every day. */
  record Always() implements Hours {}

  /** The same hours on a run of days; Monday to Sunday is every day. */
  record Window(DayOfWeek from, DayOfWeek to, LocalTime opens, LocalTime closes) implements Hours {
    /** Whether it is every day. */
    public boolean everyDay() {
      return from == DayOfWeek.MONDAY && to == DayOfWeek.SUNDAY;
    }
  }

  /** Not the same in every place of the country. */
  record Varying() implements Hours {}

  /** No source says. */
  record Unknown() implements Hours {}
}
