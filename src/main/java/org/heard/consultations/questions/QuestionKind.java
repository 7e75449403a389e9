package org.heard.consultations.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.shared.Language;

/** The kinds of questions somebody can add; those of the standard blocks are not among them. */
public enum QuestionKind {
  SHORT_TEXT,
  LONG_TEXT,
  ONE_CHOICE,
  SEVERAL_CHOICES,
  PICTURE_CHOICE,
  RANKING,
  YES_NO,
  FACES,
  AGREE,
  NUMBER,
  DATE,
  WHEN;

  private static final long MOST_AT_FIRST = 100;

  /** The kind of a question; none for those that only standard blocks have. */
  public static Optional<QuestionKind> of(Question question) {
    return switch (question) {
      case Question.ShortText one -> Optional.of(SHORT_TEXT);
      case Question.LongText one -> Optional.of(LONG_TEXT);
      case Question.OneChoice one -> Optional.of(ONE_CHOICE);
      case Question.SeveralChoices one -> Optional.of(SEVERAL_CHOICES);
      case Question.PictureChoice one -> Optional.of(PICTURE_CHOICE);
      case Question.Ranking one -> Optional.of(RANKING);
      case Question.YesNo one -> Optional.of(YES_NO);
      case Question.Faces one -> Optional.of(FACES);
      case Question.AgreeScale one -> Optional.of(AGREE);
      case Question.NumberAsked one -> Optional.of(NUMBER);
      case Question.DateAsked one -> Optional.of(DATE);
      case Question.When one -> Optional.of(WHEN);
      case Question.AgeBandAsked one -> Optional.empty();
      case Question.CountryAsked one -> Optional.empty();
    };
  }

  /** The kinds whose answers can be counted together with those of this kind, itself included. */
  public Set<QuestionKind> alike() {
    return switch (this) {
      case SHORT_TEXT, LONG_TEXT -> Set.of(SHORT_TEXT, LONG_TEXT);
      case ONE_CHOICE, SEVERAL_CHOICES, PICTURE_CHOICE ->
          Set.of(ONE_CHOICE, SEVERAL_CHOICES, PICTURE_CHOICE);
      case RANKING, YES_NO, FACES, AGREE, NUMBER, DATE, WHEN -> Set.of(this);
    };
  }

  /** A question of this kind with contents to begin with. */
  Question first(Head head, List<Language> languages) {
    return switch (this) {
      case SHORT_TEXT -> new Question.ShortText(head);
      case LONG_TEXT -> new Question.LongText(head, Set.of(Medium.values()));
      case ONE_CHOICE -> new Question.OneChoice(head, FirstWords.options(languages), true);
      case SEVERAL_CHOICES -> {
        List<Question.Option> options = FirstWords.options(languages);
        yield new Question.SeveralChoices(head, options, true, options.size());
      }
      case PICTURE_CHOICE ->
          new Question.PictureChoice(head, pictured(FirstWords.options(languages)), 1);
      case RANKING -> new Question.Ranking(head, FirstWords.options(languages));
      case YES_NO -> new Question.YesNo(head);
      case FACES -> new Question.Faces(head, FirstWords.faces(languages), null);
      case AGREE -> new Question.AgreeScale(head);
      case NUMBER -> new Question.NumberAsked(head, 0, MOST_AT_FIRST);
      case DATE -> new Question.DateAsked(head, null, null);
      case WHEN -> new Question.When(head);
    };
  }

  /** The same question as this kind; its options stay as far as both have some. */
  Question from(Question question) {
    if (of(question).filter(this::equals).isPresent()) {
      return question;
    }
    Head head = question.head();
    List<Question.Option> options = QuestionParts.options(question);
    boolean other =
        switch (question) {
          case Question.OneChoice one -> one.other();
          case Question.SeveralChoices several -> several.other();
          default -> false;
        };
    return switch (this) {
      case ONE_CHOICE -> new Question.OneChoice(head, options, other);
      case SEVERAL_CHOICES -> new Question.SeveralChoices(head, options, other, options.size());
      case PICTURE_CHOICE ->
          new Question.PictureChoice(head, pictured(options), several(question, options));
      default -> first(head, List.of());
    };
  }

  private static int several(Question question, List<Question.Option> options) {
    return question instanceof Question.SeveralChoices ? options.size() : 1;
  }

  private static List<Question.Option> pictured(List<Question.Option> options) {
    return options.stream()
        .map(option ->
            option.picture() == null
                ? new Question.Option(option.key(), option.label(), FirstWords.PICTURE)
                : option)
        .toList();
  }
}
