package org.heard.consultations.translating;

import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * Columns of the workbook of a translation, from 0. The first ones are hidden: they say which text
 * a row is, so that rows can be sorted and filtered.
 */
final class SheetColumns {
  static final int ID = 0;
  static final int BEFORE = 1;
  static final int WHAT = 2;
  static final int SOURCE = 3;
  static final int TARGET = 4;
  static final int STATE = 5;
  static final int LENGTH = 6;

  /** Stands over the names of the texts: what kind of file this is. */
  static final String MARK = "heard-translation-1";

  private SheetColumns() {}

  /** Stands over the fingerprints: of what the file is. */
  static String of(ConsultationId call, Language original, Language language) {
    return call.value() + " " + original.tag() + " " + language.tag();
  }
}
