package org.heard.consultations.making;

/** The texts of a call page, in the order a reader meets them. */
public enum PlanText {
  /** Name of the call. */
  TITLE(true),
  /** The call in one sentence, as a question. */
  QUESTION(true),
  /** Who asks, as a name. */
  ASKER(true),
  /** Why the call exists. */
  WHY(true),
  WHO_ASKS(true),
  WHO_READS(true),
  /** What children can change with their answers. */
  CAN_CHANGE(true),
  /** What their answers cannot change. */
  CANNOT_CHANGE(true),
  /** What happens next, and when. */
  WHAT_NEXT(true),
  WHAT_WE_KEEP(true),
  WHAT_WE_DO_NOT_KEEP(true),
  /** Whom to ask about the call. */
  CONTACT(true),
  /** What else to know before taking part. */
  CONDITIONS(false),
  /** What the call itself says after Send. */
  THANKS(false);

  private final boolean needed;

  PlanText(boolean needed) {
    this.needed = needed;
  }

  /** Its place among the texts of a plan; see {@link PlanTexts}. */
  public String place() {
    return "texts/" + name();
  }

  /** Whether a call cannot open without it. */
  public boolean needed() {
    return needed;
  }
}
