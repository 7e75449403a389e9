package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heard.consultations.OrganisationCodes;
import org.heard.consultations.OrganisationCodes.Issued;
import org.heard.shared.ConsultationId;
import org.heard.shared.OrganisationId;
import org.heard.uikit.TextBox;

/** Codes of organisations: make one, see whose there are, take one back. */
final class CodesSection extends Section {
  private final ConsultationId call;
  private final transient OrganisationCodes codes;
  private final Field name;
  private final Div shown = new Div();
  private final Div list = new Div();

  CodesSection(ConsultationId call, OrganisationCodes codes) {
    this.call = call;
    this.codes = codes;
    addClassName("t-part");
    name =
        new Field(
            "organisation-name",
            getTranslation("consultations.codes.organisation"),
            getTranslation("consultations.codes.organisation.hint"),
            TextBox.line());
    NativeButton go =
        new NativeButton(
            getTranslation("consultations.codes.make"),
            click -> {
              if (fits()) {
                issue(OrganisationId.random(), name.words());
                name.clear();
              }
            });
    go.addClassNames("t-btn", "t-btn--go");
    Div form = new Div(name, go);
    form.addClassName("t-form");
    add(
        new H2(getTranslation("consultations.codes.title")),
        new Paragraph(getTranslation("consultations.codes.about")),
        list,
        shown,
        form);
    refresh();
  }

  private boolean fits() {
    name.fine();
    if (name.words().isEmpty()) {
      name.complain(getTranslation("consultations.codes.organisation.missing"));
      return false;
    }
    if (name.words().length() > OrganisationCodes.MOST_NAME) {
      name.complain(
          getTranslation(
              "consultations.consent.too-long",
              name.words().length(),
              OrganisationCodes.MOST_NAME));
      return false;
    }
    return true;
  }

  private void issue(OrganisationId organisation, String named) {
    String code = codes.issue(call, organisation, named).text();
    shown.removeAll();
    shown.add(new NewCode(named, code));
    refresh();
  }

  private void refresh() {
    list.removeAll();
    List<Issued> all = codes.issued(call);
    if (all.isEmpty()) {
      list.add(new Paragraph(getTranslation("consultations.codes.none")));
    } else {
      list.add(new CodesTable(all, this::again, this::takeBack));
    }
  }

  /** A new code for an organisation that had one: the earlier no longer counts. */
  private void again(Issued one) {
    Question question =
        new Question(
            getTranslation("consultations.codes.again.sure", one.name()),
            getTranslation("consultations.codes.again.yes"),
            () -> issue(one.organisation(), one.name()));
    ask(question);
  }

  private void takeBack(Issued one) {
    if (one.takenBack() == null) {
      ask(
          new Question(
              getTranslation("consultations.codes.take-back.sure", one.name()),
              getTranslation("consultations.codes.take-back.yes"),
              () -> change(one, true)));
    } else {
      change(one, false);
    }
  }

  private void ask(Question question) {
    shown.removeAll();
    shown.add(question);
  }

  private void change(Issued one, boolean back) {
    codes.takeBack(call, one.organisation(), back);
    shown.removeAll();
    shown.add(
        back
            ? Done.withUndo(
                getTranslation("consultations.codes.taken-back", one.name()),
                getTranslation("consultations.undo"),
                () -> change(one, false))
            : new Done(getTranslation("consultations.codes.given-again", one.name())));
    refresh();
  }
}
