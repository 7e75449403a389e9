package org.heard.moderation.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.heard.moderation.concerns.DutyRoster;
import org.heard.moderation.concerns.DutyRoster.Planned;
import org.heard.moderation.concerns.Shift;
import org.heard.shared.PersonId;
import org.heard.uikit.Choice;
import org.heard.uikit.DayField;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** The roster ahead, and planning more of it. */
final class ShiftsPart extends Section {
  private final transient ConcernDesk desk;
  private final transient DutyRoster roster;
  private final transient Runnable changed;
  private final Div list = new Div();
  private final Div outcome = new Div();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private transient @Nullable PersonId first;
  private transient @Nullable PersonId second;

  ShiftsPart(ConcernDesk desk, Runnable changed) {
    this.desk = desk;
    this.roster = desk.roster();
    this.changed = changed;
    addClassName("t-form");
    list.addClassName("t-scroll");
    outcome.getElement().setAttribute("aria-live", "polite");
    List<PersonId> people = List.copyOf(roster.people());
    add(
        new H2(getTranslation("moderation.duty.ahead")),
        list,
        new H2(getTranslation("moderation.duty.plan")),
        new DayField(getTranslation("moderation.duty.from"), null, day -> from = day),
        new DayField(getTranslation("moderation.duty.to"), null, day -> to = day),
        person(getTranslation("moderation.duty.first"), people, true),
        person(getTranslation("moderation.duty.second"), people, false),
        outcome,
        new TeamButton(getTranslation("moderation.duty.add"), press -> plan()).looks("t-btn--go"));
    show();
  }

  private Choice<PersonId> person(String label, List<PersonId> people, boolean isFirst) {
    return new Choice<>(
        label,
        getTranslation("moderation.case.choose"),
        people,
        desk::name,
        null,
        chosen -> {
          if (isFirst) {
            first = chosen;
          } else {
            second = chosen;
          }
        });
  }

  private void show() {
    List<Shift> ahead = roster.ahead();
    list.removeAll();
    if (ahead.isEmpty()) {
      list.add(Markup.words("p", "note note--care", getTranslation("moderation.duty.none")));
      return;
    }
    NativeTable table = new NativeTable();
    table.addClassName("rows");
    table.setCaptionText(getTranslation("moderation.duty.ahead"));
    table.getCaption().addClassName("vh");
    table
        .getHead()
        .addRow()
        .add(
            headed(getTranslation("moderation.duty.days")),
            headed(getTranslation("moderation.duty.first")),
            headed(getTranslation("moderation.duty.second")),
            headed(getTranslation("moderation.duty.change")));
    for (Shift shift : ahead) {
      String days =
          getTranslation(
              "moderation.duty.from-to",
              Wording.dayOfAYear(shift.from()),
              Wording.dayOfAYear(shift.to()));
      table
          .getBody()
          .addRow()
          .add(
              new NativeTableCell(days),
              new NativeTableCell(desk.name(shift.first())),
              new NativeTableCell(desk.name(shift.second())),
              new NativeTableCell(removal(shift, days)));
    }
    list.add(table);
  }

  /** The days stand in the same row for whoever sees it; the others hear them. */
  private TeamButton removal(Shift shift, String days) {
    TeamButton button =
        new TeamButton(getTranslation("moderation.duty.remove"), press -> remove(shift));
    button.setAriaLabel(getTranslation("moderation.duty.remove.days", days));
    return button;
  }

  private static NativeTableHeaderCell headed(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private void plan() {
    LocalDate begins = from;
    LocalDate ends = to;
    PersonId one = first;
    PersonId other = second;
    if (begins == null || ends == null || one == null || other == null) {
      say("note note--wrong", getTranslation("moderation.duty.incomplete"));
      return;
    }
    switch (roster.plan(begins, ends, one, other)) {
      case Planned.DONE -> {
        say("note note--good", getTranslation("moderation.duty.planned"));
        show();
        changed.run();
      }
      case Planned.DAYS_NOT_IN_ORDER ->
          say("note note--wrong", getTranslation("moderation.duty.days-not-in-order"));
      case Planned.SAME_PERSON ->
          say("note note--wrong", getTranslation("moderation.duty.same-person"));
      case Planned.NOT_SAFEGUARDING ->
          say("note note--wrong", getTranslation("moderation.duty.not-safeguarding"));
      case Planned.DAYS_TAKEN ->
          say("note note--wrong", getTranslation("moderation.duty.days-taken"));
    }
  }

  private void remove(Shift shift) {
    roster.remove(shift.id());
    say("note", getTranslation("moderation.duty.removed"));
    show();
    changed.run();
  }

  private void say(String looks, String words) {
    outcome.removeAll();
    HtmlContainer note = Markup.words("p", looks, words);
    note.getElement().setAttribute("role", "status");
    outcome.add(note);
  }
}
