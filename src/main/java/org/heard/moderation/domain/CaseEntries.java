package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.moderation.concerns.CaseEntry;
import org.heard.moderation.concerns.ConcernId;
import org.heard.shared.PersonId;
import org.heard.submissions.review.CaseSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed entries of case files, added in order and never changed. */
@Repository
class CaseEntries {
  private final JdbcClient jdbc;
  private final CaseSeal seal;
  private final Clock clock;

  CaseEntries(JdbcClient jdbc, CaseSeal seal, Clock clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.clock = clock;
  }

  /** Adds an entry; the row of the concern has to be locked, so that places do not meet. */
  void add(ConcernId concern, CaseEntry.Kind kind, PersonId by, String words) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into moderation.case_entry
              (id, concern_id, place, kind, written_by, written_on, sealed)
            select :id, :concern, coalesce(max(place), 0) + 1, :kind, :by, :on, :sealed
            from moderation.case_entry where concern_id = :concern
            """)
        .param("id", id)
        .param("concern", concern.value())
        .param("kind", kind.name())
        .param("by", by.value())
        .param("on", LocalDate.now(clock))
        .param("sealed", seal.close(concern.value(), id, required(words)))
        .update();
  }

  List<CaseEntry> of(ConcernId concern) {
    return jdbc.sql(
            """
            select id, kind, written_by, written_on, sealed from moderation.case_entry
            where concern_id = :concern order by place
            """)
        .param("concern", concern.value())
        .query((row, number) ->
            new CaseEntry(
                CaseEntry.Kind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_on", LocalDate.class),
                seal.open(
                    concern.value(), row.getObject("id", UUID.class), row.getBytes("sealed"))))
        .list();
  }

  static String required(String words) {
    String plain = words.strip();
    if (plain.isEmpty() || plain.length() > CaseEntry.LONGEST) {
      throw new IllegalArgumentException("An entry of a case file needs words, not too many");
    }
    return plain;
  }
}
