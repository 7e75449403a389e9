package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.submissions.DraftToken;

/** From a code or a file into the form: this device works with another token from now on. */
@org.springframework.stereotype.Component
public class WayIn {
  private final Consultations consultations;
  private final Answering answering;
  private final DraftCookie cookie;

  WayIn(Consultations consultations, Answering answering, DraftCookie cookie) {
    this.consultations = consultations;
    this.answering = answering;
    this.cookie = cookie;
  }

  boolean hidesOthers(DraftToken token) {
    return hidesOthers(token, cookie.read(VaadinRequest.getCurrent()));
  }

  /**
   * Whether this device holds the only way to unfinished answers under another token.
   *
   * @param here the token in the device's cookie
   */
  public boolean hidesOthers(DraftToken token, Optional<DraftToken> here) {
    return here.isPresent()
        && !here.get().equals(token)
        && consultations.open().stream()
            .anyMatch(call -> answering.find(here.get(), call.id()) instanceof Kept.Unfinished);
  }

  /** With a file: the words come out of it when the server keeps none. */
  void enter(Loaded.Ready file, Component from) {
    if (!answering.keepsAnything(file.token(), file.call())) {
      consultations
          .byId(file.call())
          .ifPresent(call -> {
            DraftVisit.current()
                .open(
                    call.id(),
                    new DraftVisit.Form(
                        file.token(),
                        FillingIn.resumed(
                            call,
                            consultations.questionnaire(call.id(), file.draft().version()),
                            file.draft())));
            cookie.remove(VaadinResponse.getCurrent());
            open(call, from);
          });
      return;
    }
    enter(file.call(), file.token(), from);
  }

  /** Takes the token as this device's own and opens the form, without asking "is it you?". */
  void enter(ConsultationId call, DraftToken token, Component from) {
    consultations
        .byId(call)
        .ifPresent(of -> {
          DraftVisit.current().close(call);
          DraftVisit.current().cameWith(token);
          cookie.write(VaadinResponse.getCurrent(), token);
          open(of, from);
        });
  }

  /** As a new page, because the cookie of this answer is not in the present request yet. */
  private static void open(Consultation call, Component from) {
    from.getUI().ifPresent(ui -> ui.getPage().setLocation("/c/" + call.slug() + "/answer"));
  }
}
