package org.heard.consultations.questions;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Single parts of a question, read and replaced whatever its kind is. */
public final class QuestionParts {
  private QuestionParts() {}

  /** The options of a question; none where its kind has none. */
  public static List<Option> options(Question question) {
    return switch (question) {
      case Question.OneChoice one -> one.options();
      case Question.SeveralChoices several -> several.options();
      case Question.PictureChoice pictures -> pictures.options();
      case Question.Ranking ranking -> ranking.options();
      case Question.ShortText text -> List.of();
      case Question.LongText text -> List.of();
      case Question.NumberAsked number -> List.of();
      case Question.DateAsked date -> List.of();
      case Question.YesNo yesNo -> List.of();
      case Question.When when -> List.of();
      case Question.Faces faces -> List.of();
      case Question.AgreeScale agree -> List.of();
      case Question.AgeBandAsked age -> List.of();
      case Question.CountryAsked country -> List.of();
    };
  }

  /** The same question with other options; a limit never is more than there are. */
  public static Question withOptions(Question question, List<Option> options) {
    return switch (question) {
      case Question.OneChoice one -> new Question.OneChoice(one.head(), options, one.other());
      case Question.SeveralChoices one ->
          new Question.SeveralChoices(
              one.head(),
              options,
              one.other(),
              limit(one.atMost(), one.options().size(), options.size()));
      case Question.PictureChoice one ->
          new Question.PictureChoice(
              one.head(), options, limit(one.atMost(), one.options().size(), options.size()));
      case Question.Ranking one -> new Question.Ranking(one.head(), options);
      case Question.ShortText one -> one;
      case Question.LongText one -> one;
      case Question.NumberAsked one -> one;
      case Question.DateAsked one -> one;
      case Question.YesNo one -> one;
      case Question.When one -> one;
      case Question.Faces one -> one;
      case Question.AgreeScale one -> one;
      case Question.AgeBandAsked one -> one;
      case Question.CountryAsked one -> one;
    };
  }

  /** Whoever could choose all of them still can; nobody can choose more than there are. */
  private static int limit(int atMost, int before, int now) {
    return atMost > 1 && atMost == before ? now : Math.max(1, Math.min(atMost, now));
  }

  /**
   * The same question with another picture, or none.
   *
   * @param words what the picture shows; null for one of Heard's own set
   */
  public static Question withPicture(
      Question question, @Nullable String picture, @Nullable LocalizedText words) {
    return with(
        question,
        head -> {
          head.picture = picture;
          head.pictureWords = words;
        });
  }

  /** A question from elsewhere where another one stands: its section and its rule stay. */
  public static Question inPlaceOf(Question theirs, Question mine) {
    return with(
        theirs,
        head -> {
          head.section = mine.head().section();
          head.shownWhen = mine.head().shownWhen();
        });
  }

  /** The same question with another rule for when it is shown, or none. */
  public static Question withRule(Question question, @Nullable Condition rule) {
    return with(question, head -> head.shownWhen = rule);
  }

  /** The same question with another check, or none. */
  public static Question withCheck(Question question, @Nullable Check check) {
    return with(question, head -> head.check = check);
  }

  /** The same question, left out on paper or not. */
  public static Question onScreenOnly(Question question, boolean only) {
    return with(question, head -> head.onScreenOnly = only);
  }

  /** The same choice, with or without "something else"; other kinds stay as they are. */
  public static Question withOther(Question question, boolean other) {
    return switch (question) {
      case Question.OneChoice one -> new Question.OneChoice(one.head(), one.options(), other);
      case Question.SeveralChoices one ->
          new Question.SeveralChoices(one.head(), one.options(), other, one.atMost());
      default -> question;
    };
  }

  /**
   * The same choice of so many at most; other kinds stay as they are.
   *
   * @throws IllegalArgumentException for less than one
   */
  public static Question withMost(Question question, int atMost) {
    if (atMost < 1) {
      throw new IllegalArgumentException("At least one can be chosen");
    }
    return switch (question) {
      case Question.SeveralChoices one ->
          new Question.SeveralChoices(one.head(), one.options(), one.other(), atMost);
      case Question.PictureChoice one ->
          new Question.PictureChoice(one.head(), one.options(), atMost);
      default -> question;
    };
  }

  static Question inSection(Question question, @Nullable String section) {
    return Objects.equals(question.head().section(), section)
        ? question
        : with(question, head -> head.section = section);
  }

  /** The same question under another key; its own check looks at the new one. */
  static Question renamed(Question question, String key) {
    String before = question.key();
    Check check = question.head().check();
    return with(
        question,
        head -> {
          head.key = key;
          if (check != null) {
            head.check = new Check(Rules.renamed(check.rule(), before, key), check.message());
          }
        });
  }

  static Question with(Question question, Consumer<HeadCopy> change) {
    HeadCopy copy = new HeadCopy(question.head());
    change.accept(copy);
    return with(question, copy.made());
  }

  private static Question with(Question question, Question.Head head) {
    return switch (question) {
      case Question.ShortText one -> new Question.ShortText(head);
      case Question.LongText one -> new Question.LongText(head, one.media());
      case Question.NumberAsked one ->
          new Question.NumberAsked(head, one.least(), one.most(), one.decimals());
      case Question.DateAsked one -> new Question.DateAsked(head, one.earliest(), one.latest());
      case Question.OneChoice one -> new Question.OneChoice(head, one.options(), one.other());
      case Question.SeveralChoices one ->
          new Question.SeveralChoices(head, one.options(), one.other(), one.atMost());
      case Question.PictureChoice one ->
          new Question.PictureChoice(head, one.options(), one.atMost());
      case Question.Ranking one -> new Question.Ranking(head, one.options());
      case Question.YesNo one -> new Question.YesNo(head);
      case Question.When one -> new Question.When(head);
      case Question.Faces one -> new Question.Faces(head, one.labels(), one.askWhy());
      case Question.AgreeScale one -> new Question.AgreeScale(head);
      case Question.AgeBandAsked one -> new Question.AgeBandAsked(head);
      case Question.CountryAsked one -> new Question.CountryAsked(head);
    };
  }
}
