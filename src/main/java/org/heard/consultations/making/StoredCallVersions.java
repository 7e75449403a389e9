package org.heard.consultations.making;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.domain.PublishedVersions;
import org.heard.consultations.domain.PublishedVersions.Published;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCallVersions implements CallVersions {
  private final PublishedVersions published;
  private final Consultations consultations;
  private final Plans plans;
  private final StandardBlocks blocks;

  StoredCallVersions(
      PublishedVersions published,
      Consultations consultations,
      Plans plans,
      StandardBlocks blocks) {
    this.published = published;
    this.consultations = consultations;
    this.plans = plans;
    this.blocks = blocks;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public List<Version> of(ConsultationId call) {
    return published.of(call).stream()
        .map(one -> new Version(one.number(), one.person(), one.day()))
        .toList();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<PlanChanges> changes(ConsultationId call, int version) {
    List<Published> all = published.of(call);
    return numbered(all, version - 1)
        .flatMap(before ->
            numbered(all, version)
                .map(after -> PlanChanges.between(plan(call, before), plan(call, after))));
  }

  private static Optional<Published> numbered(List<Published> all, int number) {
    return all.stream().filter(one -> one.number() == number).findFirst();
  }

  private CallPlan plan(ConsultationId call, Published one) {
    return PublishedCall.asPlan(
        one.page(),
        one.languages(),
        consultations.questionnaire(call, one.number()),
        PlanSettings.in(one.languages().getFirst()));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Next> next(ConsultationId call) {
    Optional<Consultation> now = consultations.byId(call);
    Optional<Seen> seen = plans.read(call);
    return now.isPresent() && seen.isPresent() ? next(now.get(), seen.get()) : Optional.empty();
  }

  private Optional<Next> next(Consultation now, Seen seen) {
    CallPlan plan = PlanTexts.toPublish(seen.plan());
    CallPlan after;
    try {
      after = plan.with(blocks.around(plan.questionnaire())).withTranslatedFrom(Map.of());
    } catch (IllegalArgumentException keyOfAStandardQuestion) {
      return Optional.empty();
    }
    CallPlan before =
        PublishedCall.asPlan(
            now.page(),
            now.languages(),
            consultations.questionnaire(now.id(), now.version()),
            plan.settings());
    // Days move by themselves and are no part of a version.
    CallPlan sameDays = after.with(after.settings().withDates(before.settings().dates()));
    return Optional.of(
        new Next(seen.revision(), now.version(), PlanChanges.between(before, sameDays)));
  }
}
