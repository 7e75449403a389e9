package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Consumer;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.shared.PersonId;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Who is invited, how far each is, and whether the text can go out as each sees it. */
final class InvitedTable extends Div {

  /**
   * A table.
   *
   * @param takeBack takes an invitation back that nobody opened; null for readers who cannot
   */
  InvitedTable(Desk desk, Names names, @Nullable Consumer<PersonId> takeBack) {
    addClassName("t-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("advisors.team.invited"));
    HtmlContainer head =
        line(
            "th",
            List.of(
                getTranslation("advisors.team.who-column"),
                getTranslation("advisors.team.comments-column"),
                getTranslation("advisors.team.finished-column"),
                getTranslation("advisors.team.sign-column")));
    if (takeBack != null) {
      head.add(Markup.words("th", "", getTranslation("advisors.team.invitation-column")));
    }
    HtmlContainer body = Markup.element("tbody", "");
    desk.invitations().forEach(one -> body.add(row(desk, one, names, takeBack)));
    add(
        Markup.element(
            "table",
            "r-table",
            Markup.words("caption", "", getTranslation("advisors.team.invited")),
            Markup.element("thead", "", head),
            body));
  }

  private HtmlContainer row(
      Desk desk, Invitation one, Names names, @Nullable Consumer<PersonId> takeBack) {
    long comments =
        desk.comments().stream().filter(comment -> comment.advisor().equals(one.advisor())).count();
    String name = names.of(one.advisor(), this);
    HtmlContainer line =
        line(
            "td",
            List.of(
                name,
                Long.toString(comments),
                one.finished()
                    ? getTranslation("advisors.team.choice.yes")
                    : getTranslation("advisors.team.not-finished"),
                new RoundWords(this).of(one.signOff())));
    if (takeBack != null) {
      line.add(
          one.opened()
              ? Markup.words("td", "", getTranslation("advisors.team.opened"))
              : Markup.element("td", "", back(name, () -> takeBack.accept(one.advisor()))));
    }
    return line;
  }

  private NativeButton back(String name, SerializableRunnable pressed) {
    String words = getTranslation("advisors.team.take-back");
    NativeButton button = Fields.button(words, pressed);
    button.getElement().setAttribute("aria-label", words + ": " + name);
    return button;
  }

  private static HtmlContainer line(String tag, List<String> cells) {
    HtmlContainer line = Markup.element("tr", "");
    cells.forEach(cell -> line.add(Markup.words(tag, "", cell)));
    return line;
  }
}
