package org.heard.advisors.people;

import java.util.Optional;
import org.heard.shared.HandoverCode;

/** A child's own form, reached by a link and nothing else. For everybody who has the link. */
public interface ChildForm {

  /** What is behind a link. */
  sealed interface Opened {
    /** The form, with what the child sent before. */
    record Form(Optional<OwnForm> sent) implements Opened {}

    /** A manager said no, with this reason. */
    record No(String reason) implements Opened {}

    /** A manager said yes. */
    record Yes() implements Opened {}

    /** The link is unknown or too old. */
    record NotValid() implements Opened {}

    /** Too many tries; nothing was looked up. */
    record TooMany() implements Opened {}
  }

  /** What became of a sent form. */
  enum Sent {
    DONE,
    /** Something needed is missing, or too long. */
    INCOMPLETE,
    NOT_VALID,
    TOO_MANY
  }

  /** Looks what is behind a link. */
  Opened open(HandoverCode code);

  /** Sends the form, or sends it again while nothing is decided. */
  Sent send(HandoverCode code, OwnForm form);
}
