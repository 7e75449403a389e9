package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
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
    List<String> columns = columns(takeBack != null);
    HtmlContainer head = role(Markup.element("tr", ""), "row");
    columns.forEach(name -> head.add(role(Markup.words("th", "", name), "columnheader")));
    HtmlContainer body = role(Markup.element("tbody", ""), "rowgroup");
    desk.invitations().forEach(one -> body.add(row(desk, one, names, columns, takeBack)));
    // A phone shows each row as a card. Without roles its lines would then be no table any more.
    add(
        role(
            Markup.element(
                "table",
                "r-table",
                Markup.words("caption", "", getTranslation("advisors.team.invited")),
                role(Markup.element("thead", "", head), "rowgroup"),
                body),
            "table"));
  }

  private List<String> columns(boolean invitation) {
    List<String> columns = new ArrayList<>();
    columns.add(getTranslation("advisors.team.who-column"));
    columns.add(getTranslation("advisors.team.comments-column"));
    columns.add(getTranslation("advisors.team.finished-column"));
    columns.add(getTranslation("advisors.team.sign-column"));
    if (invitation) {
      columns.add(getTranslation("advisors.team.invitation-column"));
    }
    return columns;
  }

  private HtmlContainer row(
      Desk desk,
      Invitation one,
      Names names,
      List<String> columns,
      @Nullable Consumer<PersonId> takeBack) {
    long comments =
        desk.comments().stream().filter(comment -> comment.advisor().equals(one.advisor())).count();
    String name = names.of(one.advisor(), this);
    HtmlContainer line = role(Markup.element("tr", ""), "row");
    line.add(
        Markup.words("td", "", name),
        Markup.words("td", "", Long.toString(comments)),
        Markup.words(
            "td",
            "",
            one.finished()
                ? getTranslation("advisors.team.choice.yes")
                : getTranslation("advisors.team.not-finished")),
        Markup.words("td", "", new RoundWords(this).of(one.signOff())));
    if (takeBack != null) {
      line.add(
          one.opened()
              ? Markup.words("td", "", getTranslation("advisors.team.opened"))
              : Markup.element("td", "", back(name, () -> takeBack.accept(one.advisor()))));
    }
    for (int column = 0; column < columns.size(); column++) {
      line.getElement()
          .getChild(column)
          .setAttribute("role", "cell")
          .setAttribute("data-column", columns.get(column));
    }
    return line;
  }

  private NativeButton back(String name, SerializableRunnable pressed) {
    String words = getTranslation("advisors.team.take-back");
    NativeButton button = Fields.button(words, pressed);
    button.getElement().setAttribute("aria-label", words + ": " + name);
    return button;
  }

  private static HtmlContainer role(HtmlContainer part, String role) {
    part.getElement().setAttribute("role", role);
    return part;
  }
}
