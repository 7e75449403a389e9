package org.heard.consultations.limesurvey;

import java.util.Map;

/** A row of a table of LimeSurvey's database. */
record Row(Map<String, String> fields) {
  /** The field; empty where there is none. */
  String get(String field) {
    return fields.getOrDefault(field, "");
  }

  boolean has(String field) {
    return !get(field).isBlank();
  }

  /** The number in a field, 0 where there is none. */
  int number(String field) {
    try {
      return Integer.parseInt(get(field).strip());
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
