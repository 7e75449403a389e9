package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.accounts.People.Person;
import org.heard.shared.PersonId;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** People, one row each; the name opens the person. */
final class PeopleTable extends Div {
  private final NativeTable table = new NativeTable();
  private final Consumer<PersonId> open;
  private final Map<PersonId, NativeTableRow> rows = new HashMap<>();
  private final Map<PersonId, NativeButton> names = new HashMap<>();

  PeopleTable(Consumer<PersonId> open) {
    this.open = open;
    addClassName("t-scroll");
    table.addClassName("rows");
    table.setCaptionText(getTranslation("accounts.people.title"));
    table.getCaption().addClassName("vh");
    NativeTableRow head = table.getHead().addRow();
    head.add(
        headed(getTranslation("accounts.people.name")),
        headed(getTranslation("accounts.people.sign-in-name")),
        headed(getTranslation("accounts.people.roles")),
        headed(getTranslation("accounts.people.calls")),
        headed(getTranslation("accounts.people.last-sign-in")),
        headed(getTranslation("accounts.people.state")));
    add(table);
  }

  private static NativeTableHeaderCell headed(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  void show(List<Person> people) {
    table.getBody().removeAllRows();
    rows.clear();
    names.clear();
    for (Person person : people) {
      NativeButton name = new NativeButton(person.name(), click -> open.accept(person.id()));
      name.addClassName("t-link");
      NativeTableRow row = table.getBody().addRow();
      row.add(
          new NativeTableCell(name),
          new NativeTableCell(person.signInName()),
          new NativeTableCell(roles(person)),
          new NativeTableCell(Integer.toString(person.consultations().size())),
          new NativeTableCell(lastSignIn(person)),
          new NativeTableCell(state(person)));
      rows.put(person.id(), row);
      names.put(person.id(), name);
    }
  }

  private String roles(Person person) {
    return person.roles().stream()
        .sorted()
        .map(role -> getTranslation(Words.of(role)))
        .collect(Collectors.joining(", "));
  }

  /** What a person is found by. */
  Stream<String> words(Person person) {
    return Stream.of(person.name(), person.signInName(), roles(person));
  }

  /** Leads the reader to a person in the list. */
  void focus(PersonId id) {
    Optional.ofNullable(names.get(id)).ifPresent(name -> name.getElement().callJsFunction("focus"));
  }

  private String lastSignIn(Person person) {
    return person
        .lastSignIn()
        .map(day -> ReaderDates.day(day, ReaderLanguage.current()))
        .orElseGet(() -> getTranslation("accounts.people.never"));
  }

  private Span state(Person person) {
    Span state = new Span();
    state.addClassName("h");
    if (person.disabled()) {
      state.setText(getTranslation("accounts.people.disabled"));
      state.addClassName("h--wrong");
    } else if (person.hasPassword()) {
      state.setText(getTranslation("accounts.people.active"));
      state.addClassName("h--good");
    } else {
      state.setText(getTranslation("accounts.people.invited"));
      state.addClassName("h--care");
    }
    return state;
  }

  void mark(PersonId chosen) {
    rows.forEach((id, row) -> row.setClassName("on", id.equals(chosen)));
  }
}
