package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.shared.Language;
import org.heard.submissions.SafeNote;
import org.heard.submissions.review.SafeNoteInbox.Line;
import org.heard.uikit.Markup;

/** One opened note: when it came, the child's own words, and how to reach the child. */
final class NotePanel extends Div {

  NotePanel(Line line, SafeNote note, Runnable takeCare) {
    addClassName("t-form");
    add(
        new H2(NotesTable.number(line.id())),
        new Paragraph(Wording.hour(line.arrived())),
        new Paragraph(
            getTranslation("moderation.notes.language", Wording.language(note.language()))),
        new H3(getTranslation("moderation.notes.words")),
        own(note.words(), note.language(), getTranslation("moderation.notes.no-words")),
        new H3(getTranslation("moderation.notes.reach")),
        own(note.reach(), note.language(), getTranslation("moderation.notes.no-reach")));
    if (!line.takenCareOf()) {
      add(
          new TeamButton(getTranslation("moderation.notes.take"), press -> takeCare.run())
              .looks("t-btn--go"));
    }
  }

  private static Component own(String words, Language language, String none) {
    if (words.isBlank()) {
      return new Paragraph(none);
    }
    HtmlContainer quote = Markup.words("blockquote", "note-words", words);
    quote.getElement().setAttribute("lang", language.tag()).setAttribute("dir", "auto");
    return quote;
  }
}
