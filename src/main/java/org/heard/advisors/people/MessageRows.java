package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.advisors.WordsToAdvisors;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages as rows; the database shows each to those who may see its advisor. */
@Component
class MessageRows implements WordsToAdvisors {
  private final JdbcClient jdbc;

  MessageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Word> written() {
    return jdbc.sql("select * from advisors.message order by day desc, id")
        .query((row, number) ->
            new Word(
                new PersonId(row.getObject("author", UUID.class)),
                Optional.of(new PersonId(row.getObject("person", UUID.class))),
                row.getObject("day", LocalDate.class),
                row.getString("words")))
        .list();
  }

  void add(PersonId advisor, PersonId author, LocalDate day, String words) {
    jdbc.sql(
            """
            insert into advisors.message (id, person, author, day, words)
            values (:id, :person, :author, :day, :words)
            """)
        .param("id", UUID.randomUUID())
        .param("person", advisor.value())
        .param("author", author.value())
        .param("day", day)
        .param("words", words)
        .update();
  }
}
