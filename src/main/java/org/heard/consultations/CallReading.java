package org.heard.consultations;

import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Reader;

/**
 * What there is to read about a call before answering. Published here and implemented by the
 * library, because consultations does not know it.
 */
public interface CallReading {

  /**
   * A text that explains what a call asks about.
   *
   * @param slug the last part of its address in the library
   * @param language the language its words are in
   * @param about one or two sentences
   */
  record Text(String slug, Language language, String title, String about) {}

  /** The published texts of a call, in the words that fit a reader best. */
  List<Text> of(ConsultationId call, Reader reader);
}
