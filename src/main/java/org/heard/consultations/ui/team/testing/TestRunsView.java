package org.heard.consultations.ui.team.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.making.Plans;
import org.heard.consultations.testing.TestRuns;
import org.heard.shared.ConsultationId;
import org.jspecify.annotations.Nullable;

/** The test runs of a call. */
@Route("team/calls/:call/tests")
@RolesAllowed("MANAGER")
class TestRunsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Plans plans;
  private final transient TestRuns tests;
  private final Div list = new Div();
  private final Paragraph status = new Paragraph();
  private @Nullable ConsultationId call;

  TestRunsView(Plans plans, TestRuns tests) {
    this.plans = plans;
    this.tests = tests;
    addClassName("t-one");
    status.getElement().setAttribute("role", "status");
    list.addClassName("t-part");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConsultationId id =
        event
            .getRouteParameters()
            .get("call")
            .flatMap(ConsultationId::read)
            .filter(one -> plans.revision(one).isPresent())
            .orElseThrow(NotFoundException::new);
    call = id;
    removeAll();
    NativeButton start =
        new NativeButton(getTranslation("consultations.tests.start"), press -> start(id));
    start.addClassNames("t-btn", "t-btn--go");
    add(
        new Anchor("team/calls/" + id, getTranslation("consultations.questions.back")),
        new H1(getTranslation("consultations.tests.title")),
        new Paragraph(getTranslation("consultations.tests.about")),
        new Paragraph(getTranslation("consultations.tests.apart")),
        new Paragraph(getTranslation("consultations.tests.days", tests.days())),
        start,
        status,
        list);
    show(id);
  }

  private void start(ConsultationId id) {
    Optional<Consultation> started = tests.start(id);
    status.setText(
        started.isPresent()
            ? getTranslation("consultations.tests.started")
            : getTranslation("consultations.tests.too-many", TestRuns.MOST));
    show(id);
  }

  private void show(ConsultationId id) {
    list.removeAll();
    List<Consultation> runs = tests.of(id);
    list.add(new H2(getTranslation("consultations.tests.list")));
    if (runs.isEmpty()) {
      list.add(new Paragraph(getTranslation("consultations.tests.none")));
    }
    runs.forEach(run -> list.add(run(run)));
  }

  private Component run(Consultation run) {
    return new Section(new TestRunLines(run), new EraseTest(tests, run, () -> erased()));
  }

  private void erased() {
    status.setText(getTranslation("consultations.tests.erased"));
    Optional.ofNullable(call).ifPresent(this::show);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.tests.title");
  }
}
