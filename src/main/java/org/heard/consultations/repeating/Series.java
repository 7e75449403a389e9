package org.heard.consultations.repeating;

import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;

/**
 * Calls that ask again what an earlier call asked. Questions keep their keys, so that answers of
 * all of them can be compared; what cannot be compared any more is told with its reason.
 */
public interface Series {

  /**
   * An earlier call.
   *
   * @param year the year in which it closed, UTC
   */
  record Earlier(ConsultationId id, LocalizedText title, int year) {}

  /** The questions of a call beside those of an earlier one. */
  record Beside(Earlier earlier, List<Compared> questions) {}

  /**
   * A call in its series.
   *
   * @param calls the earlier ones, the latest first
   * @param years places of its texts that still name the year of the latest one; see PlanTexts
   */
  record Shown(List<Beside> calls, List<String> years) {}

  /** The year after the one in which a published call closed; empty for any other. */
  Optional<Integer> next(ConsultationId earlier);

  /**
   * Begins the same call for another year: everything that Plans.copy keeps, linked to the earlier
   * one, with a word for the address where one is free.
   *
   * @param earlier a published call that the person works on
   * @return empty for any other call, or when the year is not after it
   */
  Optional<ConsultationId> repeat(ConsultationId earlier, int year);

  /** The series of a call; empty when there is no such plan or it follows no other call. */
  Optional<Shown> shown(ConsultationId id);

  /**
   * Says whether a question that has other words than in an earlier call still means the same. It
   * holds for these words only.
   *
   * @return whether it was stored: not when the words are as they were, or the call is not there
   */
  boolean say(ConsultationId id, ConsultationId earlier, String question, boolean same);
}
