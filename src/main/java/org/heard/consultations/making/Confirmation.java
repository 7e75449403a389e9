package org.heard.consultations.making;

/** What only people know, said once by a manager of the call. */
public enum Confirmation {
  /** Children or their organisations were asked whether the questions matter to them. */
  CHILDREN_WERE_ASKED,
  /** Children who are often left out can find the call and answer it. */
  LEFT_OUT_CHILDREN_REACHED,
  /** Whoever reads answers was trained for it. */
  READERS_TRAINED,
  /** Risks of taking part were thought through, with what is done about them. */
  RISKS_LOOKED_AT
}
