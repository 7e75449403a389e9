package org.heard.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Sessions;
import org.heard.uikit.Markup;

/**
 * The end of a signed-in session, asked about before it comes (WCAG 2.2.1) and covered afterwards.
 * The browser keeps the time (frontend/scripts/visit-end.ts); the server ends the session whatever
 * the browser does.
 */
final class TeamVisitEnd {
  private TeamVisitEnd() {}

  /** The dialogs, closed at first. */
  static List<Component> dialogs(Component on, Optional<Duration> left) {
    return List.of(soon(on), last(on, left), ended(on));
  }

  private static HtmlContainer soon(Component on) {
    // Any act lets the minutes begin anew.
    NativeButton stay = button(on.getTranslation("shell.team.visit-end.stay"), "data-stays");
    stay.addClickListener(click -> {});
    HtmlContainer dialog =
        dialog(
            "visit-soon",
            on.getTranslation("shell.team.visit-end.soon.title"),
            on.getTranslation("shell.team.visit-end.soon.words"),
            stay);
    dialog
        .getElement()
        .setAttribute("data-minutes", Long.toString(Sessions.LONGEST_REST.toMinutes()))
        // Team pages may look for news by themselves, which is no act.
        .setAttribute("data-hands", true);
    return dialog;
  }

  private static HtmlContainer last(Component on, Optional<Duration> left) {
    HtmlContainer dialog =
        dialog(
            "visit-last",
            on.getTranslation("shell.team.visit-end.last.title"),
            on.getTranslation("shell.team.visit-end.last.words"),
            button(on.getTranslation("shell.team.visit-end.last.close"), "data-closes"));
    left.ifPresent(
        time -> dialog.getElement().setAttribute("data-seconds", Long.toString(time.toSeconds())));
    return dialog;
  }

  private static HtmlContainer ended(Component on) {
    HtmlContainer dialog =
        dialog(
            "visit-ended",
            on.getTranslation("shell.team.visit-end.ended.title"),
            on.getTranslation("shell.team.visit-end.ended.words"),
            button(on.getTranslation("shell.team.visit-end.go-on"), "data-reloads"));
    dialog.addClassName("dialog--covers");
    return dialog;
  }

  private static NativeButton button(String words, String does) {
    NativeButton button = new NativeButton(words);
    button.addClassNames("t-btn", "t-btn--go");
    button.getElement().setAttribute("type", "button").setAttribute(does, true);
    return button;
  }

  private static HtmlContainer dialog(String id, String title, String words, NativeButton button) {
    HtmlContainer heading = Markup.words("h2", "", title);
    heading.setId(id + "-title");
    HtmlContainer dialog = Markup.element("dialog", "dialog");
    dialog.setId(id);
    dialog.getElement().setAttribute("aria-labelledby", id + "-title");
    dialog.add(Markup.element("div", "t-form", heading, Markup.words("p", "", words), button));
    return dialog;
  }
}
