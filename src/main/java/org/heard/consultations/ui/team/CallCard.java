package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.consultations.Consultation;
import org.heard.consultations.WaitingWork;
import org.heard.consultations.WaitingWork.Waiting;
import org.heard.shared.Language;

/** One of my calls: its phase, its languages, what waits. */
final class CallCard extends Article {
  CallCard(Consultation call, List<WaitingWork> work, Clock clock) {
    Locale reader = getLocale();
    addClassNames("t-card", "t-card--" + call.page().cover());
    Span phase = new Span(CallPhase.of(call, clock, this));
    phase.addClassNames("h", "h--info");
    String languages =
        call.languages().stream().map(Language::ownName).collect(Collectors.joining(", "));
    add(new H2(call.page().title().textIn(Language.of(reader))), phase, new Paragraph(languages));
    add(
        new Paragraph(OpeningWords.of(call.countries(), this)),
        new Paragraph(ConsentWords.of(call.consent(), this)));
    if (call.highRisk()) {
      add(new Paragraph(getTranslation("consultations.team.high-risk")));
    }
    for (WaitingWork kind : work) {
      kind.in(call, reader).ifPresent(waiting -> add(line(waiting)));
    }
  }

  private static Component line(Waiting waiting) {
    if (waiting.address().isEmpty()) {
      Span told = new Span(waiting.words());
      told.addClassNames("h", "h--care");
      return told;
    }
    Anchor link = new Anchor(waiting.address(), waiting.words());
    link.addClassName("t-btn");
    link.setClassName("t-btn--go", waiting.urgent());
    return link;
  }
}
