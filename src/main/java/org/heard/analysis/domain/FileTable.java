package org.heard.analysis.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.analysis.Labels;
import org.heard.analysis.domain.Column.Holds;
import org.heard.consultations.Question;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** One line per contribution, the columns about it first, then question after question. */
final class FileTable {
  private static final List<Column> FIRST =
      List.of(
          new Column("release_id", null, Holds.RELEASE_ID, null),
          new Column("version", null, Holds.VERSION, null),
          new Column("language", null, Holds.LANGUAGE, null),
          new Column("age_band", null, Holds.AGE_BAND, null),
          new Column("country", null, Holds.COUNTRY, null),
          new Column("kind", null, Holds.KIND, null),
          new Column("children", null, Holds.CHILDREN, null),
          new Column("quotable", null, Holds.QUOTABLE, null));
  static final String GROUP = "group";
  static final String INDIVIDUAL = "individual";

  private final List<AskedQuestion> asked = new ArrayList<>();
  private final List<QuestionColumns> columns = new ArrayList<>();

  FileTable(List<AskedQuestion> questionnaire, Labels labels) {
    for (AskedQuestion question : questionnaire) {
      if (!inFront(question.question())) {
        asked.add(question);
        columns.add(new QuestionColumns(question.name(), question.question(), labels));
      }
    }
  }

  // Age band and country have their columns in front, where small groups are made coarser.
  private static boolean inFront(Question question) {
    return question instanceof Question.AgeBandAsked || question instanceof Question.CountryAsked;
  }

  List<Column> columns() {
    List<Column> all = new ArrayList<>(FIRST);
    columns.forEach(question -> all.addAll(question.columns()));
    return all;
  }

  void header(CellWriter cells) throws IOException {
    for (Column column : columns()) {
      cells.text(column.name());
    }
    cells.endRow();
  }

  void row(ReleasedSubmission submission, Traits shown, CellWriter cells) throws IOException {
    cells.text(submission.releaseId().toString());
    cells.number(submission.version());
    traits(shown, cells);
    cells.number(submission.quotable() ? 1 : 0);
    answers(submission, cells);
    cells.endRow();
  }

  private static void traits(Traits shown, CellWriter cells) throws IOException {
    Language language = shown.language();
    Boolean group = shown.group();
    Integer children = shown.children();
    text(language == null ? null : language.tag(), cells);
    cells.text(shown.ageBand().key());
    text(shown.country().orElse(null), cells);
    text(group == null ? null : group ? GROUP : INDIVIDUAL, cells);
    if (children == null) {
      cells.blank();
    } else {
      cells.number(children);
    }
  }

  private static void text(@Nullable String words, CellWriter cells) throws IOException {
    if (words == null) {
      cells.blank();
    } else {
      cells.text(words);
    }
  }

  private void answers(ReleasedSubmission submission, CellWriter cells) throws IOException {
    Map<String, ReleasedAnswer> answers = new HashMap<>();
    for (ReleasedAnswer answer : submission.answers()) {
      answers.put(answer.question(), answer);
    }
    for (int i = 0; i < asked.size(); i++) {
      boolean here = asked.get(i).in(submission.version());
      columns.get(i).write(here ? answers.get(asked.get(i).question().key()) : null, cells);
    }
  }
}
