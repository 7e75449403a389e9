package org.heard.consultations.limesurvey;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;

/** Says which settings of a survey do not come along, where they are on. */
final class LssSettings {
  /** Settings that are on with {@code Y}. */
  static final List<String> SWITCHES =
      List.of(
          "datestamp",
          "ipaddr",
          "refurl",
          "savetimings",
          "usecookie",
          "allowregister",
          "sendconfirmation",
          "publicstatistics",
          "publicgraphs",
          "assessments");

  /** Settings that are on when they are filled, with more than the word for "as everywhere". */
  static final List<String> FILLED =
      List.of("emailnotificationto", "emailresponseto", "expires", "startdate");

  /** Tables whose rows are left out. */
  static final List<String> TABLES =
      List.of(
          "assessments",
          "conditions",
          "defaultvalues",
          "plugin_settings",
          "quota",
          "survey_url_parameters",
          "tokens");

  private LssSettings() {}

  static void report(LssTables tables, Findings findings) {
    Set<String> on = new TreeSet<>();
    for (Row survey : tables.rows("surveys")) {
      if (survey.get("anonymized").equals("N")) {
        findings.add(LssFinding.NOT_ANONYMOUS, Place.FILE);
      }
      SWITCHES.stream().filter(one -> survey.get(one).equals("Y")).forEach(on::add);
      FILLED.stream()
          .filter(one -> survey.has(one) && !survey.get(one).strip().equals("inherit"))
          .forEach(on::add);
    }
    TABLES.stream().filter(tables.filled()::contains).forEach(on::add);
    on.forEach(one -> findings.add(LssFinding.SETTING_LEFT_OUT, Place.FILE, one));
  }
}
