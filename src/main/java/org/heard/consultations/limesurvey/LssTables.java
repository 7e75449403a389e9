package org.heard.consultations.limesurvey;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileText;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.formats.SafeXml;

/**
 * The tables inside of a file: {@code document > table > rows > row > field}. Tables of answers,
 * mails and looks are run over without keeping anything of them.
 */
final class LssTables {
  private static final int DEEPEST = 12;
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"'](?!(?i)utf-8)[^\"']*[\"']");

  /** Tables of which rows are kept. */
  private static final Set<String> KEPT =
      Set.of(
          "answers",
          "answer_l10ns",
          "conditions",
          "groups",
          "group_l10ns",
          "question_attributes",
          "question_l10ns",
          "questions",
          "subquestions",
          "surveys",
          "surveys_languagesettings");

  private final Map<String, List<Row>> tables = new HashMap<>();
  private final Set<String> filled = new TreeSet<>();
  private final Budget budget;
  private String kind = "";

  private LssTables(Budget budget) {
    this.budget = budget;
  }

  /**
   * Reads a file.
   *
   * @throws RefusedFileException when it is no survey, damaged, or beyond a limit
   */
  static LssTables of(byte[] file, Budget budget) {
    String text = FileText.of(file);
    if (OTHER_ENCODING.matcher(text.substring(0, Math.min(text.length(), 200))).find()) {
      throw RefusedFileException.of(FileFinding.NOT_UTF8, new Place.Line(1, 1));
    }
    LssTables tables = new LssTables(budget);
    XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(file), Place.FILE);
    try {
      tables.read(reader);
    } catch (XMLStreamException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, place(reader));
    }
    if (!tables.kind.equals("Survey")) {
      throw RefusedFileException.of(LssFinding.NOT_A_SURVEY, Place.FILE);
    }
    return tables;
  }

  /** The rows of a table; none when it is not there. */
  List<Row> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** Names of all tables that have rows. */
  Set<String> filled() {
    return filled;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    List<String> path = new ArrayList<>(List.of(reader.getLocalName()));
    Map<String, String> fields = new HashMap<>();
    StringBuilder words = new StringBuilder();
    while (!path.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.add(reader.getLocalName());
          words.setLength(0);
          begin(path, fields, reader);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (keeps(path)) {
            words.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          end(path, fields, words.toString(), reader);
          words.setLength(0);
          path.removeLast();
        }
        default -> {
          // Comments and instructions say nothing about a survey.
        }
      }
    }
  }

  private void begin(List<String> path, Map<String, String> fields, XMLStreamReader reader) {
    if (path.size() > DEEPEST) {
      throw RefusedFileException.of(LssFinding.TOO_DEEP, place(reader), DEEPEST);
    }
    if (isRow(path)) {
      fields.clear();
      budget.cell(place(reader), "");
      filled.add(path.get(1));
    }
    budget.time();
  }

  private void end(
      List<String> path, Map<String, String> fields, String words, XMLStreamReader reader) {
    if (path.size() == 2 && path.get(1).equals("LimeSurveyDocType")) {
      kind = words.strip();
    } else if (isField(path) && KEPT.contains(path.get(1))) {
      budget.cell(place(reader), words);
      fields.put(path.get(4), words);
    } else if (isRow(path) && KEPT.contains(path.get(1))) {
      tables
          .computeIfAbsent(path.get(1), table -> new ArrayList<>())
          .add(new Row(Map.copyOf(fields)));
    }
  }

  private static boolean keeps(List<String> path) {
    return path.size() == 2 || (isField(path) && KEPT.contains(path.get(1)));
  }

  private static boolean isRow(List<String> path) {
    return path.size() == 4 && path.get(2).equals("rows") && path.get(3).equals("row");
  }

  private static boolean isField(List<String> path) {
    return path.size() == 5 && isRow(path.subList(0, 4));
  }

  private static Place place(XMLStreamReader reader) {
    return new Place.Line(
        Math.max(1, reader.getLocation().getLineNumber()),
        Math.max(1, reader.getLocation().getColumnNumber()));
  }
}
