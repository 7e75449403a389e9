package org.heard.advisors.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.advisors.WordsToAdvisors;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What adults wrote down of a child's voice and the child reads: an adult could write anything. */
@Component
class WordsWrittenDown implements WordsToAdvisors {
  private final JdbcClient jdbc;

  WordsWrittenDown(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Word> written() {
    return jdbc.sql(
            """
            select * from advisors.written_down where agreed_by is not null
            order by agreed desc, recording
            """)
        .query((row, number) ->
            new Word(
                new PersonId(row.getObject("author", UUID.class)),
                Optional.of(new PersonId(row.getObject("advisor", UUID.class))),
                row.getObject("agreed", LocalDate.class),
                row.getString("words")))
        .list();
  }
}
