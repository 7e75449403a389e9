package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.making.PlanPresence;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/** Says who else has the plan open. */
final class OthersHere extends Div {
  private final ConsultationId call;
  private final transient PlanPresence presence;
  private final transient Function<PersonId, String> names;
  private String here = "";

  OthersHere(ConsultationId call, PlanPresence presence, Function<PersonId, String> names) {
    this.call = call;
    this.presence = presence;
    this.names = names;
    getElement().setAttribute("role", "status");
    look();
  }

  /** Looks again, and notes that the reader is here. */
  void look() {
    List<PersonId> others = presence.here(call);
    String now = others.stream().map(names).sorted().collect(Collectors.joining(", "));
    if (!now.equals(here)) {
      here = now;
      removeAll();
      if (!others.isEmpty()) {
        Paragraph told =
            new Paragraph(getTranslation("consultations.plan.here", now, others.size()));
        told.addClassNames("note", "note--info");
        add(told);
      }
    }
  }

  /** The reader closed it. */
  void leave() {
    presence.left(call);
  }
}
