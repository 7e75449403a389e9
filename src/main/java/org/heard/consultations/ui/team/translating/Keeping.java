package org.heard.consultations.ui.team.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Kept;

/** How a page reaches the call it translates: as a manager, or through a link. */
interface Keeping {

  /** The call as it is stored; empty when it is out of reach by now. */
  Optional<Seen> read();

  /** Stores translations that were made from a state of the call. */
  Kept keep(Seen from, List<Translation> changes);

  /** Originals of stale translations, by the names of the texts. */
  Map<String, String> before();

  /** Key of the sentence for somebody who does not reach the call any more. */
  String gone();
}
