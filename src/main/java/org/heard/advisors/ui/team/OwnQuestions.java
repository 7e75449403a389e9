package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.rounds.RoundQuestion;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.shared.readability.Finding;
import org.heard.shared.readability.ReadingCheck;
import org.heard.shared.readability.ReadingLimits;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** Questions of a manager's own to advisors, with hints on what is hard to read in them. */
final class OwnQuestions extends Div {
  private final Language language;
  private final List<TextBox> boxes = new ArrayList<>();
  private final Div lines = new Div();
  private final NativeButton more =
      Fields.button(getTranslation("advisors.team.own-more"), this::another);

  /**
   * No question yet.
   *
   * @param language in which they are written, that of the text
   */
  OwnQuestions(Language language) {
    this.language = language;
    addClassName("t-form");
    lines.addClassName("t-form");
    add(
        Markup.words("p", "muted", getTranslation("advisors.team.own-about", language.ownName())),
        lines,
        more);
  }

  private void another() {
    int number = boxes.size() + 1;
    String id = "own-question-" + number;
    HtmlContainer hints = Markup.element("ul", "t-hints");
    hints.setId(id + "-hints");
    TextBox box = TextBox.area(2).typed(words -> hint(hints, words));
    box.setId(id);
    box.getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction())
        .setAttribute("aria-describedby", id + "-hints");
    NativeLabel label = new NativeLabel(getTranslation("advisors.team.own", number));
    label.setFor(id);
    Div field = new Div(label, box, hints);
    field.addClassName("t-field");
    boxes.add(box);
    lines.add(field);
    more.setVisible(number < RoundQuestion.MOST_OWN);
    box.getElement().callJsFunction("focus");
  }

  private void hint(HtmlContainer hints, String words) {
    hints.removeAll();
    if (tooLong(words)) {
      hints.add(Markup.words("li", "", tooLong()));
    }
    ReadingLimits limits = ReadingLimits.of(language, Wording.GENERAL).forOneQuestion();
    ReadingCheck.of(language, words, limits, List.of()).stream()
        .map(found -> words(found, words))
        .distinct()
        .forEach(line -> hints.add(Markup.words("li", "", line)));
  }

  private String words(Finding found, String text) {
    String part = text.substring(found.start(), found.end());
    return switch (found.kind()) {
      case LONG_SENTENCE -> getTranslation("consultations.wording.long-sentence", part);
      case LONG_WORD -> getTranslation("advisors.team.own-hard-word", part);
      case WORD_TO_AVOID -> getTranslation("advisors.team.own-office-word", part);
      case ABBREVIATION -> getTranslation("advisors.team.own-abbreviation", part);
      case EXCLAMATION_MARK -> getTranslation("consultations.wording.shouting", text);
      case ALL_CAPITALS -> getTranslation("consultations.wording.shouting", part);
      case SEVERAL_QUESTIONS -> getTranslation("consultations.wording.several-questions", text);
      case AVERAGE_SENTENCE, SCORE -> getTranslation("consultations.wording.hard-to-read", part);
    };
  }

  private static boolean tooLong(String words) {
    return words.strip().length() > RoundQuestion.MOST_OWN_LETTERS;
  }

  private String tooLong() {
    return getTranslation("advisors.team.own-too-long", RoundQuestion.MOST_OWN_LETTERS);
  }

  /** What is wrong with them; empty when they can be asked. */
  Optional<String> problem() {
    return boxes.stream().anyMatch(box -> tooLong(box.words()))
        ? Optional.of(tooLong())
        : Optional.empty();
  }

  /** Those that have words. */
  List<String> written() {
    return boxes.stream().map(box -> box.words().strip()).filter(one -> !one.isEmpty()).toList();
  }
}
