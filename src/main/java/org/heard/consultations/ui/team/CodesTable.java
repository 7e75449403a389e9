package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.heard.consultations.OrganisationCodes.Issued;
import org.jspecify.annotations.Nullable;

/** Organisations with a code, one row each. */
final class CodesTable extends Div {
  CodesTable(List<Issued> all, Consumer<Issued> again, Consumer<Issued> takeBack) {
    addClassName("t-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("consultations.codes.list"));
    NativeTable table = new NativeTable();
    table.addClassName("rows");
    table.setCaptionText(getTranslation("consultations.codes.list"));
    table.getCaption().addClassName("vh");
    table
        .getHead()
        .addRow()
        .add(
            headed(getTranslation("consultations.codes.organisation")),
            headed(getTranslation("consultations.codes.issued")),
            headed(getTranslation("consultations.codes.state")),
            headed(getTranslation("consultations.codes.acts")));
    for (Issued one : all) {
      fill(table.getBody().addRow(), one, again, takeBack);
    }
    add(table);
  }

  private void fill(
      NativeTableRow row, Issued one, Consumer<Issued> again, Consumer<Issued> takeBack) {
    boolean counts = one.takenBack() == null;
    NativeTableCell name = new NativeTableCell(one.name());
    name.addClassName("t-wrap");
    NativeButton back =
        button(
            counts
                ? getTranslation("consultations.codes.take-back")
                : getTranslation("consultations.codes.give-again"),
            one,
            takeBack);
    Div acts = new Div(button(getTranslation("consultations.codes.again"), one, again), back);
    acts.addClassName("t-row");
    row.add(
        name,
        new NativeTableCell(day(one.issued())),
        new NativeTableCell(state(one)),
        new NativeTableCell(acts));
  }

  private String day(@Nullable LocalDate day) {
    return day == null
        ? getTranslation("consultations.codes.day-unknown")
        : TeamDates.of(day, getLocale());
  }

  private Span state(Issued one) {
    Span state = new Span();
    state.addClassName("h");
    if (one.takenBack() == null) {
      state.setText(getTranslation("consultations.codes.counts"));
      state.addClassName("h--good");
    } else {
      state.setText(
          getTranslation(
              "consultations.codes.taken-back-on", TeamDates.of(one.takenBack(), getLocale())));
      state.addClassName("h--care");
    }
    return state;
  }

  /** Says for whom, so that a list of buttons read aloud makes sense. */
  private static NativeButton button(String words, Issued one, Consumer<Issued> act) {
    NativeButton button = new NativeButton(words, click -> act.accept(one));
    button.addClassName("t-btn");
    button.getElement().setAttribute("aria-label", words + ": " + one.name());
    return button;
  }

  private static NativeTableHeaderCell headed(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }
}
