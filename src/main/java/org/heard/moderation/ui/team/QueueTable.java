package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import org.heard.shared.PersonId;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.SubmissionKind;
import org.heard.uikit.Markup;

/**
 * One page of the queue. A day and never a minute, a random number and never an order of coming.
 */
final class QueueTable extends Div {

  private final QueueChoices choices;

  QueueTable(List<QueueRow> rows, QueueChoices choices, Function<QueueRow, RouterLink> link) {
    this.choices = choices;
    addClassName("t-scroll");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", getTranslation("moderation.queue.submissions"));
    HtmlContainer head =
        Markup.element(
            "tr",
            "",
            column(getTranslation("moderation.fact.number")),
            column(getTranslation("moderation.fact.came")),
            column(getTranslation("moderation.fact.age")),
            column(getTranslation("moderation.fact.language")),
            column(getTranslation("moderation.fact.country")),
            column(getTranslation("moderation.fact.state")),
            column(getTranslation("moderation.fact.marks")),
            column(getTranslation("moderation.fact.assigned")));
    HtmlContainer body = new HtmlContainer("tbody");
    rows.forEach(row -> body.add(line(row, link.apply(row))));
    add(Markup.element("table", "rows", Markup.element("thead", "", head), body));
  }

  private static Component column(String words) {
    HtmlContainer column = Markup.words("th", "", words);
    column.getElement().setAttribute("scope", "col");
    return column;
  }

  private Component line(QueueRow row, RouterLink link) {
    return Markup.element(
        "tr",
        "",
        cell(link),
        cell(new Text(Wording.day(row.day()))),
        cell(new Text(Wording.ageBand(row.ageBand()))),
        cell(new Text(Wording.language(row.language()))),
        cell(new Text(row.country().map(Wording::country).orElse(""))),
        cell(Markup.words("span", Wording.look(row.state()), Wording.state(row.state()))),
        cell(marks(row)),
        cell(new Text(row.assignedTo().map(this::name).orElse(""))));
  }

  private Component marks(QueueRow row) {
    Div marks = new Div();
    if (row.kind() != SubmissionKind.INDIVIDUAL) {
      marks.add(Markup.words("span", "h h--info", Wording.kind(row.kind())));
    }
    if (row.flagged()) {
      marks.add(Markup.words("span", "h h--care", getTranslation("moderation.mark.flag")));
    }
    if (row.media()) {
      marks.add(Markup.words("span", "h h--info", getTranslation("moderation.mark.media")));
    }
    return marks;
  }

  private String name(PersonId person) {
    return choices.me().filter(person::equals).isPresent()
        ? getTranslation("moderation.assigned.me")
        : choices.name(person, getTranslation("moderation.assigned.somebody"));
  }

  private static Component cell(Component content) {
    return Markup.element("td", "", content);
  }
}
