package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.uikit.Markup;

/** One hidden span: why it is hidden, and a way to show it again. */
final class HiddenSpan extends Div {

  /** What can be done about a hidden span. */
  interface Acts {
    /** Another reason for hiding it. */
    void because(Redaction span, RedactionReason reason);

    /** Others may read it after all. */
    void showAgain(Redaction span);
  }

  private final Map<RedactionReason, TeamButton> reasons = new EnumMap<>(RedactionReason.class);

  HiddenSpan(String words, Redaction span, Acts acts) {
    String why =
        getTranslation("moderation.redact.why-this", words.substring(span.start(), span.end()));
    addClassName("why-row");
    getElement().setAttribute("role", "group").setAttribute("aria-label", why);
    add(Markup.words("span", "", why));
    for (RedactionReason reason : RedactionReason.values()) {
      TeamButton button =
          new TeamButton(Wording.reason(reason), press -> acts.because(span, reason));
      reasons.put(reason, button);
      add(button);
    }
    add(
        new TeamButton(
            getTranslation("moderation.redact.show-again"), press -> acts.showAgain(span)));
  }

  void because(RedactionReason now) {
    reasons.forEach((reason, button) -> button.pressed(reason == now));
  }
}
