package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.heard.accounts.AssignableConsultations.Choice;
import org.heard.accounts.LastAdministratorException;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.shared.PersonId;

/** One person: roles, calls, a new link, stopping and letting in again. */
final class PersonPanel extends Div {
  private final Person person;
  private final transient PersonServices services;
  private final transient Consumer<PersonId> changed;
  private final transient Consumer<OneTimeSecret> linkMade;
  private final Choices<Role> roles;
  private final CallChoices calls;
  private final Paragraph notice = new Paragraph();

  PersonPanel(
      Person person,
      PersonServices services,
      List<Choice> consultations,
      Consumer<PersonId> changed,
      Consumer<OneTimeSecret> linkMade) {
    this.person = person;
    this.services = services;
    this.changed = changed;
    this.linkMade = linkMade;
    addClassName("t-form");
    roles =
        new Choices<>(
            getTranslation("accounts.people.roles"), NewPersonPanel.names(this), person.roles());
    calls = new CallChoices(consultations, person.consultations());
    notice.addClassName("note");
    notice.getElement().setAttribute("role", "status");
    notice.setVisible(false);
    add(new H2(person.name()), new Paragraph(person.signInName()));
    if (!person.roles().contains(Role.ADVISOR)) {
      add(roles, calls);
    }
    add(notice, button("accounts.people.save", "t-btn--go", this::save), further());
  }

  private Div further() {
    Div further = new Div();
    further.addClassName("t-row");
    if (person.disabled()) {
      further.add(button("accounts.people.enable", "t-btn", () -> disable(false)));
    } else {
      further.add(
          button(
              "accounts.people.new-link",
              "t-btn",
              () -> linkMade.accept(services.people().newSecret(person.id()))),
          button("accounts.people.end-sessions", "t-btn", this::endSessions));
      if (services.secondStep().required()) {
        further.add(button("accounts.people.forget-second-step", "t-btn", this::forgetSecondStep));
      }
      further.add(button("accounts.people.disable", "t-btn--care", () -> disable(true)));
    }
    return further;
  }

  private NativeButton button(String key, String look, Runnable act) {
    NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
    button.addClassNames("t-btn", look);
    return button;
  }

  private void save() {
    try {
      if (!roles.chosen().equals(person.roles())) {
        services.people().changeRoles(person.id(), roles.chosen());
      }
      if (!calls.chosen().equals(person.consultations())) {
        services.people().assign(person.id(), calls.chosen());
      }
      say(getTranslation("accounts.people.saved"), "note--good");
      changed.accept(person.id());
    } catch (LastAdministratorException e) {
      say(getTranslation("accounts.people.last-administrator"), "note--wrong");
    }
  }

  private void endSessions() {
    services.sessions().end(person.id());
    say(getTranslation("accounts.people.sessions-ended"), "note--good");
  }

  private void forgetSecondStep() {
    services.recovery().forget(person.id());
    say(getTranslation("accounts.people.second-step-forgotten"), "note--good");
  }

  private void disable(boolean disabled) {
    try {
      services.people().disable(person.id(), disabled);
      String words =
          disabled
              ? getTranslation("accounts.people.now-disabled")
              : getTranslation("accounts.people.now-enabled");
      say(words, "note--good");
      changed.accept(person.id());
    } catch (LastAdministratorException e) {
      say(getTranslation("accounts.people.last-administrator"), "note--wrong");
    }
  }

  private void say(String words, String look) {
    notice.setText(words);
    notice.removeClassNames("note--good", "note--wrong");
    notice.addClassName(look);
    notice.setVisible(true);
  }
}
