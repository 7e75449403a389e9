package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.heard.shared.reprisals.FocalPoint;
import org.heard.uikit.Markup;

/**
 * What a case of reprisals is, and whom the United Nations have for it (SG-11). Addresses are words
 * and no links: a press could begin a mail before anybody asked the child.
 */
final class ReprisalPart extends Div {

  ReprisalPart(ConcernDesk desk) {
    add(
        new H3(getTranslation("moderation.reprisal.title")),
        new Paragraph(getTranslation("moderation.reprisal.about")),
        new Paragraph(getTranslation("moderation.reprisal.un")));
    LocalDate today = LocalDate.ofInstant(desk.now(), desk.zone());
    desk.focalPoints().points().forEach(point -> add(entry(point, today)));
  }

  private Component entry(FocalPoint point, LocalDate today) {
    Div entry = new Div();
    entry.addClassName("case-entry");
    entry.add(Markup.words("b", "", point.name()));
    if (point.mail() != null) {
      entry.add(Markup.words("p", "", point.mail()));
    }
    entry.add(
        new Paragraph(getTranslation("moderation.reprisal.page", point.page())),
        Markup.words(
            "p",
            "muted",
            getTranslation(
                "moderation.reprisal.read",
                Wording.day(point.sourceRead()),
                String.join(", ", point.sources()))),
        new Paragraph(
            point.confirmed() == null
                ? getTranslation("moderation.reprisal.unconfirmed")
                : getTranslation("moderation.reprisal.confirmed", Wording.day(point.confirmed()))));
    if (point.old(today)) {
      entry.add(Markup.words("p", "note note--care", getTranslation("moderation.reprisal.old")));
    }
    return entry;
  }
}
