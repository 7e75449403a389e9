package org.heard.moderation.ui.team;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.moderation.ModerationDecision;

/** The decisions about one answer, each with its letter. */
final class DecisionRow extends HtmlContainer {

  /** What somebody pressed. */
  enum Press {
    ACCEPT,
    REDACT,
    REJECT,
    NOT_AN_ANSWER,
    COMPLAINT,
    UNDO
  }

  private final TeamButton accept;
  private final TeamButton redact;
  private final TeamButton reject;
  private final TeamButton notAnAnswer;
  private final TeamButton complaint;
  private final TeamButton undo;

  DecisionRow(int number, boolean ownWords, Consumer<Press> pressed) {
    super("div");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("moderation.review.decision", number));
    accept = choice(getTranslation("moderation.decide.accept"), "a", Press.ACCEPT, pressed);
    redact = choice(getTranslation("moderation.decide.redact"), "r", Press.REDACT, pressed);
    reject = choice(getTranslation("moderation.decide.reject"), "x", Press.REJECT, pressed);
    notAnAnswer =
        choice(
            getTranslation("moderation.decide.not-an-answer"), "n", Press.NOT_AN_ANSWER, pressed);
    complaint =
        choice(getTranslation("moderation.decide.complaint"), "c", Press.COMPLAINT, pressed);
    undo =
        new TeamButton(
                getTranslation("moderation.decide.undo"), press -> pressed.accept(Press.UNDO))
            .letter("u");
    Div row = new Div(accept, redact, reject, notAnAnswer, complaint);
    row.addClassName("dec");
    redact.setVisible(ownWords);
    complaint.setVisible(ownWords);
    add(row, undo);
  }

  private static TeamButton choice(
      String words, String letter, Press press, Consumer<Press> pressed) {
    return new TeamButton(words, click -> pressed.accept(press)).letter(letter).plain();
  }

  void show(Optional<ModerationDecision> decision, boolean redacting, boolean rejecting) {
    ModerationDecision chosen = decision.orElse(null);
    accept.pressed(chosen instanceof ModerationDecision.Accept);
    redact.pressed(redacting || chosen instanceof ModerationDecision.Redact);
    reject.pressed(rejecting || chosen instanceof ModerationDecision.Reject);
    notAnAnswer.pressed(chosen instanceof ModerationDecision.NotAConsultationAnswer);
    complaint.pressed(chosen instanceof ModerationDecision.Complaint);
    undo.setVisible(chosen != null);
  }

  void focus() {
    accept.focus(FocusOption.PreventScroll.ENABLED);
  }
}
