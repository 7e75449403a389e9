package org.heard.consultations.repeating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which call follows which, and what people said of other words. */
@Service
@Transactional
class StoredSeries implements Series {
  /** A call that is asked every year for a lifetime. */
  private static final int LONGEST = 100;

  private final JdbcClient jdbc;
  private final Plans plans;
  private final Consultations consultations;
  private final StandardBlocks blocks;
  private final CurrentPerson person;
  private final Clock clock;

  StoredSeries(
      JdbcClient jdbc,
      Plans plans,
      Consultations consultations,
      StandardBlocks blocks,
      CurrentPerson person,
      Clock clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.consultations = consultations;
    this.blocks = blocks;
    this.person = person;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Integer> next(ConsultationId earlier) {
    return mine(earlier).map(call -> year(call) + 1);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<ConsultationId> repeat(ConsultationId earlier, int year) {
    Optional<Consultation> call = mine(earlier).filter(one -> year > year(one));
    Optional<ConsultationId> made =
        call.flatMap(one -> plans.copy(earlier, Years.name(one, year(one), year)));
    made.ifPresent(id -> {
      link(id, earlier);
      Years.addresses(call.orElseThrow().slug(), year(call.orElseThrow()), year).stream()
          .filter(word -> PlanSettings.isAddress(word) && consultations.bySlug(word).isEmpty())
          .findFirst()
          .ifPresent(word -> address(id, word));
    });
    return made;
  }

  private void link(ConsultationId id, ConsultationId earlier) {
    jdbc.sql(
            "insert into consultations.repeated_call (consultation_id, follows)"
                + " values (:id, :follows)")
        .param("id", id.value())
        .param("follows", earlier.value())
        .update();
  }

  private void address(ConsultationId id, String word) {
    Seen seen = plans.read(id).orElseThrow();
    plans.save(id, seen.revision(), seen.plan().with(seen.plan().settings().withSlug(word)));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Shown> shown(ConsultationId id) {
    Optional<CallPlan> plan = plans.read(id).map(Seen::plan);
    List<Consultation> before = plan.isEmpty() ? List.of() : before(id);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Beside> calls =
        before.stream()
            .map(call -> new Beside(earlier(call), beside(id, plan.orElseThrow(), call)))
            .toList();
    return Optional.of(new Shown(calls, Years.named(plan.orElseThrow(), year(before.getFirst()))));
  }

  private List<Compared> beside(ConsultationId id, CallPlan plan, Consultation call) {
    Map<String, Said> said = said(id, call.id());
    return comparing(plan, call)
        .all((question, mark) -> {
          Said one = said.get(question);
          return one == null || !one.mark().equals(mark) ? null : one.same();
        });
  }

  private Comparing comparing(CallPlan plan, Consultation call) {
    Questionnaire before = blocks.without(consultations.questionnaire(call.id(), call.version()));
    return new Comparing(before, plan.questionnaire(), plan.settings().original());
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean say(ConsultationId id, ConsultationId earlier, String question, boolean same) {
    Optional<String> mark =
        plans
            .read(id)
            .flatMap(seen ->
                before(id).stream()
                    .filter(call -> call.id().equals(earlier))
                    .findFirst()
                    .flatMap(call -> comparing(seen.plan(), call).mark(question)));
    mark.ifPresent(words -> store(id, earlier, question, words, same));
    return mark.isPresent();
  }

  private void store(
      ConsultationId id, ConsultationId earlier, String question, String mark, boolean same) {
    jdbc.sql(
            """
            insert into consultations.meaning_said
              (consultation_id, earlier, question, words, same, person, day)
            values (:id, :earlier, :question, :words, :same, :person, :day)
            on conflict (consultation_id, earlier, question) do update
              set words = excluded.words, same = excluded.same, person = excluded.person,
                day = excluded.day
            """)
        .param("id", id.value())
        .param("earlier", earlier.value())
        .param("question", question)
        .param("words", mark)
        .param("same", same)
        .param("person", person.id().orElseThrow().value())
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private record Said(String question, String mark, boolean same) {}

  private Map<String, Said> said(ConsultationId id, ConsultationId earlier) {
    Map<String, Said> said = new HashMap<>();
    jdbc.sql(
            """
            select question, words, same from consultations.meaning_said
            where consultation_id = :id and earlier = :earlier
            """)
        .param("id", id.value())
        .param("earlier", earlier.value())
        .query((row, number) ->
            new Said(row.getString("question"), row.getString("words"), row.getBoolean("same")))
        .list()
        .forEach(one -> said.put(one.question(), one));
    return said;
  }

  /** The calls it follows, the latest first. */
  private List<Consultation> before(ConsultationId id) {
    List<Consultation> before = new ArrayList<>();
    jdbc.sql(
            """
            with recursive chain (follows, place) as (
              select follows, 1 from consultations.repeated_call where consultation_id = :id
              union all
              select r.follows, c.place + 1 from consultations.repeated_call r
                join chain c on r.consultation_id = c.follows where c.place < :longest)
            select follows from chain order by place
            """)
        .param("id", id.value())
        .param("longest", LONGEST)
        .query((row, number) -> new ConsultationId(row.getObject("follows", UUID.class)))
        .list()
        .forEach(one -> consultations.byId(one).ifPresent(before::add));
    return before;
  }

  private Optional<Consultation> mine(ConsultationId id) {
    return consultations.mine().stream().filter(call -> call.id().equals(id)).findFirst();
  }

  private static Earlier earlier(Consultation call) {
    return new Earlier(call.id(), call.page().title(), year(call));
  }

  private static int year(Consultation call) {
    return call.closesAt().atZone(ZoneOffset.UTC).getYear();
  }
}
