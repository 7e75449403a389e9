package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.accounts.SignInNameTakenException;

/** Adding a person: name, sign-in name, roles. */
final class NewPersonPanel extends Div {
  private final transient People people;
  private final transient BiConsumer<String, OneTimeSecret> added;
  private final Input name = new Input();
  private final Input signInName = new Input();
  private final Choices<Role> roles;
  private final Paragraph problem = new Paragraph();

  NewPersonPanel(People people, BiConsumer<String, OneTimeSecret> added) {
    this.people = people;
    this.added = added;
    addClassName("t-form");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    roles = new Choices<>(getTranslation("accounts.people.roles"), names(this), Set.of());
    NativeButton save = new NativeButton(getTranslation("accounts.people.add"), click -> save());
    save.addClassNames("t-btn", "t-btn--go");
    add(
        new H2(getTranslation("accounts.people.add")),
        field("person-name", getTranslation("accounts.people.name"), name),
        field("person-sign-in", getTranslation("accounts.people.sign-in-name"), signInName),
        roles,
        problem,
        save);
  }

  /** Those of the staff: a child advisor comes by another way and has no other role. */
  static Map<Role, String> names(com.vaadin.flow.component.Component page) {
    Map<Role, String> names = new LinkedHashMap<>();
    Arrays.stream(Role.values())
        .filter(role -> role != Role.ADVISOR)
        .forEach(role -> names.put(role, page.getTranslation(Words.of(role))));
    return names;
  }

  private static Div field(String id, String words, Input input) {
    input.setId(id);
    input.getElement().setAttribute("autocomplete", "off");
    input.getElement().setAttribute("maxlength", Integer.toString(People.MOST_NAME));
    NativeLabel label = new NativeLabel(words);
    label.setFor(input);
    Div field = new Div(label, input);
    field.addClassName("t-field");
    return field;
  }

  private void save() {
    Optional<SignInName> typed = SignInName.typed(signInName.getValue());
    if (name.getValue().isBlank()) {
      complain(getTranslation("accounts.people.name-missing"));
    } else if (typed.isEmpty()) {
      complain(getTranslation("accounts.people.sign-in-name-not-fit"));
    } else {
      save(typed.get().text());
    }
  }

  private void save(String signIn) {
    try {
      added.accept(signIn, people.add(signIn, name.getValue(), roles.chosen()));
    } catch (SignInNameTakenException e) {
      complain(getTranslation("accounts.people.taken"));
    }
  }

  private void complain(String words) {
    problem.setText(words);
    problem.setVisible(true);
  }
}
