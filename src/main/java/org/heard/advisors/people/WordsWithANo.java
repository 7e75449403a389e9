package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.advisors.WordsToAdvisors;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a child reads that will be no advisor; its form stays for thirty days. */
@Component
class WordsWithANo implements WordsToAdvisors {
  private final JdbcClient jdbc;

  WordsWithANo(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Word> written() {
    return jdbc.sql(
            """
            select * from advisors.application where state = 'DECLINED'
            order by decided_on desc, id
            """)
        .query((row, number) ->
            new Word(
                new PersonId(row.getObject("decided_by", UUID.class)),
                Optional.of(new PersonId(row.getObject("id", UUID.class))),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason")))
        .list();
  }
}
