package org.heard.consultations.paper;

import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param what which paper
 * @param language one of the languages of child pages
 * @param wording for whom it is written
 * @param size of the paper it is printed on
 */
public record Print(What what, Language language, Wording wording, Size size) {

  /** The papers there are of a call. */
  public enum What {
    /** The questions, to fill in. */
    SHEET("paper"),
    /** One page for a wall. */
    POSTER("poster"),
    /** One page to hand over. */
    INVITATION("invitation");

    private final String template;

    What(String template) {
      this.template = template;
    }

    String template() {
      return "paper/" + template + ".jte";
    }
  }

  /** The sizes of paper of printers. */
  public enum Size {
    A4("A4"),
    LETTER("letter");

    private final String css;

    Size(String css) {
      this.css = css;
    }

    String css() {
      return css;
    }
  }

  Reader reader() {
    return new Reader(language, band(), wording == Wording.EASY);
  }

  private @Nullable AgeBand band() {
    return switch (wording) {
      case FROM_6_TO_9 -> AgeBand.FROM_6_TO_9;
      case FROM_10_TO_12 -> AgeBand.FROM_10_TO_12;
      case FROM_13_TO_15 -> AgeBand.FROM_13_TO_15;
      case FROM_16_TO_17 -> AgeBand.FROM_16_TO_17;
      case GENERAL, EASY -> null;
    };
  }
}
