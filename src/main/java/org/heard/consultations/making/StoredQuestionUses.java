package org.heard.consultations.making;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into the newest state of every plan at once; row-level security hides those of others. */
@Service
@Transactional(readOnly = true)
class StoredQuestionUses implements QuestionUses {
  private final JdbcClient jdbc;
  private final Consultations consultations;

  StoredQuestionUses(JdbcClient jdbc, Consultations consultations) {
    this.jdbc = jdbc;
    this.consultations = consultations;
  }

  private record Found(String key, Use use) {}

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Map<String, List<Use>> of(Set<String> keys, Language reader) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      return uses;
    }
    planned(keys).forEach(found -> add(uses, found));
    for (Consultation call : consultations.mine()) {
      Questionnaire asked = consultations.questionnaire(call.id(), call.version());
      Use use = new Use(call.id(), call.page().title().textIn(reader), true);
      keys.stream()
          .filter(key -> asked.question(key).isPresent())
          .forEach(key -> add(uses, new Found(key, use)));
    }
    return uses;
  }

  private static void add(Map<String, List<Use>> uses, Found found) {
    uses.computeIfAbsent(found.key(), key -> new ArrayList<>()).add(found.use());
  }

  private List<Found> planned(Set<String> keys) {
    return jdbc.sql(
            """
            select p.consultation_id, p.name, question -> 'head' ->> 'key' as key
            from consultations.prepared_call p
            cross join lateral (
              select document from consultations.plan_state s
              where s.consultation_id = p.consultation_id order by number desc limit 1
            ) newest
            cross join lateral
              jsonb_array_elements(newest.document -> 'questionnaire' -> 'questions') question
            where question -> 'head' ->> 'key' in (:keys)
              and not exists (select from consultations.consultation c where c.id = p.consultation_id)
            order by lower(p.name), p.consultation_id
            """)
        .param("keys", keys)
        .query((row, number) ->
            new Found(
                row.getString("key"),
                new Use(
                    new ConsultationId(row.getObject("consultation_id", UUID.class)),
                    row.getString("name"),
                    false)))
        .list();
  }
}
