package org.heard.advisors.rounds;

import java.util.UUID;
import org.heard.advisors.AdvisorLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an advisor wants to happen to its comments happens with leaving (safety.md AD-4). */
@Component
class LeavingAdvisors {
  private final JdbcClient jdbc;

  LeavingAdvisors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(AdvisorLeft left) {
    UUID advisor = left.person().value();
    switch (left.comments()) {
      case WITH_NICKNAME -> {}
      case AS_AN_ADVISOR -> {
        run("update advisors.round_invitation set credit = null where advisor = :advisor", advisor);
        // A voice is a name.
        run("update advisors.recording set sound = null where advisor = :advisor", advisor);
      }
      case GONE -> {
        run("delete from advisors.round_answer where advisor = :advisor", advisor);
        run("delete from advisors.review_comment where advisor = :advisor", advisor);
        run(
            """
            update advisors.round_invitation set credit = null, signed = null, counted = false
            where advisor = :advisor
            """,
            advisor);
      }
    }
  }

  private void run(String sql, UUID advisor) {
    jdbc.sql(sql).param("advisor", advisor).update();
  }
}
