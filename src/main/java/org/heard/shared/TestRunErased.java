package org.heard.shared;

/**
 * A test run of a call goes, with everything that belongs to it. Each module deletes what it holds,
 * in the same transaction, which may what {@link DatabaseRole#KEEPER} may. No real call is ever
 * erased like that.
 */
public record TestRunErased(ConsultationId test) {

  /** Name of the lock between erasing a run and answers that are sent to it at the same moment. */
  public static String lock(ConsultationId test) {
    return "test run " + test;
  }
}
