package org.heard.advisors.rounds;

import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An advisor in a round.
 *
 * @param opened had a look; until then the invitation can be taken back
 * @param finished said to be finished
 * @param signOff absent while the advisor did not decide
 * @param counted may be counted in public as one of those who reviewed
 * @param credit what others may call the advisor; absent for "an advisor"
 */
public record Invitation(
    PersonId advisor,
    boolean opened,
    boolean finished,
    @Nullable SignOff signOff,
    boolean counted,
    @Nullable String credit) {

  /** Whether a text can go out, as an advisor sees it. */
  public enum SignOff {
    YES("yes"),
    NOT_YET("not-yet");

    private final String key;

    SignOff(String key) {
      this.key = key;
    }

    /** Stable key for bundles and columns. */
    public String key() {
      return key;
    }

    static SignOff of(String key) {
      return key.equals(YES.key) ? YES : NOT_YET;
    }
  }
}
