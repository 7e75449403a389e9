package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.heard.consultations.repeating.Compared.Verdict;
import org.heard.consultations.repeating.Series;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ReaderLanguage;

/** A call beside the earlier ones it repeats: which answers can be compared, and which not. */
@Route("team/calls/:call/series")
@RolesAllowed("MANAGER")
@CssImport("./styles/plan.css")
class SeriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Series series;
  private final Paragraph said = new Paragraph();

  SeriesView(Series series) {
    this.series = series;
    addClassNames("t-one", "p-page");
    said.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConsultationId id =
        event
            .getRouteParameters()
            .get(PlanView.CALL)
            .flatMap(ConsultationId::read)
            .orElseThrow(NotFoundException::new);
    said.setText("");
    show(id);
  }

  private void show(ConsultationId id) {
    Series.Shown shown = series.shown(id).orElseThrow(NotFoundException::new);
    removeAll();
    add(
        new RouterLink(
            getTranslation("consultations.series.back"),
            PlanView.class,
            new RouteParameters(PlanView.CALL, id.toString())),
        new H1(getTranslation("consultations.series.title")),
        new Paragraph(getTranslation("consultations.series.about")),
        said);
    if (!shown.years().isEmpty()) {
      Paragraph old =
          new Paragraph(
              getTranslation(
                  "consultations.series.old-year",
                  Integer.toString(shown.calls().getFirst().earlier().year()),
                  PlaceWords.of(shown.years(), this)));
      old.addClassNames("note", "note--info");
      add(old);
    }
    shown.calls().forEach(call -> add(call(id, call)));
  }

  private Div call(ConsultationId id, Series.Beside beside) {
    Series.Earlier earlier = beside.earlier();
    String year = Integer.toString(earlier.year());
    long yes = beside.questions().stream().filter(one -> one.verdict() == Verdict.YES).count();
    Div part =
        new Div(
            new H2(
                getTranslation(
                    "consultations.series.with",
                    year,
                    earlier.title().textIn(ReaderLanguage.current()))),
            new Paragraph(
                getTranslation("consultations.series.count", yes, beside.questions().size())),
            new ComparedTable(
                year, beside.questions(), (question, same) -> say(id, earlier, question, same)));
    part.addClassName("p-parts");
    return part;
  }

  private void say(ConsultationId id, Series.Earlier earlier, String question, boolean same) {
    boolean stored = series.say(id, earlier.id(), question, same);
    said.setText(
        stored
            ? getTranslation("consultations.plan.saved")
            : getTranslation("consultations.plan.not-saved"));
    show(id);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.series.page-title");
  }
}
