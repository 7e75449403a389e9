package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;

/** The bar at the bottom: two or three buttons of the same size. */
@Tag("div")
final class StepActions extends HtmlContainer {

  StepActions(PaperButton... buttons) {
    addClassName("acts");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("submissions.form.actions"));
    add(Markup.element("div", "row row--" + buttons.length, buttons));
  }
}
