package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.heard.consultations.repeating.Compared;
import org.heard.consultations.repeating.Compared.Verdict;
import org.heard.consultations.repeating.Difference;
import org.heard.consultations.ui.team.DifferenceWords;

/** Questions beside those of one earlier call, one row each. */
final class ComparedTable extends Div {
  private final transient BiConsumer<String, Boolean> say;

  /**
   * A table.
   *
   * @param say takes what a person says of a question: whether it means the same
   */
  ComparedTable(String year, List<Compared> questions, BiConsumer<String, Boolean> say) {
    this.say = say;
    String name = getTranslation("consultations.series.table", year);
    addClassName("t-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "group")
        .setAttribute("aria-label", name);
    NativeTable table = new NativeTable();
    table.addClassName("rows");
    table.setCaptionText(name);
    table.getCaption().addClassName("vh");
    table
        .getHead()
        .addRow()
        .add(
            headed(getTranslation("consultations.series.question"), "col"),
            headed(getTranslation("consultations.series.verdict"), "col"),
            headed(getTranslation("consultations.series.why"), "col"));
    questions.forEach(one ->
        table
            .getBody()
            .addRow()
            .add(headed(one.title(), "row"), new NativeTableCell(verdict(one)), why(one)));
    add(table);
  }

  private static NativeTableHeaderCell headed(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.addClassName("t-wrap");
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private Span verdict(Compared one) {
    Span verdict = new Span(DifferenceWords.of(one.verdict(), this));
    verdict.addClassName("h");
    verdict.addClassName(
        one.verdict() == Verdict.YES || one.verdict() == Verdict.NEW ? "h--good" : "h--care");
    return verdict;
  }

  private NativeTableCell why(Compared one) {
    NativeTableCell cell = new NativeTableCell();
    cell.addClassName("t-wrap");
    one.differences()
        .forEach(difference -> cell.add(new Paragraph(DifferenceWords.of(difference, this))));
    boolean words =
        one.differences().stream()
            .anyMatch(difference ->
                difference.weight() == Difference.Weight.TO_DECIDE
                    || difference instanceof Difference.SaidTheSame);
    if (words) {
      cell.add(acts(one));
    }
    return cell;
  }

  /** What was said can be said otherwise. */
  private Div acts(Compared one) {
    Div acts = new Div();
    acts.addClassName("t-row");
    if (one.verdict() != Verdict.YES) {
      acts.add(button(getTranslation("consultations.series.same"), one, true));
    }
    if (one.verdict() != Verdict.NO) {
      acts.add(button(getTranslation("consultations.series.otherwise"), one, false));
    }
    return acts;
  }

  private NativeButton button(String words, Compared one, boolean same) {
    NativeButton button = new NativeButton(words, press -> say.accept(one.question(), same));
    button.addClassName("t-btn");
    button.getElement().setAttribute("aria-label", words + ": " + one.title());
    return button;
  }
}
