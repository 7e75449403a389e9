package org.heard.consultations.xlsform;

import java.util.List;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question.Head;

/** The same head with one thing changed. */
final class Heads {
  private Heads() {}

  static Head checked(Head head, Check check) {
    return new Head(
        head.key(),
        head.title(),
        head.helper(),
        head.why(),
        head.picture(),
        head.shownWhen(),
        head.warning(),
        head.note(),
        head.section(),
        check,
        head.onScreenOnly(),
        head.pictureWords());
  }

  /** Under another key, and only shown where this rule holds too. */
  static Head under(Head head, String key, Condition rule) {
    Condition own = head.shownWhen();
    return new Head(
        key,
        head.title(),
        head.helper(),
        head.why(),
        head.picture(),
        own == null ? rule : new Condition.All(List.of(rule, own)),
        head.warning(),
        head.note(),
        head.section(),
        head.check(),
        head.onScreenOnly(),
        head.pictureWords());
  }
}
