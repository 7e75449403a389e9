package org.heard.consultations.making;

import java.time.Clock;
import java.util.Optional;
import org.heard.consultations.CallPreviews;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PlannedPreviews implements CallPreviews {
  private final Plans plans;
  private final StandardBlocks blocks;
  private final Clock clock;

  PlannedPreviews(Plans plans, StandardBlocks blocks, Clock clock) {
    this.plans = plans;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<PreviewedCall> read(ConsultationId id) {
    return plans.read(id).map(this::previewed);
  }

  private PreviewedCall previewed(Seen seen) {
    Questionnaire whole = blocks.forLooking(seen.plan().questionnaire());
    return new PreviewedCall(PlannedCall.preview(seen.id(), seen.plan(), clock.instant()), whole);
  }
}
