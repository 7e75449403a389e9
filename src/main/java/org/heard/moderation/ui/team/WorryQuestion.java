package org.heard.moderation.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/**
 * Hands a submission to safeguarding, after asking once more in place: a moderator cannot take a
 * worry back. Button and question stay as they are whatever the page learns meanwhile, so that no
 * press for a child in danger is lost.
 */
final class WorryQuestion extends Div {
  private final TeamButton worried;
  private final TeamButton yes;
  private final HtmlContainer question;

  WorryQuestion(Runnable handOver) {
    worried =
        new TeamButton(getTranslation("moderation.worry.button"), press -> ask())
            .letter("w")
            .looks("t-btn--care")
            .sign(Sign.CARE);
    yes =
        new TeamButton(getTranslation("moderation.worry.yes"), press -> handOver.run())
            .looks("t-btn--care");
    question =
        Markup.element(
            "div",
            "ask",
            Markup.words("p", "", getTranslation("moderation.worry.ask")),
            yes,
            new TeamButton(getTranslation("moderation.worry.no"), press -> dontAsk()));
    question.getElement().setAttribute("role", "alertdialog");
    question.getElement().setAttribute("aria-label", getTranslation("moderation.worry.button"));
    question.setVisible(false);
    add(worried, question);
  }

  void ask() {
    worried.setVisible(false);
    question.setVisible(true);
    yes.focus();
  }

  private void dontAsk() {
    question.setVisible(false);
    worried.setVisible(true);
    worried.focus();
  }
}
