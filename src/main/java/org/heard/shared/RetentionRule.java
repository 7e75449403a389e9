package org.heard.shared;

import java.time.LocalDate;

/**
 * Something that is kept for a time and then erased (safety.md RT-1). Implemented by the module
 * that owns it; the module {@code retention} runs them all.
 */
public interface RetentionRule {

  /** A stable word, such as {@code drafts}. */
  String name();

  /** The message key of what it is about; the text is given the days as its first value. */
  String words();

  /** How long, counted from what {@link #words} says. */
  KeptFor kept();

  /**
   * How many would go.
   *
   * @param day on this day, in UTC
   */
  long due(LocalDate day);

  /**
   * Erases some of what is due, in the transaction of the caller, so that no transaction is long.
   *
   * @param day today, in UTC
   * @return how many went; 0 when nothing is left
   */
  int eraseSome(LocalDate day);
}
