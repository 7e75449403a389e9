package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.heard.consultations.wording.WordChanges;
import org.heard.consultations.wording.WordChanges.Kind;
import org.heard.consultations.wording.WordChanges.Piece;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Words with what went and what came marked, in their own language and direction. */
public final class DifferentWords {
  private DifferentWords() {}

  /** Both in one row. */
  public static HtmlContainer of(Language language, String before, String after) {
    return shown(language, before, after, null);
  }

  /** Only one of the two texts: the other one is the one with the pieces left out. */
  public static HtmlContainer of(Language language, String before, String after, Kind without) {
    return shown(language, before, after, without);
  }

  private static HtmlContainer shown(
      Language language, String before, String after, @Nullable Kind without) {
    HtmlContainer words = Markup.element("p", "t-different");
    words
        .getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction());
    Kind last = Kind.SAME;
    for (Piece piece : WordChanges.of(language, before, after)) {
      if (piece.kind() != without) {
        if (last == Kind.GONE && piece.kind() == Kind.CAME) {
          // What went and what came would be one word for whoever cannot see the marks.
          words.add(new Text(" "));
        }
        words.add(marked(piece));
        last = piece.kind();
      }
    }
    return words;
  }

  private static Component marked(Piece piece) {
    return switch (piece.kind()) {
      case SAME -> new Text(piece.words());
      case GONE -> Markup.words("del", "", piece.words());
      case CAME -> Markup.words("ins", "", piece.words());
    };
  }
}
