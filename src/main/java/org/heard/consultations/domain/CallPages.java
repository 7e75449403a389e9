package org.heard.consultations.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.consultations.CallPage;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of calls: long, in every language, and asked for with almost every request. They are
 * read once for each state of their row, which PostgreSQL names by the transaction that wrote it
 * ({@code xmin}).
 */
@Component
class CallPages {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Map<ConsultationId, Written> known = new ConcurrentHashMap<>();

  CallPages(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private record Written(String by, CallPage page) {}

  /** The page of a call whose row was written by this transaction. */
  CallPage of(ConsultationId id, String writtenBy) {
    Written page = known.get(id);
    if (page == null || !page.by().equals(writtenBy)) {
      page = read(id);
      known.put(id, page);
    }
    return page.page();
  }

  private Written read(ConsultationId id) {
    return jdbc.sql("select page, xmin::text as by from consultations.consultation where id = :id")
        .param("id", id.value())
        .query((row, number) ->
            new Written(row.getString("by"), json.readValue(row.getString("page"), CallPage.class)))
        .single();
  }
}
