package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Concerns.Line;
import org.heard.shared.PersonId;

/** Concerns, one row each, without a word of them; the number leads to the case. */
final class ConcernsTable extends Div {
  private final NativeTable table = new NativeTable();
  private final transient Function<PersonId, String> name;

  ConcernsTable(String caption, Function<PersonId, String> name) {
    this.name = name;
    addClassName("t-scroll");
    table.addClassName("rows");
    table.setCaptionText(caption);
    table.getCaption().addClassName("vh");
    table
        .getHead()
        .addRow()
        .add(
            headed(getTranslation("moderation.concern.number")),
            headed(getTranslation("moderation.concern.next")),
            headed(getTranslation("moderation.concern.urgency")),
            headed(getTranslation("moderation.concern.from")),
            headed(getTranslation("moderation.concern.owner")));
    add(table);
  }

  private static NativeTableHeaderCell headed(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  void show(List<Line> lines, Optional<ConcernId> chosen, Instant now, ZoneId zone) {
    table.getBody().removeAllRows();
    setVisible(!lines.isEmpty());
    for (Line line : lines) {
      Concern concern = line.concern();
      RouterLink link =
          new RouterLink(
              ConcernWords.number(concern.id()),
              ConcernsView.class,
              new RouteParameters("id", concern.id().toString()));
      link.addClassName("t-link");
      Span next = new Span(ConcernWords.next(line, now, zone));
      if (line.overdue()) {
        next.addClassNames("h", "h--wrong");
      }
      Span urgency = new Span(ConcernWords.urgency(concern.urgency()));
      urgency.addClassNames(ConcernWords.look(concern.urgency()).split(" "));
      Span from = new Span(ConcernWords.source(concern.origin()));
      from.setClassName(ConcernWords.look(concern.origin()));
      NativeTableCell origin = new NativeTableCell(from);
      // Beside an open case there is no room for every language on one line.
      origin.addClassName("t-wrap");
      NativeTableRow row = table.getBody().addRow();
      row.setClassName("on", chosen.filter(concern.id()::equals).isPresent());
      row.add(
          new NativeTableCell(link),
          new NativeTableCell(next),
          new NativeTableCell(urgency),
          origin,
          new NativeTableCell(
              concern.owner().map(name).orElse(getTranslation("moderation.concern.nobody"))));
    }
  }
}
