package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** The question and the closed part of the answer, for the moderator and as the child saw them. */
final class AnswerHead {
  private AnswerHead() {}

  static Component of(int number, Question question, Answer answer, Language childs) {
    Language reader = ReaderLanguage.current();
    LocalizedText title = question.head().title();
    Div head = new Div();
    HtmlContainer heading =
        Markup.words(
            "h2",
            "q",
            head.getTranslation("moderation.review.question", number, title.textIn(reader)));
    if (!childs.equals(reader)) {
      beside(heading, title.textIn(childs), childs);
    }
    head.add(heading);
    Optional<String> closed = AnswerWords.of(question, answer, reader);
    closed.ifPresent(words -> {
      HtmlContainer picks = Markup.words("p", "picks", words);
      if (!childs.equals(reader)) {
        AnswerWords.labels(question, answer, childs)
            .ifPresent(labels -> beside(picks, labels, childs));
      }
      head.add(picks);
    });
    return head;
  }

  /** The words of the child's language under the moderator's. */
  private static void beside(HtmlContainer element, String childsWords, Language childs) {
    HtmlContainer small = Markup.words("small", "", childsWords);
    small.getElement().setAttribute("lang", childs.tag()).setAttribute("dir", childs.direction());
    element.add(small);
  }
}
