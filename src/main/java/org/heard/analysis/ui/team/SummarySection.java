package org.heard.analysis.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.heard.analysis.Cell;
import org.heard.analysis.Labels;
import org.heard.analysis.Summary;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.uikit.Markup;

/** The tables of a call. A hidden count is a hatched bar with a word. */
final class SummarySection extends Section {
  private final Summary summary;
  private final Labels labels;

  SummarySection(Summary summary, Labels labels) {
    this.summary = summary;
    this.labels = labels;
    add(
        Markup.words("h2", "", getTranslation("analysis.tables.title")),
        Markup.words("p", "note", getTranslation("analysis.tables.note")));
    if (summary.questions().isEmpty()) {
      add(Markup.words("p", "", getTranslation("analysis.tables.few")));
      return;
    }
    add(everybody());
    summary.questions().forEach(table -> add(question(table)));
  }

  private Component everybody() {
    HtmlContainer body = new HtmlContainer("tbody");
    body.add(line(getTranslation("analysis.tables.everybody"), summary.children()));
    summary.byAgeBand().forEach((band, cell) -> body.add(line(labels.band(band), cell)));
    summary
        .byLanguage()
        .forEach((language, cell) -> body.add(line(labels.language(language), cell)));
    body.add(line(getTranslation("analysis.tables.adults"), summary.adults()));
    HtmlContainer head =
        Markup.element(
            "tr",
            "",
            Tables.column(getTranslation("analysis.tables.part")),
            Tables.column(getTranslation("analysis.tables.count")));
    String title = getTranslation("analysis.tables.everybody");
    return table(title, Markup.words("caption", "", title), head, body);
  }

  private HtmlContainer line(String name, Cell cell) {
    return Markup.element("tr", "", Tables.line(name), cell(cell));
  }

  private Component question(Summary.QuestionTable table) {
    List<Component> columns = new ArrayList<>();
    columns.add(Tables.column(getTranslation("analysis.tables.answer")));
    columns.add(Tables.column(getTranslation("analysis.tables.all")));
    for (AgeBand band : summary.byAgeBand().keySet()) {
      columns.add(Tables.column(labels.band(band)));
    }
    for (Language language : summary.byLanguage().keySet()) {
      columns.add(Tables.column(labels.language(language)));
    }
    HtmlContainer body = new HtmlContainer("tbody");
    table.rows().forEach(row -> body.add(row(table, row)));
    HtmlContainer head = Markup.element("tr", "", columns.toArray(Component[]::new));
    HtmlContainer caption = Markup.words("caption", "", table.question().head().title());
    return table(labels.title(table.question()), caption, head, body);
  }

  private HtmlContainer row(Summary.QuestionTable table, Summary.Row row) {
    HtmlContainer line = new HtmlContainer("tr");
    line.add(Tables.line(labels.option(table.question(), row.option())), cell(row.all()));
    row.byAgeBand().values().forEach(cell -> line.add(cell(cell)));
    row.byLanguage().values().forEach(cell -> line.add(cell(cell)));
    return line;
  }

  private Component cell(Cell cell) {
    return switch (cell) {
      case Cell.Shown shown ->
          Markup.words("td", "number", getTranslation("analysis.number", shown.rounded()));
      case Cell.Hidden hidden ->
          Markup.element(
              "td",
              "number",
              Markup.words("span", "hidden-count", getTranslation("analysis.tables.hidden")));
    };
  }

  private Component table(
      String title, HtmlContainer caption, HtmlContainer head, HtmlContainer body) {
    HtmlContainer region =
        Markup.element(
            "div",
            "t-scroll",
            Markup.element(
                "table", "rows counts", caption, Markup.element("thead", "", head), body));
    region.getElement().setAttribute("role", "region");
    region.getElement().setAttribute("tabindex", "0");
    region.getElement().setAttribute("aria-label", title);
    return region;
  }
}
