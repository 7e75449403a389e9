package org.heard.consultations.translating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks through the latest states of a plan for the words of a fingerprint. */
@Service
@Transactional(readOnly = true)
class StoredOldWords implements OldWords {
  /** Changes are mended soon after they are made; all 200 states would take a second. */
  private static final int STATES = 60;

  private static final int AT_ONCE = 10;

  private final Plans plans;
  private final CurrentPerson person;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  StoredOldWords(Plans plans, CurrentPerson person, JdbcClient jdbc, JsonMapper json) {
    this.plans = plans;
    this.person = person;
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Map<String, String> before(ConsultationId call, Language language) {
    Optional<Seen> seen = plans.read(call);
    if (seen.isEmpty()) {
      person.requireAssigned(call, Role.MANAGER);
      return Map.of();
    }
    boolean translated = !seen.get().plan().settings().original().equals(language);
    return translated ? find(seen.get(), language) : Map.of();
  }

  private Map<String, String> find(Seen seen, Language language) {
    Map<String, String> found = new HashMap<>();
    List<TextToTranslate> stale =
        TextsToTranslate.of(seen.plan(), language).stream()
            .filter(text -> text.state() == State.STALE)
            .toList();
    int oldest = Math.max(0, seen.revision() - STATES);
    for (int below = seen.revision();
        below > oldest && found.size() < stale.size();
        below -= AT_ONCE) {
      for (String document : states(seen.id(), below)) {
        plan(document).ifPresent(then -> look(seen.plan(), then, language, stale, found));
      }
    }
    return Map.copyOf(found);
  }

  private static void look(
      CallPlan now,
      CallPlan then,
      Language language,
      List<TextToTranslate> stale,
      Map<String, String> found) {
    Map<String, LocalizedText> texts = PlanTexts.of(then);
    for (TextToTranslate one : stale) {
      LocalizedText text = texts.get(one.place());
      if (text != null && !found.containsKey(one.id())) {
        Optional<String> mark = PlanTexts.madeFrom(now, one.place(), language, one.wording());
        PlanTexts.source(then, text, one.wording())
            .map(LocalizedText.Rendering::text)
            .filter(words -> mark.filter(PlanTexts.fingerprint(words)::equals).isPresent())
            .ifPresent(words -> found.put(one.id(), words));
      }
    }
  }

  private List<String> states(ConsultationId call, int below) {
    return jdbc.sql(
            """
            select document from consultations.plan_state
            where consultation_id = :call and number < :below and number >= :least
            order by number desc
            """)
        .param("call", call.value())
        .param("below", below)
        .param("least", below - AT_ONCE)
        .query((row, number) -> row.getString("document"))
        .list();
  }

  /** A state that an earlier Heard stored may not be a plan for this one. */
  private Optional<CallPlan> plan(String document) {
    try {
      return Optional.of(json.readValue(document, CallPlan.class));
    } catch (JacksonException unknown) {
      return Optional.empty();
    }
  }
}
