package org.heard.consultations.xlsform;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.formats.RefusedFileException;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a question in one cell, as {@code start=1 end=5}.
 *
 * @param cell where they stand; absent where there are none
 */
record Parameters(Map<String, String> values, @Nullable Cell cell) {
  static final String LEAST = "least";
  static final String MOST = "most";
  static final String DECIMALS = "decimals";
  static final String EARLIEST = "earliest";
  static final String LATEST = "latest";
  static final String AT_MOST = "at-most";
  static final String MEDIA = "media";

  /**
   * Reads a cell.
   *
   * @throws RefusedFileException when it holds something else
   */
  static Parameters of(@Nullable Cell cell) {
    Map<String, String> values = new LinkedHashMap<>();
    if (cell == null) {
      return new Parameters(values, null);
    }
    for (String pair : cell.text().split("[\\s;]+")) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw RefusedFileException.of(XlsFinding.PARAMETERS, cell.place(), cell.text());
      }
      values.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
    return new Parameters(values, cell);
  }

  /**
   * A value.
   *
   * @throws RefusedFileException when it is there and cannot be read
   */
  <T> T get(String name, Function<String, T> reading, T otherwise) {
    String value = values.get(name);
    if (value == null || cell == null) {
      return otherwise;
    }
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw RefusedFileException.of(XlsFinding.PARAMETERS, cell.place(), cell.text());
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  static String write(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining(" "));
  }
}
