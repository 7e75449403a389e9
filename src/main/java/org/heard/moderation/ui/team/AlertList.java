package org.heard.moderation.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.heard.moderation.concerns.AlertPath.Notice;
import org.heard.uikit.Markup;

/** What the reader is told: that something waits, never what. */
final class AlertList extends Div {

  AlertList(ConcernDesk desk, Runnable changed) {
    desk.alerts().notices().forEach(notice -> add(note(desk, notice, changed)));
  }

  private HtmlContainer note(ConcernDesk desk, Notice notice, Runnable changed) {
    RouterLink link =
        new RouterLink(
            ConcernWords.number(notice.concern()),
            ConcernsView.class,
            new RouteParameters("id", notice.concern().toString()));
    TeamButton seen =
        new TeamButton(
            getTranslation("moderation.alert.seen", ConcernWords.number(notice.concern())),
            press -> {
              desk.alerts().seen(notice.concern());
              changed.run();
            });
    HtmlContainer words =
        Markup.element(
            "div",
            "",
            Markup.words("b", "", title(notice)),
            Markup.element("p", "", link),
            Markup.element("div", "acts", seen));
    HtmlContainer note = Markup.element("div", "note note--care", words);
    note.getElement().setAttribute("role", "status");
    return note;
  }

  private String title(Notice notice) {
    return switch (notice.kind()) {
      case WAITS -> getTranslation("moderation.alert.waits");
      case OVERDUE -> getTranslation("moderation.alert.overdue");
      case CLOSING -> getTranslation("moderation.alert.closing");
    };
  }
}
