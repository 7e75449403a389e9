package org.heard.consultations.ui.team.preview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.heard.consultations.FormPreview;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.uikit.StayingAwake;
import org.jspecify.annotations.Nullable;

/** The preview on a page of its own, to stand beside the pages on which a plan is written. */
@Route("team/calls/:call/preview")
@RolesAllowed("MANAGER")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Plans plans;
  private final transient FormPreview previews;
  private final StayingAwake awake;
  private transient @Nullable Seen seen;
  private @Nullable PreviewPart part;

  PreviewView(Plans plans, FormPreview previews) {
    this.plans = plans;
    this.previews = previews;
    addClassName("t-one");
    awake = new StayingAwake(this, this::look);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Seen now =
        event
            .getRouteParameters()
            .get("call")
            .flatMap(ConsultationId::read)
            .flatMap(plans::read)
            .orElseThrow(NotFoundException::new);
    removeAll();
    PreviewPart shown = new PreviewPart(previews);
    part = shown;
    add(
        new Anchor(
            "team/calls/" + now.id().value(), getTranslation("consultations.questions.back")),
        new H1(getTranslation("consultations.preview.page-title")),
        shown);
    show(now, shown);
    awake.acted();
  }

  private void show(Seen now, PreviewPart shown) {
    seen = now;
    shown.show(now, null);
  }

  /** Somebody may have stored a change, on another page or elsewhere. */
  private void look() {
    if (seen == null || part == null) {
      return;
    }
    int shown = seen.revision();
    PreviewPart here = part;
    plans
        .revision(seen.id())
        .filter(newest -> newest != shown)
        .flatMap(newest -> plans.read(Optional.ofNullable(seen).orElseThrow().id()))
        .ifPresent(now -> show(now, here));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.preview.page-title");
  }
}
