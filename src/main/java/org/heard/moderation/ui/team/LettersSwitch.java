package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Makes the letters of a page work, and lets a person switch them off. */
@Tag("heard-letters")
@JsModule("./scripts/heard-letters.ts")
final class LettersSwitch extends Component {

  LettersSwitch() {
    getElement()
        .setAttribute("switch-off", getTranslation("moderation.keys.switch-off"))
        .setAttribute("switch-on", getTranslation("moderation.keys.switch-on"));
  }
}
