package org.heard.submissions.domain;

import org.heard.consultations.Medium;

/**
 * What a kept piece is, sealed beside it.
 *
 * @param question key of the question it answers
 * @param medium how it was made
 * @param contentType of the cleaned file
 */
record PieceAbout(String question, Medium medium, String contentType) {
  @Override
  public String toString() {
    return "PieceAbout[hidden]";
  }
}
