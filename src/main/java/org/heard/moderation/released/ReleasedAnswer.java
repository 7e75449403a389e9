package org.heard.moderation.released;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.jspecify.annotations.Nullable;

/**
 * One answer as released: redacted where somebody redacted, whole otherwise.
 *
 * @param answer never with drawings, photos or recordings: those stay with the moderators
 * @param media how many of each there were
 * @param translations of its own words; never of an answer without any
 * @param descriptions of drawings, photos and recordings, where the child lets others read them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleasedAnswer(
    String question,
    Answer answer,
    boolean redacted,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Medium, Integer> media,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleasedTranslation> translations,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleasedDescription> descriptions) {

  /** An answer of words, numbers or choices. */
  public ReleasedAnswer(String question, Answer answer, boolean redacted) {
    this(question, answer, redacted, Map.of(), List.of(), List.of());
  }

  /** The same with drawings, photos and recordings that stay behind. */
  public ReleasedAnswer(
      String question, Answer answer, boolean redacted, Map<Medium, Integer> media) {
    this(question, answer, redacted, media, List.of(), List.of());
  }

  @JsonCreator
  public ReleasedAnswer(
      String question,
      Answer answer,
      boolean redacted,
      @Nullable Map<Medium, Integer> media,
      @Nullable List<ReleasedTranslation> translations,
      @Nullable List<ReleasedDescription> descriptions) {
    if (answer instanceof Answer.Mixed) {
      throw new IllegalArgumentException("A piece is never released");
    }
    this.question = question;
    this.answer = answer;
    this.redacted = redacted;
    this.media = media == null ? Map.of() : Map.copyOf(media);
    this.descriptions = descriptions == null ? List.of() : List.copyOf(descriptions);
    this.translations = translations == null ? List.of() : List.copyOf(translations);
  }
}
