package org.heard.consultations.making;

/**
 * Where something of a plan is mended.
 *
 * @param part the part of the workspace, or the page beside it
 * @param place what in it: a place of {@link PlanTexts}, or the name of a choice; empty for all
 */
public record Mend(Part part, String place) {

  /** The parts of the workspace, and the pages it leads to. */
  public enum Part {
    ABOUT,
    DATES,
    WHO,
    LANGUAGES,
    PARTNERS,
    CONFIRMATIONS,
    QUESTIONS,
    TRANSLATIONS,
    /** What child advisors say about the questions, and where they are asked. */
    ADVISORS,
    /** People, codes and waivers: who says yes. */
    CONSENT,
    /** Who of safeguarding is on duty. */
    DUTY,
    /** Helplines, which administrators keep. */
    HELPLINES
  }
}
