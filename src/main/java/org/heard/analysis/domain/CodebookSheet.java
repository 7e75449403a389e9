package org.heard.analysis.domain;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import org.heard.analysis.FileWords;
import org.heard.analysis.Labels;
import org.heard.analysis.Summary.Row;
import org.heard.analysis.domain.Column.Holds;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;

/** Says what every column holds and what every code means. */
final class CodebookSheet {
  private final FileWords words;
  private final Labels labels;

  CodebookSheet(FileWords words, Labels labels) {
    this.words = words;
    this.labels = labels;
  }

  /**
   * @param countries codes of the countries in the file
   */
  void write(
      List<AskedQuestion> asked,
      List<Column> columns,
      NavigableSet<String> countries,
      SheetCells cells)
      throws IOException {
    header(cells);
    for (Column column : columns) {
      line(column, versions(asked, column), "", "", cells);
      codes(column, versions(asked, column), cells);
      if (column.holds() == Holds.COUNTRY) {
        countries(column, countries, cells);
      }
    }
  }

  private void header(SheetCells cells) throws IOException {
    cells.heading(words.text("analysis.codebook.column"));
    cells.heading(words.text("analysis.codebook.question"));
    cells.heading(words.text("analysis.codebook.kind"));
    cells.heading(words.text("analysis.codebook.title"));
    cells.heading(words.text("analysis.codebook.holds"));
    cells.heading(words.text("analysis.codebook.code"));
    cells.heading(words.text("analysis.codebook.meaning"));
    cells.heading(words.text("analysis.codebook.versions"));
    cells.endRow();
  }

  private void line(Column column, String versions, String code, String meaning, CellWriter cells)
      throws IOException {
    Question question = column.question();
    cells.text(column.name());
    cells.text(question == null ? "" : question.key());
    cells.text(question == null ? "" : kind(question));
    cells.text(question == null ? "" : labels.title(question));
    cells.text(holds(column.holds()));
    cells.text(code);
    cells.text(meaning);
    cells.text(versions);
    cells.endRow();
  }

  private void codes(Column column, String versions, CellWriter cells) throws IOException {
    Question question = column.question();
    switch (column.holds()) {
      case ANSWER -> {
        if (question != null) {
          for (String key : Options.keys(question)) {
            line(column, versions, key, labels.option(question, key), cells);
          }
        }
      }
      case CHOSEN -> {
        String option = column.option();
        if (question != null && option != null) {
          String label = labels.option(question, option);
          line(column, versions, "1", words.text("analysis.codebook.chosen", label), cells);
          line(column, versions, "0", words.text("analysis.codebook.not-chosen", label), cells);
        }
      }
      case NOT_SAID -> {
        for (Answer.NotSaid.Reason reason : Answer.NotSaid.Reason.values()) {
          line(column, versions, QuestionColumns.code(reason), reason(reason), cells);
        }
      }
      case AGE_BAND -> {
        for (AgeBand band : AgeBand.values()) {
          line(column, versions, band.key(), labels.band(band), cells);
        }
      }
      case KIND -> {
        line(
            column,
            versions,
            FileTable.INDIVIDUAL,
            words.text("analysis.codebook.individual"),
            cells);
        line(column, versions, FileTable.GROUP, words.text("analysis.codebook.group"), cells);
      }
      case QUOTABLE -> {
        line(column, versions, "1", words.text("analysis.codebook.quotable"), cells);
        line(column, versions, "0", words.text("analysis.codebook.not-quotable"), cells);
      }
      case RELEASE_ID,
          LANGUAGE,
          COUNTRY,
          CHILDREN,
          VERSION,
          RANK,
          LABEL,
          OTHER_WORDS,
          WHY,
          PIECES -> {}
    }
  }

  private void countries(Column column, NavigableSet<String> countries, CellWriter cells)
      throws IOException {
    for (String code : countries) {
      line(column, "", code, labels.country(code), cells);
    }
    line(column, "", Row.ELSEWHERE, words.text("analysis.codebook.elsewhere"), cells);
  }

  private static String versions(List<AskedQuestion> asked, Column column) {
    for (AskedQuestion question : asked) {
      if (question.question() == column.question()) {
        return String.join(
            " ", question.versions().stream().map(version -> Integer.toString(version)).toList());
      }
    }
    return "";
  }

  private String reason(Answer.NotSaid.Reason reason) {
    return switch (reason) {
      case DONT_KNOW -> words.text("analysis.codebook.dont-know");
      case RATHER_NOT -> words.text("analysis.codebook.rather-not");
    };
  }

  private String holds(Column.Holds holds) {
    return switch (holds) {
      case RELEASE_ID -> words.text("analysis.codebook.holds.release-id");
      case LANGUAGE -> words.text("analysis.codebook.holds.language");
      case AGE_BAND -> words.text("analysis.codebook.holds.age-band");
      case COUNTRY -> words.text("analysis.codebook.holds.country");
      case KIND -> words.text("analysis.codebook.holds.kind");
      case CHILDREN -> words.text("analysis.codebook.holds.children");
      case QUOTABLE -> words.text("analysis.codebook.holds.quotable");
      case VERSION -> words.text("analysis.codebook.holds.version");
      case ANSWER -> words.text("analysis.codebook.holds.answer");
      case LABEL -> words.text("analysis.codebook.holds.label");
      case CHOSEN -> words.text("analysis.codebook.holds.chosen");
      case RANK -> words.text("analysis.codebook.holds.rank");
      case OTHER_WORDS -> words.text("analysis.codebook.holds.other-words");
      case WHY -> words.text("analysis.codebook.holds.why");
      case PIECES -> words.text("analysis.codebook.holds.pieces");
      case NOT_SAID -> words.text("analysis.codebook.holds.not-said");
    };
  }

  private String kind(Question question) {
    return switch (question) {
      case Question.ShortText text -> words.text("analysis.kind.short-text");
      case Question.LongText text -> words.text("analysis.kind.long-text");
      case Question.NumberAsked number -> words.text("analysis.kind.number");
      case Question.DateAsked date -> words.text("analysis.kind.date");
      case Question.OneChoice one -> words.text("analysis.kind.one-choice");
      case Question.SeveralChoices several -> words.text("analysis.kind.several-choices");
      case Question.PictureChoice pictures -> words.text("analysis.kind.picture-choice");
      case Question.Ranking ranking -> words.text("analysis.kind.ranking");
      case Question.YesNo yesNo -> words.text("analysis.kind.yes-no");
      case Question.When when -> words.text("analysis.kind.when");
      case Question.Faces faces -> words.text("analysis.kind.faces");
      case Question.AgreeScale agree -> words.text("analysis.kind.agree");
      case Question.AgeBandAsked band -> words.text("analysis.kind.age-band");
      case Question.CountryAsked country -> words.text("analysis.kind.country");
    };
  }
}
