package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/** What the address of a page names. What is not there, or not for this person, is not found. */
final class CallOfPage {
  static final String CALL = "call";
  static final String LANGUAGE = "language";

  private CallOfPage() {}

  static Seen plan(BeforeEnterEvent event, Plans plans) {
    return event
        .getRouteParameters()
        .get(CALL)
        .flatMap(ConsultationId::read)
        .flatMap(plans::read)
        .orElseThrow(NotFoundException::new);
  }

  /** A language of the call other than its original. */
  static Language language(BeforeEnterEvent event, Seen seen) {
    String tag = event.getRouteParameters().get(LANGUAGE).orElse("");
    return seen.plan().settings().languages().stream()
        .skip(1)
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
