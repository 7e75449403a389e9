package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.uikit.Markup;

/** Who is invited, how far each is, and whether the text can go out as each sees it. */
final class InvitedTable extends Div {

  InvitedTable(Desk desk, Names names) {
    addClassName("t-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("advisors.team.invited"));
    HtmlContainer body = Markup.element("tbody", "");
    desk.invitations().forEach(one -> body.add(row(desk, one, names)));
    add(
        Markup.element(
            "table",
            "r-table",
            Markup.words("caption", "", getTranslation("advisors.team.invited")),
            Markup.element(
                "thead",
                "",
                line(
                    "th",
                    List.of(
                        getTranslation("advisors.team.who-column"),
                        getTranslation("advisors.team.comments-column"),
                        getTranslation("advisors.team.finished-column"),
                        getTranslation("advisors.team.sign-column")))),
            body));
  }

  private HtmlContainer row(Desk desk, Invitation one, Names names) {
    long comments =
        desk.comments().stream().filter(comment -> comment.advisor().equals(one.advisor())).count();
    return line(
        "td",
        List.of(
            names.of(one.advisor(), this),
            Long.toString(comments),
            one.finished()
                ? getTranslation("advisors.team.choice.yes")
                : getTranslation("advisors.team.not-finished"),
            new RoundWords(this).of(one.signOff())));
  }

  private static HtmlContainer line(String tag, List<String> cells) {
    HtmlContainer line = Markup.element("tr", "");
    cells.forEach(cell -> line.add(Markup.words(tag, "", cell)));
    return line;
  }
}
