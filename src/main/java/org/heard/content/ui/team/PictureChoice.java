package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.content.LibraryPictures.Kept;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureSet;
import org.heard.uikit.Picture;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A picture, and when another one is wanted all of the project's own set and a field for one that
 * somebody brings.
 */
final class PictureChoice extends Div {
  private final transient Consumer<String> chosen;
  private String id = "";
  private transient @Nullable Function<byte[], Kept> keep;
  private final Div set = new Div();
  private final Span name = new Span();
  private final NativeButton open = Press.button("", this::toggle);

  PictureChoice(String label, String picture, Consumer<String> chosen) {
    this.chosen = chosen;
    addClassName("l-picture");
    set.addClassName("l-pictures");
    set.setVisible(false);
    open.getElement().setAttribute("aria-expanded", "false");
    add(new Span(label), open, set);
    show(picture);
  }

  private void show(String picture) {
    open.removeAll();
    name.setText(name(picture));
    if (!picture.isEmpty()) {
      open.add(Picture.spot(picture, null));
    }
    open.add(name);
  }

  private String name(String picture) {
    if (picture.isEmpty() || OwnPictures.isOwn(picture)) {
      return picture.isEmpty()
          ? getTranslation("consultations.picture.none")
          : getTranslation("consultations.picture.own");
    }
    LocalizedText name = PictureSet.names().get(picture);
    return name == null ? picture : name.textIn(ReaderLanguage.current());
  }

  /**
   * Lets somebody bring a picture too.
   *
   * @param field id of the field for it
   */
  PictureChoice bringing(String field, Function<byte[], Kept> keeping) {
    id = field;
    keep = keeping;
    return this;
  }

  /** The set is made when it is asked for: most pictures are never changed. */
  private void toggle() {
    set.setVisible(!set.isVisible());
    open.getElement().setAttribute("aria-expanded", Boolean.toString(set.isVisible()));
    if (set.isVisible() && set.getComponentCount() == 0) {
      if (keep != null) {
        set.add(new PictureField(id, false, keep, this::choose));
      }
      PictureSet.names()
          .forEach((key, words) -> {
            NativeButton one = Press.button("", () -> choose(key));
            one.add(Picture.spot(key), new Span(words.textIn(ReaderLanguage.current())));
            set.add(one);
          });
    }
  }

  private void choose(String picture) {
    show(picture);
    set.setVisible(false);
    open.getElement().setAttribute("aria-expanded", "false").callJsFunction("focus");
    chosen.accept(picture);
  }
}
