package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightNumbers;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A note to the people who protect children, without script. Its id travels in the form, so that
 * the same form sent twice is one note. Nothing but the form carries it: no cookie, no draft.
 */
@LightController
class LightNoteController {
  static final String ADDRESS = "/light/note";

  private static final String ID = "note";
  private static final String WORDS = "words";
  private static final String REACH = "reach";

  private final SafeNotes notes;
  private final LightNumbers numbers;
  private final LightPages pages;

  LightNoteController(SafeNotes notes, LightNumbers numbers, LightPages pages) {
    this.notes = notes;
    this.numbers = numbers;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    return form(new SafeNote("", "", reader.language()), SafeNoteId.random(), reader, null);
  }

  /** The way here from a page with a form. */
  static ResponseEntity<byte[]> from(LightReader reader) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(reader.link(ADDRESS)))
        .build();
  }

  @PostMapping(ADDRESS)
  ResponseEntity<byte[]> write(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    Sent sent = new Sent(request);
    SafeNote note =
        new SafeNote(sent.words(WORDS).strip(), sent.words(REACH).strip(), reader.language());
    SafeNoteId id = id(sent).orElseGet(SafeNoteId::random);
    // Another button of the form only asked for another language.
    return sent.words(Names.GO).equals("send")
        ? send(note, id, reader)
        : form(note, id, reader, null);
  }

  private ResponseEntity<byte[]> send(SafeNote note, SafeNoteId id, LightReader reader) {
    PageWords words = pages.words(reader.language());
    if (note.empty()) {
      return form(note, id, reader, words.getTranslation("submissions.note.empty"));
    }
    if (!note.fits()) {
      int length = Math.max(note.words().length(), note.reach().length());
      return form(
          note,
          id,
          reader,
          words.getTranslation("submissions.note.too-long", length, SafeNote.LONGEST));
    }
    try {
      return switch (notes.leave(id, note, Optional.empty())) {
        case ARRIVED -> arrived(reader);
        case TRY_LATER -> form(note, id, reader, words.getTranslation("submissions.note.later"));
      };
    } catch (StorageUnavailableException away) {
      return form(note, id, reader, words.getTranslation("submissions.note.away"));
    }
  }

  private ResponseEntity<byte[]> form(
      SafeNote note, SafeNoteId id, LightReader reader, @Nullable String problem) {
    Map<String, String> fields = new LinkedHashMap<>(reader.fields());
    fields.put(ID, id.toString());
    return pages.page(
        "submissions/safe-note",
        pages.formFrame(reader, title(reader)),
        new NotePage(numbers.list(reader.language()), fields, note.words(), note.reach(), problem));
  }

  private ResponseEntity<byte[]> arrived(LightReader reader) {
    return pages.page(
        "submissions/safe-note-arrived",
        pages.frame(reader, title(reader), ADDRESS, null),
        new NotePage(numbers.list(reader.language()), Map.of(), "", "", null));
  }

  /** A list of open windows says no more than that it is about help. */
  private String title(LightReader reader) {
    return pages.words(reader.language()).getTranslation("shell.child.help");
  }

  private static Optional<SafeNoteId> id(Sent sent) {
    try {
      return sent.value(ID).map(UUID::fromString).map(SafeNoteId::new);
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
