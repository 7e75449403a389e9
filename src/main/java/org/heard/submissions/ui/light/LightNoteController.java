package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultations.Consultations;
import org.heard.submissions.DraftToken;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.StorageUnavailableException;
import org.heard.submissions.ui.child.DraftCookie;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A note to the people who protect children, without script. Its id travels in the form, so that
 * the same form sent twice is one note. Nothing but the form carries it: no cookie, no draft.
 */
@LightController
class LightNoteController {
  private final SafeNotes notes;
  private final Consultations consultations;
  private final DraftCookie cookie;
  private final NotePages pages;

  LightNoteController(
      SafeNotes notes, Consultations consultations, DraftCookie cookie, NotePages pages) {
    this.notes = notes;
    this.consultations = consultations;
    this.cookie = cookie;
    this.pages = pages;
  }

  @GetMapping(NotePages.ADDRESS)
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    return pages.ask(LightReader.of(request), SafeNote.Kind.HELP, Optional.empty());
  }

  @PostMapping(NotePages.ADDRESS)
  ResponseEntity<byte[]> write(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    Sent sent = new Sent(request);
    Optional<DraftToken> token = cookie.read(request.getCookies());
    Optional<NotePages.From> from = token.flatMap(own -> from(sent, own));
    // Other buttons only asked for another language, or for the other kind of note.
    return sent.words(Names.GO).equals("send")
        ? send(written(sent, reader), reader, token, from)
        : pages.form(written(sent, reader), reader, null, from);
  }

  /** The form that somebody comes from; one of another device is none. */
  private Optional<NotePages.From> from(Sent sent, DraftToken token) {
    String mark = sent.words(Names.MARK);
    return consultations
        .bySlug(sent.words(Names.CALL))
        .filter(call -> Marks.isInside(token, call, mark))
        .map(call -> new NotePages.From(call, mark, sent.words(Names.FORM)));
  }

  static NotePages.Written written(Sent sent, LightReader reader) {
    return new NotePages.Written(
        id(sent).orElseGet(SafeNoteId::random),
        new SafeNote(
            sent.words(NotePages.WORDS).strip(),
            sent.words(NotePages.REACH).strip(),
            reader.language(),
            NotePages.kind(sent)));
  }

  private ResponseEntity<byte[]> send(
      NotePages.Written written,
      LightReader reader,
      Optional<DraftToken> token,
      Optional<NotePages.From> from) {
    PageWords words = pages.words(reader);
    SafeNote note = written.note();
    if (note.empty()) {
      return pages.form(written, reader, words.getTranslation("submissions.note.empty"), from);
    }
    if (!note.fits()) {
      int length = Math.max(note.words().length(), note.reach().length());
      return pages.form(
          written,
          reader,
          words.getTranslation("submissions.note.too-long", length, SafeNote.LONGEST),
          from);
    }
    try {
      return switch (notes.leave(written.id(), note, from.map(form -> form.call().id()), token)) {
        case ARRIVED -> pages.arrived(reader, note.kind(), from);
        case TRY_LATER ->
            pages.form(written, reader, words.getTranslation("submissions.note.later"), from);
      };
    } catch (StorageUnavailableException away) {
      return pages.form(written, reader, words.getTranslation("submissions.note.away"), from);
    }
  }

  private static Optional<SafeNoteId> id(Sent sent) {
    try {
      return sent.value(NotePages.ID).map(UUID::fromString).map(SafeNoteId::new);
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
