package org.heard.consultations.questions;

import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question.Head;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A head being changed, so that no change has to name its other parts. */
final class HeadCopy {
  String key;
  LocalizedText title;
  @Nullable LocalizedText helper;
  @Nullable LocalizedText why;
  @Nullable String picture;
  @Nullable Condition shownWhen;
  @Nullable LocalizedText warning;
  @Nullable LocalizedText note;
  @Nullable String section;
  @Nullable Check check;
  boolean onScreenOnly;
  @Nullable LocalizedText pictureWords;

  HeadCopy(Head head) {
    key = head.key();
    title = head.title();
    helper = head.helper();
    why = head.why();
    picture = head.picture();
    shownWhen = head.shownWhen();
    warning = head.warning();
    note = head.note();
    section = head.section();
    check = head.check();
    onScreenOnly = head.onScreenOnly();
    pictureWords = head.pictureWords();
  }

  Head made() {
    return new Head(
        key,
        title,
        helper,
        why,
        picture,
        shownWhen,
        warning,
        note,
        section,
        check,
        onScreenOnly,
        pictureWords);
  }
}
