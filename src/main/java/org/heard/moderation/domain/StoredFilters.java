package org.heard.moderation.domain;

import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.SavedFilters;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own filters as rows. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Transactional
class StoredFilters implements SavedFilters {
  private final JdbcClient database;
  private final CurrentPerson person;

  StoredFilters(JdbcClient database, CurrentPerson person) {
    this.database = database;
    this.person = person;
  }

  @Override
  public List<SavedFilter> all(ConsultationId consultation) {
    return database
        .sql(
            """
            select name, filter from moderation.saved_filter
            where person_id = ? and consultation_id = ? order by name
            """)
        .params(me(consultation).value(), consultation.value())
        .query((row, number) -> new SavedFilter(row.getString("name"), row.getString("filter")))
        .list();
  }

  @Override
  public boolean save(ConsultationId consultation, SavedFilter filter) {
    String name = filter.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("Not a name of a filter");
    }
    return database
            .sql(
                """
                insert into moderation.saved_filter (person_id, consultation_id, name, filter)
                select :person, :consultation, :name, :filter
                where (select count(*) from moderation.saved_filter
                  where person_id = :person and consultation_id = :consultation and name <> :name)
                  < :most
                on conflict (person_id, consultation_id, name) do update
                  set filter = excluded.filter
                """)
            .param("person", me(consultation).value())
            .param("consultation", consultation.value())
            .param("name", name)
            .param("filter", filter.filter())
            .param("most", MOST)
            .update()
        == 1;
  }

  @Override
  public void forget(ConsultationId consultation, String name) {
    database
        .sql(
            """
            delete from moderation.saved_filter
            where person_id = ? and consultation_id = ? and name = ?
            """)
        .params(me(consultation).value(), consultation.value(), name)
        .update();
  }

  private PersonId me(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return person.require();
  }
}
