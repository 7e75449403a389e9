package org.heard.consultations;

/**
 * What is kept of answers that were not sent yet. Chosen for each call and told before the first
 * question (safety.md EX-4).
 */
public enum DraftKeeping {
  /** From the first word on. */
  ALWAYS,
  /** Only once the child has a code that leads back to them. What high risk begins with. */
  WITH_CODE,
  /** Nothing; a child can take its words along as a file of its own. */
  NEVER
}
