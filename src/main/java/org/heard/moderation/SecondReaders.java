package org.heard.moderation;

import org.heard.shared.ConsultationId;

/**
 * How many of a hundred releases of a call another moderator reads first. Chosen by the managers of
 * the call at any time; what waits for a second reader already goes on waiting (ADR 0135).
 */
public interface SecondReaders {

  /** All releases. */
  int MOST = 100;

  /**
   * What holds for a call.
   *
   * @param percent what somebody chose, or the share of the installation
   * @param chosen whether somebody chose it for this call
   * @param moderators how many people can moderate the call now
   */
  record Share(int percent, boolean chosen, int moderators) {
    private static final int TWO = 2;

    /** Whether there is somebody who could be the second reader. */
    public boolean possible() {
      return moderators >= TWO;
    }

    /** The share that is drawn: none while a single moderator could never finish. */
    public int drawn() {
      return possible() ? percent : 0;
    }
  }

  /** The share of a call. */
  Share of(ConsultationId call);

  /**
   * Chooses the share of a call; recorded.
   *
   * @param percent 0 to {@link #MOST}
   * @return false when the call has a single moderator and the share is not 0; nothing changed then
   * @throws IllegalArgumentException when it is no share
   */
  boolean choose(ConsultationId call, int percent);
}
