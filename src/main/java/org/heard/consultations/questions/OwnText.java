package org.heard.consultations.questions;

import java.util.Optional;
import org.heard.consultations.Question;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The texts that a question may have or not. */
public enum OwnText {
  HELPER("head/helper"),
  WHY("head/why"),
  NOTE("head/note"),
  WARNING("head/warning"),
  /** The line "Why?" under faces. */
  ASK_WHY("askWhy");

  private final String path;

  OwnText(String path) {
    this.path = path;
  }

  /** Where it stands below the place of its question. */
  public String path() {
    return path;
  }

  /** The text of a question, when it has one. */
  public Optional<LocalizedText> of(Question question) {
    Question.Head head = question.head();
    return Optional.ofNullable(
        switch (this) {
          case HELPER -> head.helper();
          case WHY -> head.why();
          case NOTE -> head.note();
          case WARNING -> head.warning();
          case ASK_WHY -> question instanceof Question.Faces faces ? faces.askWhy() : null;
        });
  }

  /** The same question with this text, or without it. */
  public Question in(Question question, @Nullable LocalizedText text) {
    return switch (this) {
      case HELPER -> QuestionParts.with(question, head -> head.helper = text);
      case WHY -> QuestionParts.with(question, head -> head.why = text);
      case NOTE -> QuestionParts.with(question, head -> head.note = text);
      case WARNING -> QuestionParts.with(question, head -> head.warning = text);
      case ASK_WHY ->
          question instanceof Question.Faces faces
              ? new Question.Faces(faces.head(), faces.labels(), text)
              : question;
    };
  }
}
