package org.heard.moderation.released;

import org.heard.consultations.Medium;

/**
 * What can be seen in a drawing or photo, or what is said in a recording, in the words of the team.
 * The piece itself stays with the moderators.
 */
public record ReleasedDescription(Medium medium, String words) {
  @Override
  public String toString() {
    return "ReleasedDescription[" + medium + "]";
  }
}
