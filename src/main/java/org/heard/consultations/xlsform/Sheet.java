package org.heard.consultations.xlsform;

import java.util.List;
import java.util.Locale;

/** A table as it stands in a file, whatever the file is. */
record Sheet(String name, List<Row> rows) {
  static final String SURVEY = "survey";
  static final String CHOICES = "choices";
  static final String SETTINGS = "settings";
  static final String TERMS = "heard_terms";

  /** The sheets that are read; all others are named in the report. */
  static final List<String> READ = List.of(SURVEY, CHOICES, SETTINGS, TERMS);

  /** How a name is compared. */
  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
