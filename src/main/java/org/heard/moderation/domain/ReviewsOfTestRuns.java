package org.heard.moderation.domain;

import java.util.List;
import org.heard.shared.TestRunErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies, decisions, concerns and lists of files of a test run. First of all who listen: later its
 * answers are gone, and with them what leads to their reviews.
 */
@Component
class ReviewsOfTestRuns {
  private static final String OF_ITS_CONCERNS =
      "concern_id in (select id from moderation.concern where consultation_id = :test)";
  private static final String OF_ITS_ANSWERS =
      "submission_id in (select id from submissions.submission where consultation_id = :test)";
  private static final List<String> WHAT =
      List.of(
          "vault.case_key where " + OF_ITS_CONCERNS,
          "moderation.case_entry where " + OF_ITS_CONCERNS,
          "moderation.notice where consultation_id = :test or " + OF_ITS_CONCERNS,
          "moderation.concern where consultation_id = :test",
          "moderation.at_desk where " + OF_ITS_ANSWERS,
          "moderation.margin where " + OF_ITS_ANSWERS,
          "moderation.taken_over where consultation_id = :test",
          "moderation.review where " + OF_ITS_ANSWERS,
          "moderation.released_submission where consultation_id = :test",
          "moderation.taken_back where consultation_id = :test",
          "moderation.file_made where consultation_id = :test",
          "moderation.saved_filter where consultation_id = :test",
          "moderation.second_reader_share where consultation_id = :test",
          "moderation.late_screening where consultation_id = :test");

  private final JdbcClient jdbc;

  ReviewsOfTestRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void erase(TestRunErased erased) {
    WHAT.forEach(
        what -> jdbc.sql("delete from " + what).param("test", erased.test().value()).update());
  }
}
