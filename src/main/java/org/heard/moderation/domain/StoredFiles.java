package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.released.FilesMade;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files and taken-back copies, each with a number that tells what came first. */
@Service
@Transactional
class StoredFiles implements FilesMade {
  private final JdbcClient database;
  private final CurrentPerson person;
  private final Clock clock;

  StoredFiles(JdbcClient database, CurrentPerson person, Clock clock) {
    this.database = database;
    this.person = person;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
  public long begin(ConsultationId consultation, String name, String mark, String purpose) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    return database
        .sql(
            """
            insert into moderation.file_made (consultation_id, name, mark, purpose, made_on)
            values (:consultation, :name, :mark, :purpose, :on) returning id
            """)
        .param("consultation", consultation.value())
        .param("name", name)
        .param("mark", mark)
        .param("purpose", purpose)
        .param("on", LocalDate.now(clock))
        .query(Long.class)
        .single();
  }

  @Override
  @PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
  public void end(ConsultationId consultation, long file) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    database
        .sql(
            """
            update moderation.file_made set ended_turn = nextval('moderation.turn')
            where id = ? and consultation_id = ?
            """)
        .params(file, consultation.value())
        .update();
  }

  @Override
  @PreAuthorize("hasAnyRole('ANALYST', 'MANAGER', 'MODERATOR')")
  public List<Outdated> outdated(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER, Role.MODERATOR);
    return database
        .sql(
            """
            select file.name, file.made_on, count(*) as changed
            from moderation.file_made file
            join moderation.taken_back back on back.consultation_id = file.consultation_id
              and back.back_turn > file.begun_turn
              and (file.ended_turn is null or back.released_turn < file.ended_turn)
            where file.consultation_id = ?
            group by file.id order by file.id desc limit 50
            """)
        .param(consultation.value())
        .query((row, number) ->
            new Outdated(
                row.getString("name"),
                row.getObject("made_on", LocalDate.class),
                row.getLong("changed")))
        .list();
  }

  @Override
  @PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
  public List<Made> made(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    return database
        .sql(
            """
            select name, made_on, mark, purpose from moderation.file_made
            where consultation_id = ? order by id desc limit 200
            """)
        .param(consultation.value())
        .query((row, number) ->
            new Made(
                row.getString("name"),
                row.getObject("made_on", LocalDate.class),
                row.getString("mark"),
                row.getString("purpose")))
        .list();
  }
}
