package org.heard.consultations.wording;

import java.util.List;
import org.heard.consultations.Question;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.readability.Finding;
import org.heard.shared.readability.ReadingCheck;
import org.heard.shared.readability.ReadingLimits;

/** What is hard to read in a question, in every language and wording it has. */
public final class Reading {
  private final List<GlossaryTerm> terms;

  /**
   * A reader of questions.
   *
   * @param terms the hard words that the call explains
   */
  public Reading(List<GlossaryTerm> terms) {
    this.terms = List.copyOf(terms);
  }

  /** Everything in the words of a question that its readers may stumble over. */
  public List<Remark> of(Question question) {
    return question.texts().stream()
        .flatMap(text -> {
          boolean title = text.equals(question.head().title());
          return text.renderings().stream()
              .flatMap(words -> of(question.key(), words, title).stream());
        })
        .distinct()
        .toList();
  }

  /**
   * The same for one rendering.
   *
   * @param oneQuestion whether these words should ask one thing only
   */
  public List<Remark> of(String question, Rendering words, boolean oneQuestion) {
    ReadingLimits limits = ReadingLimits.of(words.language(), words.wording());
    ReadingLimits asked = oneQuestion ? limits.forOneQuestion() : limits;
    return ReadingCheck.of(words.language(), words.text(), asked, terms).stream()
        .map(found -> remark(question, words, found))
        .toList();
  }

  private static Remark remark(String question, Rendering words, Finding found) {
    Remark.Kind kind =
        switch (found.kind()) {
          case LONG_SENTENCE -> Remark.Kind.LONG_SENTENCE;
          case LONG_WORD -> Remark.Kind.HARD_WORD;
          case WORD_TO_AVOID -> Remark.Kind.OFFICE_WORD;
          case ABBREVIATION -> Remark.Kind.ABBREVIATION;
          case EXCLAMATION_MARK, ALL_CAPITALS -> Remark.Kind.SHOUTING;
          case SEVERAL_QUESTIONS -> Remark.Kind.SEVERAL_QUESTIONS;
          case AVERAGE_SENTENCE, SCORE -> Remark.Kind.HARD_TO_READ;
        };
    String part =
        switch (found.kind()) {
          case EXCLAMATION_MARK, SEVERAL_QUESTIONS -> words.text();
          default -> words.text().substring(found.start(), found.end());
        };
    return new Remark(kind, question, words, part);
  }
}
