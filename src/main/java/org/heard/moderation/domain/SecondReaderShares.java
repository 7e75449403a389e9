package org.heard.moderation.domain;

import java.util.Optional;
import org.heard.accounts.ActivePeople;
import org.heard.accounts.Role;
import org.heard.moderation.SecondReaders;
import org.heard.moderation.SecondReaders.Share;
import org.heard.shared.ConsultationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shares that somebody chose, and the one of the installation for all other calls. */
@Repository
class SecondReaderShares {
  private final JdbcClient database;
  private final ActivePeople people;
  private final int usual;

  SecondReaderShares(
      JdbcClient database,
      ActivePeople people,
      @Value("${heard.second-reader-percent:0}") int usual) {
    if (!isShare(usual)) {
      throw new IllegalArgumentException("heard.second-reader-percent is a number from 0 to 100");
    }
    this.database = database;
    this.people = people;
    this.usual = usual;
  }

  static boolean isShare(int percent) {
    return percent >= 0 && percent <= SecondReaders.MOST;
  }

  Share of(ConsultationId call) {
    Optional<Integer> chosen =
        database
            .sql("select percent from moderation.second_reader_share where consultation_id = ?")
            .param(call.value())
            .query(Integer.class)
            .optional();
    return new Share(
        chosen.orElse(usual), chosen.isPresent(), people.assigned(Role.MODERATOR, call).size());
  }

  void choose(ConsultationId call, int percent) {
    database
        .sql(
            """
            insert into moderation.second_reader_share (consultation_id, percent)
            values (:call, :percent)
            on conflict (consultation_id) do update set percent = excluded.percent
            """)
        .param("call", call.value())
        .param("percent", percent)
        .update();
  }
}
