package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Concerns.Line;
import org.heard.uikit.TeamAlerts;

/** The queue of safeguarding: what is due next on top, and one case beside it. */
@Route("team/concerns")
@RouteAlias("team/concerns/:id")
@Menu(title = "moderation.menu.concerns", order = 5, icon = "care")
@RolesAllowed("SAFEGUARDING")
@CssImport("./styles/moderation.css")
class ConcernsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final int CLOSED = 50;

  private final transient ConcernDesk desk;
  private final Paragraph waiting = new Paragraph();
  private final Div onDuty = new Div();
  private final ConcernsTable open;
  private final ConcernsTable closed;
  private final H2 closedTitle = new H2(getTranslation("moderation.concern.closed"));
  private final Section side = new Section();
  private Optional<ConcernId> chosen = Optional.empty();

  ConcernsView(ConcernDesk desk) {
    this.desk = desk;
    addClassNames("t-main", "t-main--case");
    open = new ConcernsTable(getTranslation("moderation.concern.title"), desk::name);
    closed = new ConcernsTable(getTranslation("moderation.concern.closed"), desk::name);
    waiting.getElement().setAttribute("role", "status");
    Div head =
        new Div(
            new H1(getTranslation("moderation.concern.title")),
            waiting,
            new Paragraph(getTranslation("moderation.concern.about")));
    head.addClassName("t-head");
    Section list = new Section(head, onDuty, open, closedTitle, closed);
    list.addClassNames("t-list", "t-cases");
    list.getElement().setAttribute("aria-label", getTranslation("moderation.concern.title"));
    side.addClassName("t-side");
    side.getElement()
        .setAttribute("aria-label", getTranslation("moderation.concern.one"))
        .setAttribute("tabindex", "0");
    add(list, side);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    chosen = event.getRouteParameters().get("id").map(ConcernsView::id);
    try {
      side.removeAll();
      side.add(chosen.map(this::panel).orElseGet(this::choose));
      refresh();
    } catch (RuntimeException failure) {
      side.removeAll();
      side.add(Away.page(failure));
    }
  }

  private Component panel(ConcernId id) {
    Line line = desk.concerns().find(id).orElseThrow(NotFoundException::new);
    return new CasePanel(desk, line, this::refresh);
  }

  private Component choose() {
    return new Paragraph(getTranslation("moderation.concern.choose"));
  }

  private static ConcernId id(String text) {
    try {
      return ConcernId.of(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private void refresh() {
    List<Line> all = desk.concerns().open();
    long nobody = all.stream().filter(line -> line.due().isPresent()).count();
    waiting.setText(
        all.isEmpty()
            ? getTranslation("moderation.concern.none")
            : getTranslation("moderation.concern.waiting", nobody));
    open.show(all, chosen, desk.now(), desk.zone());
    List<Line> ended =
        desk.concerns().closed(CLOSED).stream()
            .map(concern -> new Line(concern, Optional.empty(), false))
            .toList();
    closedTitle.setVisible(!ended.isEmpty());
    closed.show(ended, chosen, desk.now(), desk.zone());
    TeamAlerts.changed(UI.getCurrent());
    onDuty.removeAll();
    onDuty.add(desk.onDuty(this));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.concern.title");
  }
}
