package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.consultations.formats.RefusedFileException;

/**
 * Choices that hang on the answer to an earlier question. Heard has no such lists: the question
 * becomes one for each answer, shown where that answer was given.
 *
 * @param cell where it stands
 * @param column of the sheet of choices
 * @param question whose answer decides
 */
record ChoiceFilter(Cell cell, String column, Question question) {
  private static final String COLUMN = "([A-Za-z_][\\w.-]*)";
  private static final String ANSWER = "\\$\\{\\s*([^}\\s]+)\\s*}";
  private static final Pattern FILTER = Pattern.compile(COLUMN + "\\s*=\\s*" + ANSWER);
  private static final Pattern TURNED = Pattern.compile(ANSWER + "\\s*=\\s*" + COLUMN);

  /** One of the questions that it becomes. */
  record Part(Head head, List<Choices.Choice> choices) {}

  /**
   * Reads a filter.
   *
   * @throws RefusedFileException for everything but a column that equals an answer to one choice
   */
  static ChoiceFilter of(Cell cell, Map<String, Question> known) {
    Matcher filter = FILTER.matcher(cell.text());
    Matcher turned = TURNED.matcher(cell.text());
    boolean read = filter.matches();
    if (!read && !turned.matches()) {
      throw RefusedFileException.of(XlsFinding.CHOICE_FILTER, cell.place());
    }
    String column = read ? filter.group(1) : turned.group(2);
    Question question = known.get(read ? filter.group(2) : turned.group(1));
    if (!(question instanceof Question.OneChoice)) {
      throw RefusedFileException.of(XlsFinding.CHOICE_FILTER, cell.place());
    }
    return new ChoiceFilter(cell, column.toLowerCase(Locale.ROOT), question);
  }

  /** The questions for the answers that leave something to choose. */
  List<Part> parts(Head head, List<Choices.Choice> choices) {
    Map<String, List<Choices.Choice>> byAnswer =
        choices.stream().collect(Collectors.groupingBy(one -> Names.key(one.entry().text(column))));
    List<Part> parts = new ArrayList<>();
    for (Question.Option answer : Asked.options(question)) {
      List<Choices.Choice> left = byAnswer.get(answer.key());
      if (left != null) {
        Condition rule = new Condition.Is(question.key(), Set.of(answer.key()));
        String key = head.key() + "-" + answer.key();
        if (!key.matches(Question.KEY)) {
          throw RefusedFileException.of(XlsFinding.NOT_A_NAME, cell.place(), key);
        }
        parts.add(new Part(Heads.under(head, key, rule), left));
      }
    }
    return parts;
  }
}
