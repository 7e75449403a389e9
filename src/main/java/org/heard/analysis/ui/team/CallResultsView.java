package org.heard.analysis.ui.team;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.heard.accounts.StepUp;
import org.heard.analysis.Exports;
import org.heard.analysis.Labels;
import org.heard.analysis.ReleasedFilter;
import org.heard.analysis.SummaryTables;
import org.heard.consultations.Consultation;
import org.heard.moderation.released.FilesMade;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** What one call says so far: a file to download, and tables that may be quoted. */
@Route("team/exports/:slug")
@RolesAllowed({"ANALYST", "MANAGER"})
@CssImport("./styles/analysis.css")
class CallResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient MyCalls calls;
  private final transient Exports exports;
  private final transient StepUp stepUp;
  private final transient SummaryTables summaries;
  private final transient FilesMade files;
  private String title = "";

  CallResultsView(
      MyCalls calls, Exports exports, StepUp stepUp, SummaryTables summaries, FilesMade files) {
    this.files = files;
    this.calls = calls;
    this.exports = exports;
    this.stepUp = stepUp;
    this.summaries = summaries;
    addClassName("t-results");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Consultation call = calls.named(event.getRouteParameters());
    title = call.page().title().textIn(ReaderLanguage.current());
    removeAll();
    if (calls.all().size() > 1) {
      add(new RouterLink(getTranslation("analysis.call.back"), ResultsView.class));
    }
    add(Markup.words("h1", "", call.page().title()));
    OutdatedFiles.of(files.outdated(call.id())).ifPresent(this::add);
    if (exports.count(call.id(), ReleasedFilter.ALL) == 0) {
      add(Markup.words("p", "", getTranslation("analysis.call.empty")));
      return;
    }
    Labels labels =
        new Labels(ReaderLanguage.current(), (key, arguments) -> getTranslation(key, arguments));
    add(
        new FileForm(exports, stepUp, call, labels),
        new SummarySection(summaries.of(call.id()), labels));
    FilesTaken.of(files.made(call.id()), labels).ifPresent(this::add);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
