package org.heard.consultations.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.heard.accounts.AssignableConsultations;
import org.heard.consultations.CallPage;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Names every call to whoever assigns people to calls. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional(readOnly = true)
class CallsToAssign implements AssignableConsultations {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  CallsToAssign(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<Choice> all(Language language) {
    return jdbc
        .sql("select id, page from consultations.consultation")
        .query((row, n) ->
            new Choice(
                new ConsultationId(row.getObject("id", UUID.class)),
                json.readValue(row.getString("page"), CallPage.class).title().textIn(language)))
        .list()
        .stream()
        .sorted(Comparator.comparing(Choice::title))
        .toList();
  }
}
