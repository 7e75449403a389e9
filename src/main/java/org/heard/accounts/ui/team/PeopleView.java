package org.heard.accounts.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import org.heard.accounts.AssignableConsultations;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People.Person;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** Who works here: everybody in a list, one person beside it. */
@Route("team/people")
@Menu(title = "accounts.menu.people", order = 210, icon = "people")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements HasDynamicTitle {
  private final transient PersonServices services;
  private final transient ObjectProvider<AssignableConsultations> consultations;
  private final URI baseAddress;
  private final Paragraph count = new Paragraph();
  private final PeopleList people = new PeopleList(this::open);
  private final Section side = new Section();

  PeopleView(
      PersonServices services,
      ObjectProvider<AssignableConsultations> consultations,
      @Value("${heard.base-address}") URI baseAddress) {
    this.services = services;
    this.consultations = consultations;
    this.baseAddress = baseAddress;
    addClassName("t-main");
    NativeButton newPerson = new NativeButton(getTranslation("accounts.people.add"), c -> add());
    newPerson.addClassNames("t-btn", "t-btn--go");
    Anchor roles = new Anchor("team/roles", getTranslation("accounts.abilities.title"));
    Div head = new Div(new H1(getTranslation("accounts.people.title")), count, roles, newPerson);
    head.addClassName("t-head");
    Section list = new Section(head, people);
    list.addClassName("t-list");
    list.getElement().setAttribute("aria-label", getTranslation("accounts.people.title"));
    side.addClassName("t-side");
    side.getElement().setAttribute("aria-label", getTranslation("accounts.people.one"));
    side.getElement().setAttribute("tabindex", "0");
    add(list, side);
    show(new Paragraph(getTranslation("accounts.people.choose")));
    refresh();
  }

  private List<Person> refresh() {
    List<Person> all = services.people().all();
    count.setText(getTranslation("accounts.people.count", all.size()));
    people.show(all);
    return all;
  }

  private void add() {
    show(new NewPersonPanel(services.people(), this::added));
  }

  private void added(String signInName, OneTimeSecret secret) {
    refresh().stream()
        .filter(person -> person.signInName().equals(signInName))
        .findFirst()
        .ifPresent(person -> open(person.id()));
    side.addComponentAsFirst(link(secret));
  }

  private void open(PersonId id) {
    services
        .people()
        .byId(id)
        .ifPresent(person ->
            show(new PersonPanel(person, services, choices(), this::changed, this::linkMade)));
    people.mark(id);
  }

  private void changed(PersonId id) {
    refresh();
    people.mark(id);
  }

  private void linkMade(OneTimeSecret secret) {
    side.addComponentAsFirst(link(secret));
  }

  private OneTimeLink link(OneTimeSecret secret) {
    return new OneTimeLink(baseAddress.resolve("/team/welcome") + "#" + secret.text());
  }

  private List<AssignableConsultations.Choice> choices() {
    AssignableConsultations known = consultations.getIfAvailable();
    return known == null ? List.of() : known.all(Language.of(UI.getCurrent().getLocale()));
  }

  private void show(Component panel) {
    side.removeAll();
    side.add(panel);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.people.title");
  }
}
