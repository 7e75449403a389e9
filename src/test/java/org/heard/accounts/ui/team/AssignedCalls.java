package org.heard.accounts.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import org.heard.shared.ConsultationId;

/** Ticking the box of a call on the page of people. */
final class AssignedCalls {
  private AssignedCalls() {}

  static void tick(Component page, ConsultationId call) {
    Input box =
        page.getChildren()
            .flatMap(AssignedCalls::withDescendants)
            .filter(Input.class::isInstance)
            .map(Input.class::cast)
            .filter(input -> call.toString().equals(input.getElement().getAttribute("value")))
            .findFirst()
            .orElseThrow();
    box.getElement().setProperty("checked", true);
  }

  private static java.util.stream.Stream<Component> withDescendants(Component component) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(component),
        component.getChildren().flatMap(AssignedCalls::withDescendants));
  }
}
