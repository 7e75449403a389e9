package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.Organisations.Organisation;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** The organisations, and a form for another one. */
final class OrganisationsPart extends Div {
  private final transient AdvisorServices services;
  private final UnorderedList list = new UnorderedList();
  private final TextBox name = TextBox.line();
  private final Paragraph status = Fields.status();
  private @Nullable String country;
  private transient @Nullable Colleague named;
  private transient @Nullable Colleague second;

  OrganisationsPart(AdvisorServices services) {
    this.services = services;
    addClassName("t-form");
    List<Colleague> adults = services.organisations().adults();
    String choose = getTranslation("advisors.people.choose");
    add(
        new H2(getTranslation("advisors.people.organisations")),
        list,
        Fields.field(
            "organisation-name", getTranslation("advisors.people.organisation.name"), name),
        new Choice<>(
            getTranslation("advisors.people.overview.country"),
            choose,
            Fields.countries(getLocale()),
            code -> Fields.country(code, getLocale()),
            null,
            code -> country = code),
        new Choice<>(
            getTranslation("advisors.people.organisation.named"),
            choose,
            adults,
            Colleague::name,
            null,
            one -> named = one),
        new Choice<>(
            getTranslation("advisors.people.organisation.second"),
            choose,
            adults,
            Colleague::name,
            null,
            one -> second = one),
        Fields.go(getTranslation("advisors.people.organisation.add"), this::save),
        status);
    show();
  }

  private void save() {
    Colleague one = named;
    Colleague other = second;
    String where = country;
    if (name.words().isBlank()
        || where == null
        || one == null
        || other == null
        || one.equals(other)) {
      status.setText(getTranslation("advisors.people.organisation.incomplete"));
      return;
    }
    services.organisations().add(name.words(), where, one.id(), other.id());
    name.holding("");
    status.setText(getTranslation("advisors.people.done"));
    show();
  }

  private void show() {
    list.removeAll();
    List<Colleague> adults = services.organisations().adults();
    services.organisations().all().forEach(one -> list.add(item(one, adults)));
  }

  private ListItem item(Organisation one, List<Colleague> adults) {
    return new ListItem(
        new Span(one.name() + ", " + Fields.country(one.country(), getLocale())),
        new AdultsPart(services.organisations(), one, adults, this::changed));
  }

  private void changed() {
    status.setText(getTranslation("advisors.people.done"));
    show();
  }
}
