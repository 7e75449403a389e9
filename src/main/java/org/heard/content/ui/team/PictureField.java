package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.content.LibraryPictures;
import org.heard.content.LibraryPictures.Kept;
import org.heard.uikit.FileField;

/** Takes pictures that somebody brings, and says why one is not taken. */
final class PictureField extends Div {
  private final transient Consumer<String> chosen;
  private final Div said = new Div();

  /**
   * A field.
   *
   * @param id of its control
   * @param several whether more than one can be chosen at once; each is handed over in its turn
   * @param chosen takes the name of a kept picture
   */
  PictureField(String id, boolean several, Function<byte[], Kept> keep, Consumer<String> chosen) {
    this.chosen = chosen;
    said.getElement().setAttribute("role", "status");
    FileField<Kept> field =
        new FileField<>(
            id,
            several
                ? getTranslation("content.team.panels.bring")
                : getTranslation("consultations.picture.bring"),
            getTranslation("content.team.picture.limits"),
            "image/png,image/jpeg",
            LibraryPictures.MOST_BYTES,
            (name, file) -> keep.apply(file),
            this::show);
    if (several) {
      field.severalAtOnce();
    }
    add(field, said);
  }

  private void show(Kept kept) {
    switch (kept) {
      case Kept.Stored(String name) -> {
        said.removeAll();
        chosen.accept(name);
      }
      case Kept.Refused(LibraryPictures.Why why) -> {
        Paragraph note = new Paragraph(words(why));
        note.addClassNames("note", "note--wrong");
        said.removeAll();
        said.add(note);
      }
    }
  }

  private String words(LibraryPictures.Why why) {
    return switch (why) {
      case TOO_LARGE -> getTranslation("consultations.picture.too-large");
      case WRONG_TYPE -> getTranslation("consultations.picture.wrong-type");
      case UNREADABLE -> getTranslation("consultations.picture.unreadable");
      case TOO_MANY_POINTS -> getTranslation("consultations.picture.too-many-points");
      case BUSY -> getTranslation("consultations.picture.busy");
    };
  }
}
