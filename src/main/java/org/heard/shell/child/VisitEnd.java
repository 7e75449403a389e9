package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;

/**
 * A visit ends some minutes after its last word with the server. The page asks two minutes before
 * (WCAG 2.2.1), and one press stays; when the visit has ended, the page is covered. The browser
 * keeps the time (frontend/scripts/visit-end.ts).
 */
final class VisitEnd {
  private static final int SECONDS = 60;

  private VisitEnd() {}

  /** The question two minutes before the end. */
  static HtmlContainer soon(Component on) {
    PaperButton stay =
        new PaperButton(on.getTranslation("shell.child.visit-end.stay"))
            .looks("btn--go")
            // Any word with the server lets the visit begin its minutes anew.
            .does(press -> {});
    stay.getElement().setAttribute("data-stays", true);
    HtmlContainer dialog =
        dialog(
            "visit-soon",
            on.getTranslation("shell.child.visit-end.soon.title"),
            on.getTranslation("shell.child.visit-end.soon.words"),
            stay);
    minutes().ifPresent(minutes -> dialog.getElement().setAttribute("data-minutes", minutes));
    return dialog;
  }

  /** What covers the page of a visit that has ended. */
  static HtmlContainer ended(Component on) {
    PaperButton goOn =
        new PaperButton(on.getTranslation("shell.child.visit-end.go-on")).looks("btn--go");
    goOn.getElement().setAttribute("data-reloads", true);
    HtmlContainer dialog =
        dialog(
            "visit-ended",
            on.getTranslation("shell.child.visit-end.ended.title"),
            on.getTranslation("shell.child.visit-end.ended.words"),
            goOn);
    dialog.addClassName("dialog--covers");
    return dialog;
  }

  private static HtmlContainer dialog(String id, String title, String words, PaperButton way) {
    HtmlContainer heading = Markup.words("h2", "", title);
    heading.setId(id + "-title");
    HtmlContainer dialog =
        Markup.element(
            "dialog",
            "dialog",
            Markup.element("div", "stack", heading, Markup.words("p", "", words), way));
    dialog.setId(id);
    dialog.getElement().setAttribute("aria-labelledby", id + "-title");
    return dialog;
  }

  private static Optional<String> minutes() {
    return Optional.ofNullable(VaadinSession.getCurrent())
        .map(VaadinSession::getSession)
        .map(WrappedSession::getMaxInactiveInterval)
        .map(seconds -> seconds / SECONDS)
        .filter(minutes -> minutes > 2)
        .map(String::valueOf);
  }
}
