package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.accounts.People.Person;
import org.heard.shared.PersonId;
import org.heard.uikit.SearchField;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, a part at a time, and a box to find some of many. Whoever is open beside the list is
 * in it, whatever is looked for.
 */
final class PeopleList extends Div {
  private static final int AT_ONCE = 50;
  private final PeopleTable table;
  private final NativeButton more;
  private final SearchField search;
  private transient List<Person> people = List.of();
  private int most = AT_ONCE;
  private @Nullable PersonId chosen;

  PeopleList(Consumer<PersonId> open) {
    table = new PeopleTable(open);
    addClassName("t-people-list");
    search =
        new SearchField("people-find", getTranslation("accounts.people.find"), wanted -> find());
    more = new NativeButton(getTranslation("accounts.people.more"), press -> showMore());
    more.addClassName("t-btn");
    add(search, table, more);
  }

  /** These are all there are; what is looked for stays. */
  void show(List<Person> all) {
    people = List.copyOf(all);
    search.setVisible(people.size() > AT_ONCE);
    refresh();
  }

  /** Marks who is open beside the list. */
  void mark(PersonId one) {
    chosen = one;
    refresh();
  }

  private void find() {
    most = AT_ONCE;
    refresh();
  }

  private void showMore() {
    int before = most;
    most += AT_ONCE;
    List<Person> matching = refresh();
    // The button may be gone, and what it brought comes next.
    table.focus(matching.get(before).id());
  }

  private List<Person> refresh() {
    List<Person> matching = people.stream().filter(this::matches).toList();
    List<Person> shown = new ArrayList<>(matching.subList(0, Math.min(most, matching.size())));
    opened().filter(one -> !shown.contains(one)).ifPresent(shown::addFirst);
    table.show(shown);
    if (chosen != null) {
      table.mark(chosen);
    }
    more.setVisible(most < matching.size());
    search.found(getTranslation("accounts.people.found", matching.size(), people.size()));
    return matching;
  }

  private Optional<Person> opened() {
    return people.stream().filter(person -> person.id().equals(chosen)).findFirst();
  }

  private boolean matches(Person person) {
    return table.words(person).anyMatch(search::finds);
  }
}
