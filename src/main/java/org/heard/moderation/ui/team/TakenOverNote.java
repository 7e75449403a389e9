package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.function.Function;
import org.heard.moderation.Assignments.TakenOver;
import org.heard.shared.PersonId;
import org.heard.uikit.Markup;

/** Tells somebody once which submissions a colleague took over from them. */
final class TakenOverNote {
  private TakenOverNote() {}

  static Component of(
      List<TakenOver> taken,
      Function<PersonId, String> name,
      Function<TakenOver, Component> link,
      Runnable read) {
    HtmlContainer note = Markup.element("div", "note");
    note.getElement().setAttribute("role", "status");
    HtmlContainer list = new HtmlContainer("ul");
    taken.forEach(one ->
        list.add(
            Markup.element(
                "li",
                "",
                link.apply(one),
                Markup.words(
                    "span",
                    "",
                    note.getTranslation(
                        "moderation.taken-over.by",
                        name.apply(one.by()),
                        Wording.day(one.on()))))));
    note.add(
        Markup.element(
            "div",
            "",
            Markup.words("b", "", note.getTranslation("moderation.taken-over.title", taken.size())),
            list,
            Markup.element(
                "div",
                "t-row",
                new TeamButton(
                    note.getTranslation("moderation.taken-over.read"),
                    press -> {
                      read.run();
                      note.removeFromParent();
                    }))));
    return note;
  }
}
