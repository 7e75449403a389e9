package org.heard.analysis.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.analysis.Labels;
import org.heard.analysis.domain.Column.Holds;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.moderation.released.ReleasedAnswer;
import org.jspecify.annotations.Nullable;

/** The columns of one question, and how an answer fills them. */
final class QuestionColumns {
  private final String name;
  private final Question question;
  private final List<Column> columns = new ArrayList<>();
  private final Labels labels;

  QuestionColumns(String name, Question question, Labels labels) {
    this.name = name;
    this.question = question;
    this.labels = labels;
    build();
    add(".not_said", Holds.NOT_SAID, null);
  }

  List<Column> columns() {
    return columns;
  }

  private void build() {
    switch (question) {
      case Question.ShortText text -> add("", Holds.ANSWER, null);
      case Question.LongText text -> {
        add("", Holds.ANSWER, null);
        text.media().forEach(medium -> add("." + medium.key(), Holds.PIECES, medium.key()));
      }
      case Question.NumberAsked number -> add("", Holds.ANSWER, null);
      case Question.DateAsked date -> add("", Holds.ANSWER, null);
      case Question.AgreeScale agree -> add("", Holds.ANSWER, null);
      case Question.Faces faces -> {
        add("", Holds.ANSWER, null);
        add(".why", Holds.WHY, null);
      }
      case Question.OneChoice one -> choice(one.other());
      case Question.PictureChoice pictures when pictures.several() -> perOption(Holds.CHOSEN);
      case Question.PictureChoice pictures -> choice(false);
      case Question.YesNo yesNo -> choice(false);
      case Question.When when -> choice(false);
      case Question.Ranking ranking -> perOption(Holds.RANK);
      case Question.CountryAsked country -> choice(false);
      case Question.AgeBandAsked band -> choice(false);
      case Question.SeveralChoices several -> {
        perOption(Holds.CHOSEN);
        if (several.other()) {
          add(".other_words", Holds.OTHER_WORDS, null);
        }
      }
    }
  }

  private void perOption(Holds holds) {
    for (String option : Options.keys(question)) {
      add("." + option, holds, option);
    }
  }

  private void choice(boolean other) {
    add("", Holds.ANSWER, null);
    add(".label", Holds.LABEL, null);
    if (other) {
      add(".other_words", Holds.OTHER_WORDS, null);
    }
  }

  private void add(String suffix, Holds holds, @Nullable String option) {
    columns.add(new Column(name + suffix, question, holds, option));
  }

  /** Fills every column of the question; all blank without an answer. */
  void write(@Nullable ReleasedAnswer released, CellWriter cells) throws IOException {
    for (Column column : columns) {
      String option = column.option();
      if (released != null && column.holds() == Holds.PIECES && option != null) {
        cells.number(released.media().getOrDefault(Medium.of(option), 0));
      } else {
        write(column, released == null ? null : released.answer(), cells);
      }
    }
  }

  private void write(Column column, @Nullable Answer answer, CellWriter cells) throws IOException {
    switch (answer) {
      case null -> cells.blank();
      case Answer.Words words when column.holds() == Holds.ANSWER -> cells.text(words.text());
      case Answer.Amount amount when column.holds() == Holds.ANSWER -> cells.number(amount.value());
      case Answer.Day day when column.holds() == Holds.ANSWER -> cells.text(day.month().toString());
      case Answer.Rated rated when column.holds() == Holds.ANSWER -> cells.number(rated.value());
      case Answer.Rated rated when column.holds() == Holds.WHY -> words(rated.why(), cells);
      case Answer.Picked picked -> write(column, picked, cells);
      case Answer.Ranked ranked -> rank(ranked, column.option(), cells);
      case Answer.NotSaid notSaid when column.holds() == Holds.NOT_SAID ->
          cells.text(code(notSaid.reason()));
      case Answer.Words words -> cells.blank();
      case Answer.Mixed mixed -> cells.blank();
      case Answer.Amount amount -> cells.blank();
      case Answer.Day day -> cells.blank();
      case Answer.Rated rated -> cells.blank();
      case Answer.NotSaid notSaid -> cells.blank();
    }
  }

  private void write(Column column, Answer.Picked picked, CellWriter cells) throws IOException {
    String option = column.option();
    if (option != null) {
      cells.number(picked.keys().contains(option) ? 1 : 0);
    } else if (column.holds() == Holds.OTHER_WORDS) {
      words(picked.other(), cells);
    } else if (column.holds() == Holds.ANSWER && !picked.keys().isEmpty()) {
      cells.text(picked.keys().getFirst());
    } else if (column.holds() == Holds.LABEL && !picked.keys().isEmpty()) {
      cells.text(labels.option(question, picked.keys().getFirst()));
    } else {
      cells.blank();
    }
  }

  /** The place of an option from 1; blank where it was given none. */
  private static void rank(Answer.Ranked ranked, @Nullable String option, CellWriter cells)
      throws IOException {
    int index = option == null ? -1 : ranked.keys().indexOf(option);
    if (index < 0) {
      cells.blank();
    } else {
      cells.number(index + 1);
    }
  }

  private static void words(@Nullable String words, CellWriter cells) throws IOException {
    if (words == null) {
      cells.blank();
    } else {
      cells.text(words);
    }
  }

  static String code(Answer.NotSaid.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
