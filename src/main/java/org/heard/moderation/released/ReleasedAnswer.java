package org.heard.moderation.released;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.jspecify.annotations.Nullable;

/**
 * One answer as released: redacted where somebody redacted, whole otherwise.
 *
 * @param answer never with drawings, photos or recordings: those stay with the moderators
 * @param media how many of each there were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleasedAnswer(
    String question,
    Answer answer,
    boolean redacted,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Medium, Integer> media) {

  /** An answer of words, numbers or choices. */
  public ReleasedAnswer(String question, Answer answer, boolean redacted) {
    this(question, answer, redacted, Map.of());
  }

  @JsonCreator
  public ReleasedAnswer(
      String question, Answer answer, boolean redacted, @Nullable Map<Medium, Integer> media) {
    if (answer instanceof Answer.Mixed) {
      throw new IllegalArgumentException("A piece is never released");
    }
    this.question = question;
    this.answer = answer;
    this.redacted = redacted;
    this.media = media == null ? Map.of() : Map.copyOf(media);
  }
}
