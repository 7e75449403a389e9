package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;

/** An answer read back to the child who gave it. */
final class AnswerWords {

  private AnswerWords() {}

  /**
   * The answer as one element; own words keep their lines and find their own direction.
   *
   * @param pieces opens the drawings, photos and recordings of the answer
   */
  static Component of(Question question, Answer answer, Component on, PieceSource pieces) {
    HtmlContainer said = Markup.element("div", "said-words");
    new AnswerLines(question, on::getTranslation, ReaderWording.reader())
        .of(answer)
        .forEach(line -> said.add(shown(line)));
    if (answer instanceof Answer.Mixed mixed) {
      mixed.pieces().forEach(piece -> said.add(PieceView.of(piece, pieces, on)));
    }
    return said;
  }

  private static Component shown(AnswerLines.Line line) {
    HtmlContainer shown = Markup.words("span", "", line.words());
    Language language = line.language();
    if (language == null) {
      shown.getElement().setAttribute("dir", "auto");
    } else if (!language.equals(ReaderLanguage.current())) {
      shown.getElement().setAttribute("lang", language.tag());
      shown.getElement().setAttribute("dir", language.direction());
    }
    return shown;
  }
}
