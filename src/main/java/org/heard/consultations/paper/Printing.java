package org.heard.consultations.paper;

import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.uikit.paper.NotPrintableException;
import org.heard.uikit.paper.TooMuchToPrintException;

/** Papers of calls. Those of published ones are public: whoever helps children prints them. */
public interface Printing {

  /**
   * A paper as a PDF; empty when there is no such call.
   *
   * @throws NotPrintableException when its words have letters that no font here has
   * @throws TooMuchToPrintException when too many new papers were asked for at the same time
   */
  Optional<byte[]> of(String slug, Print print);

  /**
   * A paper of a plan as it is stored now, marked as one, for whoever makes the call; empty when
   * there is no such plan, or when it is not for this person.
   *
   * @throws NotPrintableException when its words have letters that no font here has
   * @throws TooMuchToPrintException when too many papers are being made
   */
  Optional<byte[]> ofPlan(ConsultationId id, Print print);
}
