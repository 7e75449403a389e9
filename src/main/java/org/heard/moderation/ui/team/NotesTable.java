package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.review.SafeNoteInbox.Line;

/** Notes, one row each, without a word of them; the number opens one. */
final class NotesTable extends Div {
  private final NativeTable table = new NativeTable();
  private final SerializableConsumer<Line> open;
  private final Map<SafeNoteId, NativeTableRow> rows = new HashMap<>();

  NotesTable(SerializableConsumer<Line> open) {
    this.open = open;
    addClassName("t-scroll");
    table.addClassName("rows");
    table.setCaptionText(getTranslation("moderation.notes.title"));
    table.getCaption().addClassName("vh");
    table
        .getHead()
        .addRow()
        .add(
            headed(getTranslation("moderation.notes.number")),
            headed(getTranslation("moderation.notes.arrived")),
            headed(getTranslation("moderation.notes.state")));
    add(table);
  }

  private static NativeTableHeaderCell headed(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  void show(List<Line> lines) {
    table.getBody().removeAllRows();
    rows.clear();
    setVisible(!lines.isEmpty());
    for (Line line : lines) {
      TeamButton number =
          new TeamButton(number(line.id()), press -> open.accept(line)).plain().looks("t-link");
      NativeTableRow row = table.getBody().addRow();
      row.add(
          new NativeTableCell(number),
          new NativeTableCell(Wording.hour(line.arrived())),
          new NativeTableCell(state(line)));
      rows.put(line.id(), row);
    }
  }

  /** The number shown for a note: the first 8 hexadecimal digits of its random id. */
  static String number(SafeNoteId id) {
    return id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private Span state(Line line) {
    Span state =
        new Span(
            line.takenCareOf()
                ? getTranslation("moderation.notes.is-taken")
                : getTranslation("moderation.notes.is-waiting"));
    state.addClassNames("h", line.takenCareOf() ? "h--good" : "h--care");
    return state;
  }

  void mark(SafeNoteId chosen) {
    rows.forEach((id, row) -> row.setClassName("on", id.equals(chosen)));
  }
}
