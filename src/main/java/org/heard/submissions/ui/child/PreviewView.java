package org.heard.submissions.ui.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.heard.consultations.CallPreviews;
import org.heard.consultations.CallPreviews.PreviewedCall;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.PreviewForms;
import org.heard.uikit.PageUse;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.UsedFor;

/**
 * The form of a plan as a child will see it, for whoever makes the call. The screens are the real
 * ones; what is typed lives in this page and nowhere else, and nothing leads out of it.
 */
@Route("preview/:call")
@RolesAllowed("MANAGER")
final class PreviewView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, UsedFor {
  private static final String ADDRESS = "preview";

  private final transient CallPreviews plans;
  private final transient PreviewForms forms;
  private final transient GuardianAsking asking;

  PreviewView(CallPreviews plans, PreviewForms forms, GuardianAsking asking) {
    this.plans = plans;
    this.forms = forms;
    this.asking = asking;
    addClassName("page");
  }

  /** Whether the page in hand is one. */
  static boolean isOpen() {
    return Optional.ofNullable(UI.getCurrent())
        .map(ui -> ui.getInternals().getActiveViewLocation().getFirstSegment())
        .filter(ADDRESS::equals)
        .isPresent();
  }

  @Override
  public PageUse use() {
    return PageUse.PREVIEW;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("submissions.form.page-title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    PreviewedCall plan =
        event
            .getRouteParameters()
            .get("call")
            .flatMap(ConsultationId::read)
            .flatMap(plans::read)
            .orElseThrow(NotFoundException::new);
    // Of this page: somebody's own pages have their own language and words.
    ReaderWording reader =
        new ReaderWording(asked(event, "age").flatMap(PreviewView::band).orElse(null), false);
    reader.onThisPageOnly();
    Optional<String> question = asked(event, "question");
    if (question.isPresent()) {
      fillIn(plan, reader, question);
    } else {
      begin(plan, reader);
    }
  }

  private static Optional<String> asked(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name);
  }

  private static Optional<AgeBand> band(String key) {
    return Arrays.stream(AgeBand.values()).filter(band -> band.key().equals(key)).findFirst();
  }

  private void begin(PreviewedCall plan, ReaderWording reader) {
    reader.onThisPageOnly();
    removeAll();
    add(
        new BeforeYouStartScreen(
            plan.call(), () -> fillIn(plan, reader, Optional.empty()), () -> begin(plan, reader)));
  }

  private void fillIn(PreviewedCall plan, ReaderWording reader, Optional<String> question) {
    PreviewForms.Preview preview = forms.of(plan, false);
    FillingIn filling = FillingIn.fresh(plan.call(), plan.questionnaire()).knowing(reader.band());
    question.ifPresent(filling::goTo);
    DraftVisit.Form form = new DraftVisit.Form(DraftToken.fresh(), filling);
    DraftVisit visit = DraftVisit.aside(plan.call().id(), form);
    removeAll();
    add(
        new FormFlow(
            preview.answering(),
            preview.comingBack(),
            preview.pieces(),
            asking,
            visit,
            form,
            new CallDays.Planned(),
            call -> begin(plan, reader),
            Optional::empty));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    event.postpone();
  }
}
