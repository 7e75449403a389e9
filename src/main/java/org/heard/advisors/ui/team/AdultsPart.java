package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.Organisations;
import org.heard.accounts.Organisations.Organisation;
import org.heard.shared.PersonId;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** The two adults of an organisation, and a form to give it into other hands: always two. */
final class AdultsPart extends Div {
  private final transient Organisations organisations;
  private final transient Organisation organisation;
  private final SerializableRunnable done;
  private final Paragraph status = Fields.status();
  private transient @Nullable Colleague named;
  private transient @Nullable Colleague second;

  AdultsPart(
      Organisations organisations,
      Organisation organisation,
      List<Colleague> adults,
      SerializableRunnable done) {
    this.organisations = organisations;
    this.organisation = organisation;
    this.done = done;
    this.named = one(adults, organisation.namedAdult()).orElse(null);
    this.second = one(adults, organisation.secondAdult()).orElse(null);
    addClassName("t-form");
    Paragraph who = new Paragraph();
    if (named == null || second == null) {
      who.setText(getTranslation("advisors.people.adults.gone"));
      who.addClassNames("note", "note--care");
    } else {
      who.setText(getTranslation("advisors.people.adults", named.name(), second.name()));
    }
    add(who, new NativeDetails(getTranslation("advisors.people.adults.change"), form(adults)));
  }

  private static Optional<Colleague> one(List<Colleague> adults, PersonId id) {
    return adults.stream().filter(adult -> adult.id().equals(id)).findFirst();
  }

  private Div form(List<Colleague> adults) {
    Div form =
        new Div(
            choice(getTranslation("advisors.people.organisation.named"), adults, true),
            choice(getTranslation("advisors.people.organisation.second"), adults, false),
            new Paragraph(getTranslation("advisors.people.adults.words")),
            Fields.go(getTranslation("advisors.people.adults.save"), this::save),
            status);
    form.addClassName("t-form");
    return form;
  }

  private Choice<Colleague> choice(String words, List<Colleague> adults, boolean first) {
    return new Choice<>(
        words,
        getTranslation("advisors.people.choose"),
        adults,
        Colleague::name,
        first ? named : second,
        one -> {
          if (first) {
            named = one;
          } else {
            second = one;
          }
        });
  }

  private void save() {
    Colleague one = named;
    Colleague other = second;
    if (one == null || other == null || one.equals(other)) {
      status.setText(getTranslation("advisors.people.adults.two"));
      return;
    }
    organisations.entrust(organisation.id(), one.id(), other.id());
    done.run();
  }
}
