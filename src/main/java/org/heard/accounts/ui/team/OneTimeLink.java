package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A one-time link, shown this once. */
final class OneTimeLink extends Div {
  OneTimeLink(String address) {
    addClassNames("note", "t-form");
    getElement().setAttribute("role", "status");
    Input field = new Input();
    field.setId("one-time-link");
    field.setValue(address);
    field.getElement().setAttribute("readonly", true);
    NativeLabel label = new NativeLabel(getTranslation("accounts.link.title"));
    label.setFor(field);
    NativeButton copy = new NativeButton(getTranslation("accounts.link.copy"));
    copy.addClassName("t-btn");
    // frontend/scripts/team.ts
    copy.getElement().setAttribute("data-copy", "one-time-link");
    copy.getElement().setAttribute("data-copied", getTranslation("accounts.link.copied"));
    add(label, field, copy, new Paragraph(getTranslation("accounts.link.words")));
  }
}
