package org.heard.consultations.making;

import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.PreparedCalls.PreparedCall;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReadPlannedQuestions implements PlannedQuestions {
  private static final String NOT_WRITTEN = "…";

  private final Plans plans;
  private final PreparedCalls prepared;
  private final Consultations consultations;
  private final StandardBlocks blocks;

  ReadPlannedQuestions(
      Plans plans, PreparedCalls prepared, Consultations consultations, StandardBlocks blocks) {
    this.plans = plans;
    this.prepared = prepared;
    this.consultations = consultations;
    this.blocks = blocks;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Planned> read(ConsultationId call) {
    Optional<Seen> seen = plans.read(call);
    return seen.filter(one -> one.revision() > 0)
        .map(this::planned)
        .or(() -> published(call))
        .or(() -> seen.map(this::planned));
  }

  private Planned planned(Seen seen) {
    CallPlan plan = seen.plan();
    return new Planned(
        seen.id(),
        seen.revision(),
        plan.text(PlanText.TITLE).orElseGet(() -> named(seen.id(), plan.settings().original())),
        plan.settings().languages(),
        plan.questionnaire());
  }

  private LocalizedText named(ConsultationId call, Language original) {
    String name = prepared.byId(call).map(PreparedCall::name).orElse("");
    return LocalizedText.of(original, name.isBlank() ? NOT_WRITTEN : name);
  }

  /** Of a call from before there were plans: nobody opened its plan yet. */
  private Optional<Planned> published(ConsultationId id) {
    return consultations.mine().stream()
        .filter(call -> call.id().equals(id))
        .findFirst()
        .map(this::planned);
  }

  private Planned planned(Consultation call) {
    return new Planned(
        call.id(),
        0,
        call.page().title(),
        call.languages(),
        blocks.without(consultations.questionnaire(call.id(), call.version())));
  }
}
