package org.heard.consultations.xlsform;

import java.util.List;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;

/** Which sheets of a file are read. */
final class SheetNames {
  /** Sheets that change what the others mean. */
  private static final List<String> REFUSED = List.of("entities", "external_choices", "osm");

  private SheetNames() {}

  /** Whether the sheet is read; says what becomes of it where it is not. */
  static boolean read(String name, Place place, Findings findings) {
    String plain = Sheet.plain(name);
    if (Sheet.READ.contains(plain)) {
      return true;
    }
    if (REFUSED.contains(plain)) {
      findings.add(XlsFinding.SHEET_REFUSED, place, name);
    } else if (!plain.startsWith("_")) {
      // As the other tools do: a name with a line in front is a sheet for oneself.
      findings.add(XlsFinding.SHEET_LEFT_OUT, place, name);
    }
    return false;
  }
}
