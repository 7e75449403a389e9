package org.heard.analysis.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.analysis.Exports;
import org.heard.analysis.ReleasedFilter;
import org.heard.consultations.Consultation;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** The calls with results; with a single one straight to it. */
@Route("team/exports")
@Menu(title = "analysis.menu", order = 110, icon = "page")
@RolesAllowed({"ANALYST", "MANAGER"})
@CssImport("./styles/analysis.css")
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient MyCalls calls;
  private final transient Exports exports;

  ResultsView(MyCalls calls, Exports exports) {
    this.calls = calls;
    this.exports = exports;
    addClassName("t-results");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<Consultation> mine = calls.all();
    if (mine.size() == 1) {
      event.forwardTo(CallResultsView.class, address(mine.getFirst()));
      return;
    }
    removeAll();
    add(
        Markup.words("h1", "", getTranslation("analysis.list.title")),
        Markup.words("p", "", getTranslation("analysis.list.lead")));
    if (mine.isEmpty()) {
      add(Markup.words("p", "", getTranslation("analysis.list.empty")));
      return;
    }
    HtmlContainer body = new HtmlContainer("tbody");
    mine.forEach(call -> body.add(line(call)));
    HtmlContainer head =
        Markup.element(
            "tr",
            "",
            Tables.column(getTranslation("analysis.list.call")),
            Tables.number(getTranslation("analysis.list.released")),
            Tables.column(getTranslation("analysis.list.closes")));
    add(Markup.element("table", "rows", Markup.element("thead", "", head), body));
  }

  private HtmlContainer line(Consultation call) {
    RouterLink link = new RouterLink(CallResultsView.class, address(call));
    link.add(new Text(call.page().title().textIn(ReaderLanguage.current())));
    long released = exports.count(call.id(), ReleasedFilter.ALL);
    String closes = ReaderDates.lastDayBefore(call.endsAt(), ReaderLanguage.current());
    return Markup.element(
        "tr",
        "",
        Markup.element("td", "", link),
        Markup.words("td", "number", getTranslation("analysis.number", released)),
        Markup.words("td", "", closes));
  }

  private static RouteParameters address(Consultation call) {
    return new RouteParameters("slug", call.slug());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("analysis.list.title");
  }
}
