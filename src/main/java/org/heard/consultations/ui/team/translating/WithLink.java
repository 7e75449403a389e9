package org.heard.consultations.ui.team.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Kept;
import org.heard.consultations.translating.TranslatorDesk;
import org.heard.consultations.translating.TranslatorPass;
import org.jspecify.annotations.Nullable;

/**
 * The visit of a translator who came with a link. All pages of a browser session share it, so that
 * saying "I am done" on one ends it on all.
 */
final class WithLink implements Keeping {
  private final TranslatorDesk desk;
  private volatile @Nullable TranslatorPass pass;

  WithLink(TranslatorDesk desk, TranslatorPass pass) {
    this.desk = desk;
    this.pass = pass;
  }

  /** What it reaches; empty when the visit has ended. */
  Optional<TranslatorPass> pass() {
    return Optional.ofNullable(pass);
  }

  void end() {
    pass = null;
  }

  @Override
  public Optional<Seen> read() {
    return pass().flatMap(desk::read);
  }

  @Override
  public Kept keep(Seen from, List<Translation> changes) {
    return pass()
        .map(reaches -> desk.keep(reaches, from.revision(), changes))
        .orElseGet(Kept.Gone::new);
  }

  @Override
  public Map<String, String> before() {
    return pass().map(desk::before).orElseGet(Map::of);
  }

  @Override
  public String gone() {
    return "consultations.translator.gone";
  }
}
