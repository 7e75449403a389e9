package org.heard.consultations;

import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where the form of a plan can be looked at as a child will see it. Published here and implemented
 * by the module that has the form, because consultations does not know it.
 */
public interface FormPreview {

  /** Which of the two ways in. */
  enum Way {
    /** The page with script. */
    FULL,
    /** The pages without script. */
    LIGHT
  }

  /**
   * What to look at.
   *
   * @param call the call whose plan it is
   * @param band how old the reader is; null for a reader who is asked
   * @param question key of the question to begin with; null for the beginning of the form
   */
  record Look(
      ConsultationId call,
      Way way,
      Language language,
      @Nullable AgeBand band,
      @Nullable String question) {}

  /** An address of this portal that pages of the team may show in a frame. */
  String address(Look look);
}
