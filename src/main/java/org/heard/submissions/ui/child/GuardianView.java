package org.heard.submissions.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.HandoverCode;
import org.heard.submissions.Guardians;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.CodeInAddress;
import org.heard.uikit.LanguageChosen;

/**
 * A guardian says yes or no. The code is behind the # of the link, or typed. The page knows the
 * call and nothing of the child: neither an answer nor a name (safety.md AG-4, CC-11).
 */
@Route("g")
@AnonymousAllowed
final class GuardianView extends Div implements HasDynamicTitle {
  private final Guardians guardians;
  private final Consultations consultations;
  private Held held = new Held(Optional.empty());

  /** The code on the page, on its way to the same page in another language. */
  private record Held(Optional<HandoverCode> code) {}

  GuardianView(Guardians guardians, Consultations consultations) {
    this.guardians = guardians;
    this.consultations = consultations;
    addClassName("page");
    Held before = session().getAttribute(Held.class);
    session().setAttribute(Held.class, null);
    if (before != null && before.code().isPresent()) {
      open(before.code().get(), ask());
    } else {
      ask();
    }
    LanguageChosen.whileShown(this, () -> session().setAttribute(Held.class, held));
  }

  private static VaadinSession session() {
    return Objects.requireNonNull(VaadinSession.getCurrent());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("submissions.guardian.page.page-title");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (held.code().isEmpty()) {
      CodeInAddress.read(event.getUI(), this::opened);
    }
  }

  private void opened(String behindTheHash) {
    HandoverCode.read(behindTheHash).ifPresent(code -> open(code, ask()));
  }

  private GuardianCodeScreen ask() {
    GuardianCodeScreen screen = new GuardianCodeScreen(this::open);
    show(screen);
    return screen;
  }

  private void open(HandoverCode code, GuardianCodeScreen from) {
    try {
      Optional<Consultation> call = guardians.call(code).flatMap(consultations::byId);
      if (call.isPresent()) {
        held = new Held(Optional.of(code));
        show(new GuardianQuestion(call.get(), (screen, yes) -> answer(screen, code, yes)));
      } else {
        from.sayNotValid();
      }
    } catch (StorageUnavailableException away) {
      from.sayStoreAway();
    }
  }

  private void answer(GuardianQuestion from, HandoverCode code, boolean yes) {
    try {
      Guardians.Outcome outcome = guardians.answer(code, yes);
      held = new Held(Optional.empty());
      switch (outcome) {
        case DONE -> show(done(yes));
        case NOT_VALID -> ask().sayNotValid();
      }
    } catch (StorageUnavailableException away) {
      from.sayStoreAway();
    }
  }

  private Component done(boolean yes) {
    return yes
        ? new CalmScreen(
            getTranslation("submissions.guardian.page.done-yes.title"),
            getTranslation("submissions.guardian.page.done-yes.words"))
        : new CalmScreen(
            getTranslation("submissions.guardian.page.done-no.title"),
            getTranslation("submissions.guardian.page.done-no.words"));
  }

  private void show(Component screen) {
    removeAll();
    add(screen);
  }
}
