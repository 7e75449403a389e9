package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A translator's link, shown this once. */
final class NewLink extends Div {
  private static final String ID = "translator-link";

  NewLink(String label, String address) {
    addClassNames("note", "t-form");
    Input field = new Input();
    field.setId(ID);
    field.setValue(address);
    field.getElement().setAttribute("readonly", true).setAttribute("dir", "ltr");
    NativeLabel named = new NativeLabel(getTranslation("consultations.links.new"));
    named.setFor(field);
    NativeButton copy = new NativeButton(getTranslation("consultations.codes.copy"));
    copy.addClassName("t-btn");
    // frontend/scripts/team.ts
    copy.getElement()
        .setAttribute("data-copy", ID)
        .setAttribute("data-copied", getTranslation("consultations.codes.copied"));
    add(
        new H2(label),
        named,
        field,
        copy,
        new Paragraph(getTranslation("consultations.links.new-once")));
  }
}
