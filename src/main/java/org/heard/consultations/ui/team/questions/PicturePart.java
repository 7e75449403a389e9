package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.heard.consultations.questions.PictureSet;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Picture;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A picture of Heard's own set, and all of them with their names when another one is wanted. */
final class PicturePart extends Div {
  private final Div set = new Div();
  private final transient Consumer<@Nullable String> chosen;
  private final boolean needed;

  /**
   * A part.
   *
   * @param of what the picture is for, for whoever does not see it
   * @param needed whether there has to be one
   */
  PicturePart(
      String of, @Nullable String picture, boolean needed, Consumer<@Nullable String> chosen) {
    this.chosen = chosen;
    this.needed = needed;
    addClassName("t-picture");
    set.addClassName("t-pictures");
    set.setVisible(false);
    String name = picture == null ? getTranslation("consultations.picture.none") : name(picture);
    NativeButton open = new NativeButton("", click -> toggle(click.getSource()));
    if (picture != null) {
      open.add(Picture.spot(picture));
    }
    open.add(new Span(getTranslation("consultations.picture.now", name)));
    open.addClassName("t-btn");
    open.getElement()
        .setAttribute("aria-expanded", "false")
        .setAttribute("aria-label", getTranslation("consultations.picture.of", of, name));
    add(open, set);
  }

  private static String name(String picture) {
    LocalizedText name = PictureSet.names().get(picture);
    return name == null ? picture : name.textIn(ReaderLanguage.current());
  }

  /** The set is made when it is asked for: most pictures are never changed. */
  private void toggle(NativeButton open) {
    set.setVisible(!set.isVisible());
    open.getElement().setAttribute("aria-expanded", Boolean.toString(set.isVisible()));
    if (set.isVisible() && set.getComponentCount() == 0) {
      if (!needed) {
        set.add(
            Press.button(
                getTranslation("consultations.picture.without"), () -> chosen.accept(null)));
      }
      PictureSet.names()
          .forEach((key, name) -> {
            NativeButton one = Press.button("", () -> chosen.accept(key));
            one.add(Picture.spot(key), new Span(name.textIn(ReaderLanguage.current())));
            set.add(one);
          });
    }
  }
}
