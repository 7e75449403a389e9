package org.heard.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Consultation;
import org.heard.consultations.OwnWords;
import org.heard.moderation.ActResult;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RejectReason;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reviews a part of the invented answers, so that analysts have something to read at once. Whatever
 * needs a person's eye stays in the queue: names, contacts, a child who needs help.
 */
@Component
@Profile("demo")
class DemoReview {
  private static final int RELEASED = 120;
  private static final int LOOKED_AT = 220;
  private static final Pattern CONTACT = Pattern.compile("@|\\p{Nd}[\\p{Nd} -]{6,}");

  private final SubmissionReview submissions;
  private final Moderation moderation;
  private final DemoModerator moderator;
  private final DemoMarker marker;
  private final List<Phrases> phrases;

  DemoReview(
      SubmissionReview submissions,
      Moderation moderation,
      DemoModerator moderator,
      DemoMarker marker,
      JsonMapper json) {
    this.submissions = submissions;
    this.moderation = moderation;
    this.moderator = moderator;
    this.marker = marker;
    this.phrases = List.copyOf(Phrases.all(json).values());
  }

  /** Reviews once; a second call does nothing. */
  void once(Consultation call) {
    if (!marker.reviewed(call.slug())) {
      moderator.work(() -> review(call));
      marker.setReviewed(call.slug());
    }
  }

  private void review(Consultation call) {
    QueueFilter untouched = new QueueFilter(ReviewState.NEW, null, null, null, null);
    int released = 0;
    for (QueueRow row : submissions.page(call.id(), untouched, null, LOOKED_AT)) {
      if (released == RELEASED) {
        return;
      }
      OpenedSubmission opened = submissions.open(call.id(), row.id());
      List<String> words = words(opened);
      if (words.stream().anyMatch(this::isNonsense)) {
        moderation.reject(call.id(), row.id(), 0, RejectReason.NOT_MEANT);
      } else if (!opened.answers().isEmpty() && words.stream().noneMatch(this::needsAPerson)) {
        release(call, opened);
        released++;
      }
    }
  }

  private void release(Consultation call, OpenedSubmission opened) {
    Map<String, ModerationDecision> accepted =
        opened.answers().keySet().stream()
            .collect(Collectors.toMap(key -> key, key -> new ModerationDecision.Accept()));
    if (moderation.decide(call.id(), opened.row().id(), 0, accepted)
        instanceof ActResult.Saved saved) {
      moderation.release(call.id(), opened.row().id(), saved.review().version());
    }
  }

  private static List<String> words(OpenedSubmission opened) {
    return opened.answers().values().stream()
        .flatMap(answer -> OwnWords.in(answer).stream())
        .toList();
  }

  private boolean isNonsense(String words) {
    return phrases.stream().anyMatch(known -> known.nonsense().contains(words));
  }

  private boolean needsAPerson(String words) {
    return CONTACT.matcher(words).find()
        || phrases.stream()
            .anyMatch(known ->
                known.needsHelp().contains(words) || fixedParts(known).anyMatch(words::contains));
  }

  /** What a pattern with a name says beside the name. */
  private static Stream<String> fixedParts(Phrases known) {
    return known.personal().stream()
        .map(pattern ->
            Stream.of(pattern.split("\\{[a-z0-9]+}", -1))
                .max(Comparator.comparingInt(String::length))
                .orElse(pattern));
  }
}
