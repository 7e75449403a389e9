package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The child-friendly words of a call page.
 *
 * @param title name of the call
 * @param question the call in one sentence, as a question
 * @param asker who asks, as a name
 * @param why why the call exists
 * @param whoAsks who asks, in a few sentences
 * @param whoReads who reads the answers
 * @param whatNext what happens next, and when
 * @param whatWeKeep what is kept and for how long
 * @param whatWeDoNotKeep what is never kept or asked
 * @param cover which paper colour the cover has: sun, coral, rose, sky or leaf
 * @param picture name of the cover picture of the project's own set
 * @param minutesLeast shortest usual time to answer, in minutes
 * @param minutesMost longest usual time to answer, in minutes
 * @param thanks what the call itself says after Send, beside the thanks every page says
 * @param details what children can and cannot change, whom to ask, who else asks; absent in calls
 *     published before there was such a thing
 */
public record CallPage(
    LocalizedText title,
    LocalizedText question,
    LocalizedText asker,
    LocalizedText why,
    LocalizedText whoAsks,
    LocalizedText whoReads,
    LocalizedText whatNext,
    LocalizedText whatWeKeep,
    LocalizedText whatWeDoNotKeep,
    String cover,
    String picture,
    int minutesLeast,
    int minutesMost,
    @Nullable LocalizedText thanks,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CallDetails details) {

  @JsonCreator
  public CallPage {}

  /** A page without details. */
  public CallPage(
      LocalizedText title,
      LocalizedText question,
      LocalizedText asker,
      LocalizedText why,
      LocalizedText whoAsks,
      LocalizedText whoReads,
      LocalizedText whatNext,
      LocalizedText whatWeKeep,
      LocalizedText whatWeDoNotKeep,
      String cover,
      String picture,
      int minutesLeast,
      int minutesMost,
      @Nullable LocalizedText thanks) {
    this(
        title,
        question,
        asker,
        why,
        whoAsks,
        whoReads,
        whatNext,
        whatWeKeep,
        whatWeDoNotKeep,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        thanks,
        null);
  }

  /** The same with details. */
  public CallPage with(CallDetails details) {
    return new CallPage(
        title,
        question,
        asker,
        why,
        whoAsks,
        whoReads,
        whatNext,
        whatWeKeep,
        whatWeDoNotKeep,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        thanks,
        details);
  }

  /** A page that has no thanks of its own. */
  public CallPage(
      LocalizedText title,
      LocalizedText question,
      LocalizedText asker,
      LocalizedText why,
      LocalizedText whoAsks,
      LocalizedText whoReads,
      LocalizedText whatNext,
      LocalizedText whatWeKeep,
      LocalizedText whatWeDoNotKeep,
      String cover,
      String picture,
      int minutesLeast,
      int minutesMost) {
    this(
        title,
        question,
        asker,
        why,
        whoAsks,
        whoReads,
        whatNext,
        whatWeKeep,
        whatWeDoNotKeep,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        null);
  }

  /** Every text of the page, for checks of completeness. */
  public List<LocalizedText> texts() {
    Stream<LocalizedText> own =
        Stream.of(
            title,
            question,
            asker,
            why,
            whoAsks,
            whoReads,
            whatNext,
            whatWeKeep,
            whatWeDoNotKeep,
            thanks);
    List<LocalizedText> more = details == null ? List.of() : details.texts();
    return Stream.concat(own, more.stream()).filter(Objects::nonNull).toList();
  }
}
