package org.heard.content;

import java.util.Optional;

/**
 * Asked before a child-friendly version is published. Child advisors implement it: the arrow
 * between the modules stays as it is.
 */
public interface PublicationGate {
  /** What is missing for exactly this state of a draft; empty when it may go out. */
  Optional<Lack.SignOff> missing(Draft draft);

  /** How many child advisors signed exactly this state off and want to be counted in public. */
  int reviewers(Draft draft);
}
