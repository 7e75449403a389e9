package org.heard.advisors.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.content.VersionId;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of rounds as values, and back. */
@Component
class RoundRows {
  static final String VERSION = "version";
  static final String QUESTIONS = "questions";

  /** Comments with what was written down of them, as far as the reader may read that. */
  static final String COMMENTS =
      """
      select c.*, w.words as written, w.author as written_by, w.agreed_by is not null as agreed
      from advisors.review_comment c
      left join advisors.written_down w
        on w.round_id = c.round_id and w.advisor = c.advisor and w.passage = c.passage
      """;

  private final JsonMapper json;

  RoundRows(JsonMapper json) {
    this.json = json;
  }

  /** The kind of what is reviewed, as it is stored. */
  static String kind(Reviewed of) {
    return switch (of) {
      case Reviewed.OfVersion version -> RoundRows.VERSION;
      case Reviewed.OfQuestions questions -> RoundRows.QUESTIONS;
    };
  }

  /** The number of what is reviewed, without its state. */
  static UUID subject(Reviewed of) {
    return switch (of) {
      case Reviewed.OfVersion version -> version.version().value();
      case Reviewed.OfQuestions questions -> questions.call().value();
    };
  }

  Round round(ResultSet row, int number) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    int state = row.getInt("state_number");
    return new Round(
        new RoundId(row.getObject("id", UUID.class)),
        row.getString("kind").equals(VERSION)
            ? new Reviewed.OfVersion(new VersionId(subject), state)
            : new Reviewed.OfQuestions(
                new ConsultationId(subject), state, Wording.of(row.getString("wording"))),
        row.getInt("sequence"),
        json.readValue(row.getString("body"), ReviewedText.class),
        Set.copyOf(split(row.getString("asked"))),
        split(row.getString("questions")).stream().map(RoundQuestion::of).toList(),
        List.of(json.readValue(row.getString("own_questions"), String[].class)),
        row.getTimestamp("opens").toInstant(),
        row.getTimestamp("closes").toInstant(),
        row.getBoolean("sharing"),
        row.getBoolean("recording"),
        row.getInt("needed"),
        row.getDate("closed") != null);
  }

  Invitation invitation(ResultSet row, int number) throws SQLException {
    String signed = row.getString("signed");
    return new Invitation(
        person(row),
        row.getBoolean("opened"),
        row.getDate("finished") != null,
        signed == null ? null : SignOff.of(signed),
        row.getBoolean("counted"),
        row.getString("credit"));
  }

  ReviewComment comment(ResultSet row, int number) throws SQLException {
    return new ReviewComment(
        person(row),
        row.getString("passage"),
        marks(row),
        row.getBoolean("looked"),
        reply(row),
        written(row));
  }

  RoundQuestion.Said said(ResultSet row, int number) throws SQLException {
    String choice = row.getString("choice");
    return new RoundQuestion.Said(
        row.getString("question"),
        choice == null ? null : RoundQuestion.Choice.valueOf(choice.toUpperCase(Locale.ROOT)),
        row.getString("words"));
  }

  Marks marks(ResultSet row) throws SQLException {
    return json.readValue(row.getString("marks"), Marks.class);
  }

  String written(Object value) {
    return json.writeValueAsString(value);
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("advisor", UUID.class));
  }

  /** Of a row of {@link #COMMENTS}. */
  static @Nullable WrittenDown written(ResultSet row) throws SQLException {
    String words = row.getString("written");
    return words == null
        ? null
        : new WrittenDown(
            words, new PersonId(row.getObject("written_by", UUID.class)), row.getBoolean("agreed"));
  }

  static @Nullable CommentReply reply(ResultSet row) throws SQLException {
    String kind = row.getString("reply");
    return kind == null
        ? null
        : new CommentReply(
            CommentReply.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
            row.getString("reason"));
  }

  static String joined(List<RoundQuestion> questions) {
    return questions.stream().map(RoundQuestion::key).collect(Collectors.joining(" "));
  }

  private static List<String> split(String joined) {
    return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
