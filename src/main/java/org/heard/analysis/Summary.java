package org.heard.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/**
 * What the released answers of a call add up to, after disclosure control. Contributions of
 * children and of people who did not say their age; people of 18 and over are only counted, apart.
 *
 * @param children all contributions in the tables; when hidden there are too few for any table
 * @param adults contributions of people of 18 and over, which are in no table
 * @param byAgeBand contributions by age band; bands without any are missing
 * @param byLanguage contributions by language; languages without any are missing
 * @param questions one table per question, in the order of the questionnaire
 */
public record Summary(
    Cell children,
    Cell adults,
    Map<AgeBand, Cell> byAgeBand,
    Map<Language, Cell> byLanguage,
    List<QuestionTable> questions) {

  public Summary {
    byAgeBand = Collections.unmodifiableMap(new LinkedHashMap<>(byAgeBand));
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    questions = List.copyOf(questions);
  }

  /** The table of one question. */
  public record QuestionTable(Question question, List<Row> rows) {
    public QuestionTable {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One line: how many gave an answer, together and by part.
   *
   * @param option key of an option or value of a scale, or one of the keys below
   */
  public record Row(
      String option, Cell all, Map<AgeBand, Cell> byAgeBand, Map<Language, Cell> byLanguage) {
    /** Gave an answer in own words, or a number. */
    public static final String ANSWERED = "#answered";

    /** Chose not to say, or not to know. */
    public static final String NOT_SAID = "#not-said";

    /** Skipped it, was not asked it, or the answer was not released. */
    public static final String NO_ANSWER = "#no-answer";

    /** Countries with fewer than ten contributions each, together. */
    public static final String ELSEWHERE = "#elsewhere";

    public Row {
      byAgeBand = Collections.unmodifiableMap(new LinkedHashMap<>(byAgeBand));
      byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }
  }
}
