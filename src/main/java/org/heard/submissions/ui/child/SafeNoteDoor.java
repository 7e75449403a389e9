package org.heard.submissions.ui.child;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.heard.submissions.SafeNote;

/**
 * What one of the ways to the people who protect children says.
 *
 * @param name begins the ids of its fields
 * @param title what it is for
 * @param told who reads it and what they can do, said before any word
 * @param send its button; no two on a page have the same words
 */
record SafeNoteDoor(
    SafeNote.Kind kind,
    String name,
    String title,
    List<String> told,
    Field words,
    Field reach,
    String send) {

  /** What stands above a field. */
  record Field(String label, String hint) {}

  static SafeNoteDoor of(SafeNote.Kind kind) {
    return switch (kind) {
      case HELP -> help();
      case REPRISAL -> reprisal();
    };
  }

  private static SafeNoteDoor help() {
    return new SafeNoteDoor(
        SafeNote.Kind.HELP,
        "safe-note",
        translate("submissions.note.title"),
        List.of(
            translate("submissions.note.who"),
            translate("submissions.note.when"),
            translate("submissions.note.pass-on"),
            translate("submissions.note.apart")),
        new Field(translate("submissions.note.words"), translate("submissions.note.words.hint")),
        new Field(translate("submissions.note.reach"), translate("submissions.note.reach.hint")),
        translate("submissions.note.send"));
  }

  private static SafeNoteDoor reprisal() {
    return new SafeNoteDoor(
        SafeNote.Kind.REPRISAL,
        "reprisal",
        translate("submissions.reprisal.title"),
        List.of(
            translate("submissions.reprisal.never"),
            translate("submissions.note.who"),
            translate("submissions.note.when"),
            translate("submissions.reprisal.can"),
            translate("submissions.reprisal.un"),
            translate("submissions.reprisal.pass-on"),
            translate("submissions.note.apart")),
        new Field(
            translate("submissions.reprisal.words"), translate("submissions.reprisal.words.hint")),
        new Field(
            translate("submissions.reprisal.reach"), translate("submissions.note.reach.hint")),
        translate("submissions.reprisal.send"));
  }
}
