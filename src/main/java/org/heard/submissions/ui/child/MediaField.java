package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.uikit.Heading;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Free words, and drawing, a photo or speaking beside them, as the question offers it. */
final class MediaField extends AnswerField {
  private static final int ROWS = 6;

  private final WayTabs ways = new WayTabs();
  private final TextBox box = TextBox.area(ROWS).namedBy(Heading.ID);
  private final List<PiecePanel> panels = new ArrayList<>();

  MediaField(
      Question.LongText question,
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      PieceRoom room) {
    super("div", changed);
    box.addClassName("answer-box");
    ways.way(WayTabs.WRITE, Sign.PEN, getTranslation("submissions.media.write"), box);
    for (Medium medium : question.media()) {
      Answer.Piece piece = pieceOf(kept, medium);
      PiecePanel panel =
          PiecePanel.of(
              medium, new PiecePanel.Setting(room, question.key(), piece, this::pieceChanged));
      panels.add(panel);
      ways.way(medium.key(), sign(medium), words(medium), panel);
      ways.filled(medium.key(), piece != null);
    }
    hold(kept);
    add(ways);
    box.typed(words -> tellChange());
  }

  private static Answer.@Nullable Piece pieceOf(@Nullable Answer kept, Medium medium) {
    return kept instanceof Answer.Mixed mixed
        ? mixed.pieces().stream().filter(piece -> piece.medium() == medium).findFirst().orElse(null)
        : null;
  }

  private void hold(@Nullable Answer kept) {
    Written.in(kept).ifPresent(box::holding);
    if (kept instanceof Answer.Mixed mixed && mixed.text().isBlank()) {
      mixed.pieces().stream().findFirst().ifPresent(piece -> ways.show(piece.medium().key()));
    }
  }

  private void pieceChanged() {
    panels.forEach(panel -> ways.filled(panel.medium().key(), panel.piece().isPresent()));
    tellChange();
  }

  @Override
  @Nullable Answer answer() {
    List<Answer.Piece> pieces = panels.stream().flatMap(panel -> panel.piece().stream()).toList();
    return pieces.isEmpty() ? Written.words(box.words()) : new Answer.Mixed(box.words(), pieces);
  }

  @Override
  void mark(boolean hasProblem) {
    box.problem(hasProblem && box.words().length() > Question.MOST_LONG, PROBLEM);
    for (PiecePanel panel : panels) {
      if (panel.mark(hasProblem)) {
        ways.show(panel.medium().key());
      }
    }
  }

  private static Sign sign(Medium medium) {
    return switch (medium) {
      case DRAWING -> Sign.BRUSH;
      case PHOTO -> Sign.CAMERA;
      case VOICE -> Sign.MICROPHONE;
    };
  }

  private String words(Medium medium) {
    return switch (medium) {
      case DRAWING -> getTranslation("submissions.media.draw");
      case PHOTO -> getTranslation("submissions.media.photo");
      case VOICE -> getTranslation("submissions.media.speak");
    };
  }
}
