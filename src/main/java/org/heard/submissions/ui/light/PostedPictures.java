package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.ui.child.KeepWords;
import org.heard.submissions.ui.child.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a picture that came with a form, in the same way as one that was made on the page. */
@Component
class PostedPictures {
  private final Pieces pieces;

  PostedPictures(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The answer with the picture of its question, when there is one and it can be taken. */
  @Nullable Answer add(
      FormVisit visit, Question question, @Nullable Answer answer, HttpServletRequest request) {
    if (!(question instanceof Question.LongText asked) || asked.media().isEmpty()) {
      return answer;
    }
    Optional<Part> file = PostedFile.named(Names.file(question.key()), request);
    if (file.isEmpty()) {
      return answer;
    }
    Medium medium = asked.media().contains(Medium.PHOTO) ? Medium.PHOTO : Medium.DRAWING;
    try (InputStream sent = file.get().getInputStream()) {
      KeepResult result =
          pieces.keep(
              visit.token, visit.call.id(), visit.filling.version(), question.key(), medium, sent);
      return taken(visit, question, answer, medium, result);
    } catch (IOException brokenOff) {
      return answer;
    }
  }

  private static @Nullable Answer taken(
      FormVisit visit,
      Question question,
      @Nullable Answer answer,
      Medium medium,
      KeepResult result) {
    if (result instanceof KeepResult.Kept(var id)) {
      List<Answer.Piece> all = new ArrayList<>();
      if (answer instanceof Answer.Mixed mixed) {
        all.addAll(mixed.pieces());
      }
      all.add(new Answer.Piece(id, medium, null));
      return new Answer.Mixed(Written.in(answer).orElse(""), all);
    }
    String words = KeepWords.of(result, medium, visit.words);
    visit.problems.put(
        question.key(),
        words.isEmpty() ? visit.words.getTranslation("submissions.store-away.words") : words);
    return answer;
  }
}
