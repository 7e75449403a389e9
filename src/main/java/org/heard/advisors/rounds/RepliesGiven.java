package org.heard.advisors.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.WordsToAdvisors;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What adults answered to comments, also what was answered anew since. */
@Component
class RepliesGiven implements WordsToAdvisors {
  private final JdbcClient jdbc;
  private final CurrentPerson person;
  private final Clock clock;

  RepliesGiven(JdbcClient jdbc, CurrentPerson person, Clock clock) {
    this.jdbc = jdbc;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public List<Word> written() {
    return jdbc.sql("select * from advisors.reply_given order by day desc, id")
        .query((row, number) ->
            new Word(
                new PersonId(row.getObject("author", UUID.class)),
                Optional.of(new PersonId(row.getObject("advisor", UUID.class))),
                row.getObject("day", LocalDate.class),
                row.getString("words")))
        .list();
  }

  void add(List<PersonId> advisors, String words) {
    for (PersonId advisor : advisors) {
      jdbc.sql(
              """
              insert into advisors.reply_given (id, advisor, author, day, words)
              values (:id, :advisor, :author, :day, :words)
              """)
          .param("id", UUID.randomUUID())
          .param("advisor", advisor.value())
          .param("author", person.require().value())
          .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
          .param("words", words)
          .update();
    }
  }
}
