package org.heard.submissions.ui.light;

import java.util.List;
import org.heard.uikit.light.HardWords;
import org.heard.uikit.light.LightPicture;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/**
 * One question on a page.
 *
 * @param number its place, such as "Question 2 of 12"
 * @param section the heading of its section; null for none, and for a later one of a full page
 * @param before what is to be read before it is answered
 * @param warning what a sensitive question is about, said before it opens; null for others
 * @param problem what does not fit yet, in words; null when all is well
 * @param note an offer to take personal details out; null for none
 */
public record AskedQuestion(
    String key,
    String number,
    @Nullable ReadText section,
    ReadText title,
    List<ReadText> before,
    @Nullable ReadText helper,
    @Nullable ReadText why,
    @Nullable LightPicture picture,
    AnswerInput input,
    List<HardWords.Explained> terms,
    @Nullable ReadText warning,
    @Nullable String problem,
    @Nullable PersonalOffer note) {

  /** Id of the words about the problem. */
  public String problemId() {
    return "problem-" + key;
  }

  /** Id of the first field, which a way from the summary of problems leads to. */
  public String fieldId() {
    return "field-" + key;
  }

  /** Id of the question. */
  public String titleId() {
    return "title-" + key;
  }

  /** What describes the field; nothing when all is well. */
  public @Nullable String describedBy() {
    return problem == null ? null : problemId();
  }

  /** Whether the native field is marked; null leaves the mark away. */
  public @Nullable String invalid() {
    return problem == null ? null : "true";
  }
}
