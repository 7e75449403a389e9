package org.heard.submissions.ui.light;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightNumbers;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The pages of a note to the people who protect children. Somebody who comes from a form finds the
 * way back to it on each of them; the form itself travels along, closed.
 */
@Component
class NotePages {
  static final String ADDRESS = "/light/note";
  static final String ID = "note";
  static final String WORDS = "words";
  static final String REACH = "reach";

  /** Goes back although the note is not sent. */
  static final String WITHOUT = "without-note";

  private static final String TO_FORM = "to-form";

  private final LightNumbers numbers;
  private final LightPages pages;

  NotePages(LightNumbers numbers, LightPages pages) {
    this.numbers = numbers;
    this.pages = pages;
  }

  /**
   * Where somebody comes from.
   *
   * @param mark shows that its page was made for the token of the device
   * @param form the form, closed
   */
  record From(Consultation call, String mark, String form) {
    @Override
    public String toString() {
      return "From[hidden]";
    }
  }

  /** A note as far as it is written. */
  record Written(SafeNoteId id, SafeNote note) {
    static Written nothing(LightReader reader, SafeNote.Kind kind) {
      return new Written(SafeNoteId.random(), new SafeNote("", "", reader.language(), kind));
    }

    @Override
    public String toString() {
      return "Written[hidden]";
    }
  }

  /**
   * What the child wants to tell. It travels in forms alone: an address would stay in the history
   * of the device, where those who threaten may look.
   */
  static SafeNote.Kind kind(Sent sent) {
    return sent.value(Names.HELP).orElse(sent.words(Names.ABOUT)).equals(Names.REPRISAL)
        ? SafeNote.Kind.REPRISAL
        : SafeNote.Kind.HELP;
  }

  /** The empty form of a note. */
  ResponseEntity<byte[]> ask(LightReader reader, SafeNote.Kind kind, Optional<From> from) {
    return form(Written.nothing(reader, kind), reader, null, from);
  }

  /** The form of a note, with what is written and what to look at again. */
  ResponseEntity<byte[]> form(
      Written written, LightReader reader, @Nullable String problem, Optional<From> from) {
    return form(
        written, reader, problem, from, back(reader, from, TO_FORM, "submissions.note.back"));
  }

  /** Somebody goes back, and words of a note would be lost: says so once. */
  ResponseEntity<byte[]> notSentYet(Written written, LightReader reader, From from) {
    return form(
        written,
        reader,
        words(reader).getTranslation("submissions.note.not-sent"),
        Optional.of(from),
        back(reader, Optional.of(from), WITHOUT, "submissions.note.back-without"));
  }

  private ResponseEntity<byte[]> form(
      Written written,
      LightReader reader,
      @Nullable String problem,
      Optional<From> from,
      NotePage.@Nullable Back back) {
    Map<String, String> fields = fields(reader, from);
    fields.put(ID, written.id().toString());
    SafeNote.Kind kind = written.note().kind();
    if (kind == SafeNote.Kind.REPRISAL) {
      fields.put(Names.ABOUT, Names.REPRISAL);
    }
    return pages.page(
        "submissions/safe-note",
        pages.formFrame(reader, title(reader)),
        new NotePage(
            kind,
            numbers.list(reader.language()),
            fields,
            written.note().words(),
            written.note().reach(),
            problem,
            back));
  }

  /** The note is there. */
  ResponseEntity<byte[]> arrived(LightReader reader, SafeNote.Kind kind, Optional<From> from) {
    NotePage page =
        new NotePage(
            kind,
            numbers.list(reader.language()),
            fields(reader, from),
            "",
            "",
            null,
            back(reader, from, TO_FORM, "submissions.note.back"));
    return pages.page(
        "submissions/safe-note-arrived",
        from.isPresent()
            ? pages.formFrame(reader, title(reader))
            : pages.frame(reader, title(reader), ADDRESS, null),
        page);
  }

  private static Map<String, String> fields(LightReader reader, Optional<From> from) {
    Map<String, String> fields = new LinkedHashMap<>(reader.fields());
    from.ifPresent(form -> {
      fields.put(Names.CALL, form.call().slug());
      fields.put(Names.MARK, form.mark());
      fields.put(Names.FORM, form.form());
    });
    return fields;
  }

  private NotePage.@Nullable Back back(
      LightReader reader, Optional<From> from, String go, String key) {
    return from.map(form ->
            new NotePage.Back(
                FormPages.address(form.call()), go, words(reader).getTranslation(key)))
        .orElse(null);
  }

  PageWords words(LightReader reader) {
    return pages.words(reader.language());
  }

  /** A list of open windows says no more than that it is about help. */
  private String title(LightReader reader) {
    return words(reader).getTranslation("shell.child.help");
  }
}
