package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.uikit.Making;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Sign;

/** A child's own drawing, photo or recording, read back. */
final class PieceView {
  private PieceView() {}

  static Component of(Answer.Piece piece, PieceSource source, Component on) {
    HtmlContainer figure = Markup.element("figure", "said-piece", made(piece, source, on));
    if (piece.told() != null) {
      HtmlContainer told = Markup.words("figcaption", "", piece.told());
      told.getElement().setAttribute("dir", "auto");
      figure.add(told);
    }
    return figure;
  }

  private static Component made(Answer.Piece piece, PieceSource source, Component on) {
    PieceServing serving = new PieceServing(source, piece.id());
    return switch (piece.medium()) {
      case DRAWING, PHOTO -> picture(serving, name(piece.medium(), on));
      case VOICE -> sound(serving, on);
    };
  }

  private static Component picture(PieceServing serving, String name) {
    HtmlContainer picture = Markup.element("img", "");
    picture.getElement().setAttribute("src", serving).setAttribute("alt", name);
    return picture;
  }

  private static Component sound(PieceServing serving, Component on) {
    String listen = on.getTranslation("uikit.voice.listen");
    HtmlContainer sound =
        Markup.element(
            "heard-sound",
            "",
            Markup.words("p", "", name(Medium.VOICE, on)),
            new PaperButton(listen).startsWith(Sign.SOUND),
            Making.state());
    sound
        .getElement()
        .setAttribute("kept", serving)
        .setAttribute("data-listen", listen)
        .setAttribute("data-unheard", on.getTranslation("uikit.voice.unheard"))
        .setAttribute("data-stop", on.getTranslation("uikit.voice.stop-listening"));
    return sound;
  }

  private static String name(Medium medium, Component on) {
    return switch (medium) {
      case DRAWING -> on.getTranslation("submissions.media.drawing.yours");
      case PHOTO -> on.getTranslation("submissions.media.photo.yours");
      case VOICE -> on.getTranslation("submissions.media.voice.yours");
    };
  }
}
