package org.heard.submissions.ui.light;

import java.util.Locale;
import org.heard.submissions.ui.child.DayWords;

/**
 * Names of fields. Those of a question end with its key, so that a page can hold many questions.
 */
final class Names {
  /** The pressed button. */
  static final String GO = "go";

  /** The button in Help that leads to the people who protect children. */
  static final String HELP = "help";

  /** What a note is about. */
  static final String ABOUT = "about";

  /** The value of that, and of the button in Help, for a reprisal; any other is a call for help. */
  static final String REPRISAL = "reprisal";

  /** What to show again when another language was chosen. */
  static final String STAY = "stay";

  /** What binds the form to the cookie. */
  static final String MARK = "mark";

  /** The place in the form. */
  static final String AT = "at";

  /** A question that is on the page. */
  static final String ON = "on";

  /** What is remembered beside the draft. */
  static final String BESIDE = "beside";

  /** What was held up to offer something. */
  static final String HELD = "held";

  /** The words of a form that nothing is kept of, sealed. */
  static final String CARRIED = "carried";

  /** A form that waits in another page, closed. */
  static final String FORM = "form";

  /** The call of that form. */
  static final String CALL = "call";

  /** A progress file. */
  static final String FILE = "file";

  /** The code of an organisation. */
  static final String ORGANISATION = "organisation";

  private Names() {}

  static String answer(String key) {
    return "a." + key;
  }

  static String notSaid(String key) {
    return "n." + key;
  }

  /** Own words beside a choice. */
  static String own(String key) {
    return "o." + key;
  }

  static String place(String key, String option) {
    return "p." + key + "." + option;
  }

  /** One of the fields of a day. */
  static String part(String key, DayWords.Part part) {
    return "d." + key + "." + part.name().toLowerCase(Locale.ROOT);
  }

  static String file(String key) {
    return "f." + key;
  }

  static String told(String key, String piece) {
    return "t." + key + "." + piece;
  }

  static String takeOut(String key) {
    return "x." + key;
  }

  /** The words before something was taken out of them. */
  static String before(String key) {
    return "b." + key;
  }
}
