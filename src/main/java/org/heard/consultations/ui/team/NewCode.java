package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A code of an organisation, shown this once: to copy, or to print as a sheet to hand over. */
final class NewCode extends Div {
  private static final String ID = "organisation-code";

  NewCode(String organisation, String code) {
    addClassNames("note", "t-form", "t-print");
    getElement().setAttribute("role", "status");
    Input field = new Input();
    field.setId(ID);
    field.setValue(code);
    field.getElement().setAttribute("readonly", true).setAttribute("dir", "ltr");
    NativeLabel label = new NativeLabel(getTranslation("consultations.codes.new.label"));
    label.setFor(field);
    add(
        new H3(organisation),
        label,
        field,
        new Paragraph(getTranslation("consultations.codes.new.for")),
        acts(),
        once());
  }

  private Div acts() {
    NativeButton copy = new NativeButton(getTranslation("consultations.codes.copy"));
    copy.addClassName("t-btn");
    // frontend/scripts/team.ts
    copy.getElement()
        .setAttribute("data-copy", ID)
        .setAttribute("data-copied", getTranslation("consultations.codes.copied"));
    NativeButton print = new NativeButton(getTranslation("consultations.codes.print"));
    print.addClassName("t-btn");
    print.getElement().setAttribute("data-prints", true);
    Div acts = new Div(copy, print);
    acts.addClassName("t-row");
    return acts;
  }

  private Paragraph once() {
    Paragraph once = new Paragraph(getTranslation("consultations.codes.new.once"));
    once.addClassName("t-screen");
    return once;
  }
}
