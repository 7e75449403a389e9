package org.heard.consultations.limesurvey;

import org.heard.consultations.Condition;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A question of the file on its way.
 *
 * @param row its row
 * @param type its type
 * @param title its words
 * @param helper its help
 * @param note words that stood before it
 * @param section key of its section
 * @param rule when it is shown
 */
record LssQuestion(
    Row row,
    LssType type,
    LocalizedText title,
    @Nullable LocalizedText helper,
    @Nullable LocalizedText note,
    @Nullable String section,
    @Nullable Condition rule) {

  /** How expressions and people call it. */
  String code() {
    return row.get("title");
  }

  String qid() {
    return row.get("qid");
  }
}
