package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import org.heard.submissions.review.QueueRow;
import org.heard.uikit.Markup;

/**
 * One page of the queue. A day and never a minute, a random number and never an order of coming.
 */
final class QueueTable extends Div {

  QueueTable(List<QueueRow> rows, Function<QueueRow, RouterLink> link) {
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
            column(getTranslation("moderation.fact.state")));
    HtmlContainer body = new HtmlContainer("tbody");
    rows.forEach(row -> body.add(line(row, link.apply(row))));
    add(Markup.element("table", "rows", Markup.element("thead", "", head), body));
  }

  private static Component column(String words) {
    HtmlContainer column = Markup.words("th", "", words);
    column.getElement().setAttribute("scope", "col");
    return column;
  }

  private static Component line(QueueRow row, RouterLink link) {
    return Markup.element(
        "tr",
        "",
        cell(link),
        cell(new Text(Wording.day(row.day()))),
        cell(new Text(Wording.ageBand(row.ageBand()))),
        cell(new Text(Wording.language(row.language()))),
        cell(new Text(row.country().map(Wording::country).orElse(""))),
        cell(Markup.words("span", Wording.look(row.state()), Wording.state(row.state()))));
  }

  private static Component cell(Component content) {
    return Markup.element("td", "", content);
  }
}
