package org.heard.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What has to hold before a call may open. Published here and implemented by the modules that know
 * it, because consultations knows none of them.
 */
public interface OpeningCondition {

  /**
   * What is asked about a call.
   *
   * @param opensAt when answers are taken from
   * @param countries whose children it asks
   */
  record Opening(Instant opensAt, CallCountries countries) {}

  /** Something that is missing. */
  sealed interface Missing {
    /** Two people of safeguarding on duty on the day it opens. */
    record TwoOnDuty() implements Missing {}

    /** For each of them a way of being told that was tested lately. */
    record TestedAlert() implements Missing {}

    /** No helpline of this country is known. */
    record Helpline(String country) implements Missing {}

    /**
     * Nobody looked at the helplines of this country for too long, so they are not shown.
     *
     * @param checked the last day somebody did
     */
    record CheckedHelpline(String country, LocalDate checked) implements Missing {}

    /** For a call that asks everywhere: where a list for the whole world is. */
    record WorldList() implements Missing {}
  }

  /** What is missing for this call; empty when it may open. */
  List<Missing> missing(Opening opening);
}
