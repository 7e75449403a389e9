package org.heard.analysis.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import org.heard.uikit.Markup;

/** Header cells of tables. */
final class Tables {
  private Tables() {}

  /** The head of a column. */
  static HtmlContainer column(String words) {
    HtmlContainer column = Markup.words("th", "", words);
    column.getElement().setAttribute("scope", "col");
    return column;
  }

  /** The head of a column of numbers. */
  static HtmlContainer number(String words) {
    HtmlContainer column = column(words);
    column.addClassName("number");
    return column;
  }

  /** The head of a line. */
  static HtmlContainer line(String words) {
    HtmlContainer line = Markup.words("th", "", words);
    line.getElement().setAttribute("scope", "row");
    return line;
  }
}
