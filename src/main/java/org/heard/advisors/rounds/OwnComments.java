package org.heard.advisors.rounds;

import java.util.UUID;
import org.heard.advisors.rounds.OwnRounds.OwnComment;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes comments of the signed-in advisor, each as a whole. */
@Component
class OwnComments {
  private final OwnRoundReading reading;
  private final RoundRows rows;

  OwnComments(OwnRoundReading reading, RoundRows rows) {
    this.reading = reading;
    this.rows = rows;
  }

  /** What one said aloud about a passage. */
  static @Nullable UUID voice(OwnRound own, String passage) {
    @Nullable OwnComment before = own.comments().get(passage);
    return before == null ? null : before.marks().recording();
  }

  /**
   * Writes one of a round that is held still; nothing said takes it away.
   *
   * @return whether it stands as it should
   */
  boolean write(OwnRound own, String passage, Marks marks) {
    @Nullable OwnComment before = own.comments().get(passage);
    if (before != null && before.marks().equals(marks)) {
      return true;
    }
    RoundId id = own.round().id();
    if (marks.empty()) {
      reading
          .at(
              "delete from advisors.review_comment"
                  + " where round_id = :id and advisor = :me and passage = :passage"
                  + " and reply is null",
              id)
          .param("passage", passage)
          .update();
      return true;
    }
    // Whoever changes the words takes them back to the facilitator's look.
    return reading
            .at(
                """
                insert into advisors.review_comment (round_id, advisor, passage, marks)
                values (:id, :me, :passage, :marks::json)
                on conflict (round_id, advisor, passage)
                do update set marks = excluded.marks, looked = false
                where advisors.review_comment.reply is null
                """,
                id)
            .param("passage", passage)
            .param("marks", rows.written(marks))
            .update()
        > 0;
  }
}
