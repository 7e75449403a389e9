package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.ui.team.OverWords;

/** Says what became of a change, with a way back where there is one. */
final class Said extends Div {
  private Said(boolean good) {
    addClassNames("note", "t-form", good ? "note--good" : "note--care");
    getElement().setAttribute("role", good ? "status" : "alert");
  }

  Said(Desk desk, Desk.Outcome.Stored stored) {
    this(true);
    add(new Paragraph(getTranslation("consultations.questions.saved")));
    if (stored.othersToo()) {
      add(new Paragraph(getTranslation("consultations.questions.others-too")));
    }
    if (!stored.made().withoutRules().isEmpty()) {
      add(
          new Paragraph(
              getTranslation(
                  "consultations.questions.without-rules",
                  titles(desk, stored.made().withoutRules()))));
    }
    add(Press.button(getTranslation("consultations.undo"), () -> desk.undo(stored.revision())));
  }

  Said(Desk desk, Edit.Refused refused) {
    this(false);
    add(new Paragraph(getTranslation(key(refused.reason()), titles(desk, refused.keys()))));
  }

  static Said over(List<OverLimit> found) {
    Said said = new Said(false);
    said.add(new Paragraph(OverWords.of(found, said)));
    return said;
  }

  static Said gone() {
    Said said = new Said(false);
    said.add(new Paragraph(said.getTranslation("consultations.edit.plan-gone")));
    return said;
  }

  private String titles(Desk desk, List<String> keys) {
    RuleWords words = new RuleWords(this, desk.questions());
    return keys.stream().map(words::title).collect(Collectors.joining(", "));
  }

  private static String key(Edit.Reason reason) {
    return switch (reason) {
      case GONE -> "consultations.edit.gone";
      case AT_THE_EDGE -> "consultations.edit.at-the-edge";
      case NEEDED_BY -> "consultations.edit.needed-by";
      case LOOKS_AT -> "consultations.edit.looks-at";
      case TOO_DEEP -> "consultations.edit.too-deep";
      case OTHER_ANSWERS -> "consultations.edit.other-answers";
      case TOO_FEW -> "consultations.edit.too-few";
      case TOO_MANY -> "consultations.edit.too-many";
      case ALREADY_THERE -> "consultations.edit.already-there";
      case NO_WORDS -> "consultations.edit.no-words";
      case NOT_POSSIBLE -> "consultations.edit.not-possible";
    };
  }
}
