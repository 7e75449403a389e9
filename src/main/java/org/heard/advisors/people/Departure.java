package org.heard.advisors.people;

import java.util.Optional;
import org.heard.accounts.AccountEnds;
import org.heard.advisors.AdvisorLeft;
import org.heard.advisors.CommentsAfter;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens when an advisor leaves, for whatever reason, in the transaction of whoever knows.
 */
@Component
class Departure {
  enum Why {
    STEPPED_BACK,
    GROWN_UP,
    ENDED
  }

  private final JdbcClient jdbc;
  private final AdvisorRows advisors;
  private final AccountEnds accounts;
  private final ApplicationEventPublisher events;

  Departure(
      JdbcClient jdbc,
      AdvisorRows advisors,
      AccountEnds accounts,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.advisors = advisors;
    this.accounts = accounts;
    this.events = events;
  }

  /** The nickname goes unless the advisor wanted its comments to stay with it. */
  void of(PersonId advisor, Why why, CommentsAfter comments) {
    boolean stays = comments == CommentsAfter.WITH_NICKNAME;
    int left =
        jdbc.sql(
                """
                update advisors.advisor set left_on = :today, left_why = :why,
                  comments_after = :comments, wishes = '{}',
                  nickname = case when :stays then nickname else '' end
                where person = :person and left_on is null
                """)
            .param("person", advisor.value())
            .param("today", advisors.today())
            .param("why", why.name())
            .param("comments", comments.name())
            .param("stays", stays)
            .update();
    if (left == 1) {
      // First, while listeners still find what they have to change.
      events.publishEvent(new AdvisorLeft(advisor, comments));
      accounts.end(advisor, stays ? Optional.empty() : Optional.of("-"));
    }
  }
}
