package org.heard.consultations.ui.team.testing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.testing.TestRuns;
import org.heard.shared.ConsultationId;
import org.heard.uikit.Markup;
import org.heard.uikit.PageUse;

/** A test run, for whoever of the team got its address from a colleague. */
@Route("team/tests/:test")
@RolesAllowed({"MANAGER", "MODERATOR", "SAFEGUARDING", "ANALYST"})
class TestRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient TestRuns tests;
  private final transient Consultations consultations;
  private final Div ways = new Div();

  TestRunView(TestRuns tests, Consultations consultations) {
    this.tests = tests;
    this.consultations = consultations;
    addClassName("t-one");
    ways.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Consultation run =
        event
            .getRouteParameters()
            .get("test")
            .flatMap(ConsultationId::read)
            .flatMap(tests::find)
            .orElseThrow(NotFoundException::new);
    removeAll();
    H1 title = new H1();
    title.add(Markup.words("span", "", run.page().title()));
    add(
        title,
        new Paragraph(PageUse.TEST.said(this::getTranslation).orElseThrow()),
        new Paragraph(getTranslation("consultations.tests.apart")),
        new TestRunLines(run),
        ways);
    show(run);
  }

  private void show(Consultation run) {
    ways.removeAll();
    boolean mine = consultations.mine().stream().anyMatch(one -> one.id().equals(run.id()));
    if (!mine) {
      NativeButton join =
          new NativeButton(
              getTranslation("consultations.tests.join"),
              press -> {
                tests.join(run.id());
                show(run);
              });
      join.addClassNames("t-btn", "t-btn--go");
      ways.add(new Paragraph(getTranslation("consultations.tests.join.about")), join);
      return;
    }
    ways.add(new Paragraph(getTranslation("consultations.tests.joined")));
    way("team/queue/" + run.slug(), getTranslation("consultations.tests.queue"));
    way("team/exports/" + run.slug(), getTranslation("consultations.tests.files"));
  }

  /** Pages of modules that this one does not know, when they are there. */
  private void way(String address, String words) {
    RouteConfiguration.forSessionScope()
        .getRoute(address)
        .ifPresent(page -> ways.add(new Paragraph(new Anchor(address, words))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.tests.title");
  }
}
