package org.heard.consultations.ownformat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Runs over a document token by token, before anything is built of it and for places in it. */
final class DocumentScan {
  /** Twice of what rules inside of rules need. */
  static final int DEEPEST = 40;

  private DocumentScan() {}

  /**
   * It is one JSON document within its limits, without a name that stands twice in an object.
   *
   * @throws RefusedFileException otherwise
   */
  static void require(String text, Budget budget) {
    Deque<Set<String>> names = new ArrayDeque<>();
    try (JsonParser parser = CallFiles.JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw RefusedFileException.of(CallFileFinding.NOT_JSON, new Place.Line(1, 1));
      }
      for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
        look(parser, token, names, budget);
      }
    } catch (StreamConstraintsException e) {
      throw RefusedFileException.of(
          FileFinding.CELL_TOO_LONG, place(e.getLocation()), budget.limits().characters());
    } catch (JacksonException e) {
      throw RefusedFileException.of(CallFileFinding.NOT_JSON, place(e.getLocation()));
    }
  }

  private static void look(
      JsonParser parser, JsonToken token, Deque<Set<String>> names, Budget budget) {
    Place place = place(parser.currentTokenLocation());
    if (token.isStructStart()) {
      names.push(new HashSet<>());
      if (names.size() > DEEPEST) {
        throw RefusedFileException.of(CallFileFinding.TOO_DEEP, place, DEEPEST);
      }
      budget.time();
    } else if (token.isStructEnd()) {
      names.pop();
      if (names.isEmpty() && parser.nextToken() != null) {
        throw RefusedFileException.of(
            CallFileFinding.NOT_JSON, place(parser.currentTokenLocation()));
      }
    } else {
      budget.cell(place, parser.getString());
      requireLetters(parser.getString(), place);
      if (token == JsonToken.PROPERTY_NAME && !names.getFirst().add(parser.currentName())) {
        throw RefusedFileException.of(CallFileFinding.NAME_TWICE, place, parser.currentName());
      }
    }
  }

  /** No zero and no half of a letter, which JSON can write and the database cannot hold. */
  private static void requireLetters(String text, Place place) {
    boolean broken =
        text.codePoints()
            .anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    if (broken) {
      throw RefusedFileException.of(FileFinding.NOT_UTF8, place);
    }
  }

  /** Where these pointers point to in a document that was found to be one. */
  static Map<String, Place.Line> places(String text, Set<String> pointers) {
    Map<String, Place.Line> places = new HashMap<>();
    try (JsonParser parser = CallFiles.JSON.createParser(text)) {
      while (places.size() < pointers.size() && parser.nextToken() != null) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (pointers.contains(pointer)) {
          places.putIfAbsent(pointer, place(parser.currentTokenLocation()));
        }
      }
    }
    return places;
  }

  // Limits of the parser itself come without a place.
  private static Place.Line place(@Nullable TokenStreamLocation location) {
    return location == null
        ? new Place.Line(1, 1)
        : new Place.Line(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
