package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.SharedMarkup;

/**
 * A visit ends some minutes after its last word with the server. The page asks two minutes before
 * (WCAG 2.2.1), and one press stays; when the visit has ended, the page is covered. The browser
 * keeps the time (frontend/scripts/visit-end.ts).
 */
final class VisitEnd {
  private static final String SOON = "visit-soon";
  private static final String ENDED = "visit-ended";
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
    HtmlContainer dialog = dialog(SOON);
    dialog.add(
        Markup.element(
            "div",
            "stack",
            SharedMarkup.part(
                SOON,
                () ->
                    words(
                        SOON,
                        on.getTranslation("shell.child.visit-end.soon.title"),
                        on.getTranslation("shell.child.visit-end.soon.words"))),
            stay));
    minutes().ifPresent(minutes -> dialog.getElement().setAttribute("data-minutes", minutes));
    return dialog;
  }

  /** What covers the page of a visit that has ended. */
  static HtmlContainer ended(Component on) {
    HtmlContainer dialog = dialog(ENDED);
    dialog.addClassName("dialog--covers");
    dialog.add(SharedMarkup.part(ENDED, () -> wordsOfTheEnd(on)));
    return dialog;
  }

  private static List<Component> wordsOfTheEnd(Component on) {
    PaperButton goOn =
        new PaperButton(on.getTranslation("shell.child.visit-end.go-on")).looks("btn--go");
    goOn.getElement().setAttribute("data-reloads", true);
    List<Component> words =
        new ArrayList<>(
            words(
                ENDED,
                on.getTranslation("shell.child.visit-end.ended.title"),
                on.getTranslation("shell.child.visit-end.ended.words")));
    words.add(goOn);
    return words;
  }

  private static HtmlContainer dialog(String id) {
    HtmlContainer dialog = Markup.element("dialog", "dialog");
    dialog.setId(id);
    dialog.getElement().setAttribute("aria-labelledby", id + "-title");
    return dialog;
  }

  private static List<Component> words(String id, String title, String words) {
    HtmlContainer heading = Markup.words("h2", "", title);
    heading.setId(id + "-title");
    return List.of(heading, Markup.words("p", "", words));
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
