package org.heard.consultations.deadlines;

/** Why days of a call cannot move as somebody wants. */
public enum DateProblem {
  /** Every day is as it was. */
  NOTHING_CHANGED,
  /** The call has opened. */
  OPEN_ALREADY,
  /** It would open before now. */
  OPENS_IN_THE_PAST,
  /** It would close before now. */
  CLOSES_IN_THE_PAST,
  /** Children who are writing would have less than two days. */
  TOO_SOON,
  /** It would close earlier on the day that children read, and nobody would see it. */
  EARLIER_ON_THE_SAME_DAY,
  /** It would close before it opens, or be fixed before it closes. */
  OUT_OF_ORDER,
  /** Children were promised that they can take their answers back until a later day. */
  TAKE_BACK_EARLIER,
  /** The promise to hear what happened cannot go away, or come new. */
  FEEDBACK_MISSING,
  /** Children would hear of it before today. */
  FEEDBACK_IN_THE_PAST,
  /** Children would hear of it before it closes. */
  FEEDBACK_BEFORE_CLOSING,
  /** Children who wait or write have to know why. */
  REASON_MISSING,
  /** A reason nobody reads to the end. */
  REASON_TOO_LONG,
  /** The answers are fixed; only the day to hear of them can move. */
  FIXED_ALREADY,
  /** The call was stopped; it has to be opened again first. */
  STOPPED,
  /** The call is not stopped, or the day it would have closed has passed. */
  CANNOT_OPEN_AGAIN,
  /** The call has ended by itself. */
  ENDED_ALREADY
}
