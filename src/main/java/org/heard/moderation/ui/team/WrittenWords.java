package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.OwnWords;
import org.heard.consultations.Question;
import org.heard.moderation.ReleasedCopy;
import org.heard.moderation.concerns.Origin;
import org.heard.shared.Language;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** The child's own words that a concern is about. Making one opens them, which is recorded. */
final class WrittenWords extends Div {

  WrittenWords(ConcernDesk desk, Origin origin) {
    switch (origin) {
      case Origin.Note(SafeNoteId id, var kind) ->
          desk.notes()
              .open(id)
              .ifPresentOrElse(
                  this::note,
                  () -> add(new Paragraph(getTranslation("moderation.case.note-gone"))));
      case Origin.Answers answers -> answers(desk, answers);
    }
  }

  private void note(SafeNote note) {
    add(
        new Paragraph(
            getTranslation("moderation.case.note-language", Wording.language(note.language()))),
        own(note.words(), note.language(), getTranslation("moderation.case.note-no-words")),
        new H4(getTranslation("moderation.case.note-reach")),
        own(note.reach(), note.language(), getTranslation("moderation.case.note-no-reach")));
  }

  private void answers(ConcernDesk desk, Origin.Answers origin) {
    Optional<QueueRow> row =
        desk.submissions()
            .row(origin.call(), origin.submission())
            .filter(there -> there.state() != ReviewState.WITHDRAWN);
    if (row.isEmpty()) {
      add(new Paragraph(getTranslation("moderation.case.answers-gone")));
      return;
    }
    OpenedSubmission opened = desk.submissions().open(origin.call(), origin.submission());
    desk.consultations()
        .byId(origin.call())
        .map(Consultation::page)
        .ifPresent(
            page -> add(Markup.words("p", "", page.title().textIn(ReaderLanguage.current()))));
    add(RailParts.facts(this, opened.row()));
    Map<String, Answer> answers = opened.answers();
    int number = 1;
    for (Question question :
        ReleasedCopy.toDecide(
            desk.consultations().questionnaire(origin.call(), opened.version()), answers)) {
      Answer answer = answers.get(question.key());
      if (answer != null) {
        add(AnswerHead.of(number++, question, answer, opened.row().language()));
        OwnWords.in(answer).ifPresent(words -> add(own(words, opened.row().language(), "")));
        AnswerPieces.of(opened, null, true, answer).ifPresent(this::add);
      }
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
