package org.heard.consultations.ui.team.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Kept;
import org.heard.consultations.translating.OldWords;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/** A manager translates. */
record AsManager(Plans plans, OldWords old, ConsultationId call, Language language)
    implements Keeping {

  @Override
  public Optional<Seen> read() {
    return plans.read(call);
  }

  @Override
  public Kept keep(Seen from, List<Translation> changes) {
    return switch (plans.save(
        call, from.revision(), PlanTexts.translate(from.plan(), language, changes))) {
      case Saved.Stored stored -> new Kept.Stored(stored.now());
      case Saved.Clash clash -> new Kept.Clash(clash.theirs());
      case Saved.Over over -> new Kept.Over(over.found());
      case Saved.Gone() -> new Kept.Gone();
    };
  }

  @Override
  public Map<String, String> before() {
    return old.before(call, language);
  }

  @Override
  public String gone() {
    return "consultations.translating.gone";
  }
}
