package org.heard.advisors.rounds;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes rounds, in the present transaction. */
@Component
class RoundMaking {
  private final JdbcClient jdbc;
  private final RoundRows rows;
  private final InvitedRows invited;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  RoundMaking(
      JdbcClient jdbc,
      RoundRows rows,
      InvitedRows invited,
      CurrentPerson person,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.invited = invited;
    this.person = person;
    this.events = events;
  }

  /** Stores a round about a text as it is now. */
  RoundId store(CurrentText now, Set<String> asked, ReviewRounds.Plan plan) {
    RoundId id = RoundId.random();
    jdbc.sql(
            """
            insert into advisors.review_round (id, kind, subject, state_number, sequence, body,
              asked, questions, own_questions, wording, opens, closes, sharing, recording, needed,
              made_by)
            values (:id, :kind, :subject, :number,
              (select coalesce(max(sequence), 0) + 1 from advisors.review_round
                where kind = :kind and subject = :subject),
              :body::json, :asked, :questions, :own::json, :wording, :opens, :closes, :sharing,
              :recording, :needed, :by)
            """)
        .param("id", id.value())
        .param("kind", RoundRows.kind(now.of()))
        .param("wording", wording(now.of()))
        .param("own", rows.written(plan.own()))
        .param("subject", RoundRows.subject(now.of()))
        .param("number", now.of().number())
        .param("body", rows.written(now.text()))
        .param("asked", String.join(" ", asked.stream().sorted().toList()))
        .param("questions", RoundRows.joined(plan.questions()))
        .param("opens", Timestamp.from(plan.opens()))
        .param("closes", Timestamp.from(plan.closes()))
        .param("sharing", plan.sharing())
        .param("recording", plan.recording())
        .param("needed", plan.needed())
        .param("by", person.id().map(PersonId::value).orElse(null), Types.OTHER)
        .update();
    invited.add(id, plan.advisors());
    events.publishEvent(RoundAct.of(RoundAct.Kind.MADE, id, plan.advisors().size()));
    return id;
  }

  private static @Nullable String wording(Reviewed of) {
    return switch (of) {
      case Reviewed.OfVersion version -> null;
      case Reviewed.OfQuestions questions -> questions.wording().key();
    };
  }
}
