package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.heard.consultations.ui.team.PictureUpload;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureSet;
import org.heard.uikit.Picture;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A picture, and when another one is wanted all of Heard's own set with their names, and a field
 * for one that somebody brings.
 */
final class PicturePart extends Div {
  private final Div set = new Div();
  private final transient Desk desk;
  private final transient BiConsumer<@Nullable String, @Nullable LocalizedText> chosen;
  private final boolean needed;
  private final String id;

  /**
   * What there is now.
   *
   * @param of what the picture is for, for whoever does not see it
   * @param picture its name; null for none
   * @param words what it shows, where somebody brought it
   * @param needed whether there has to be one
   */
  record Now(String of, @Nullable String picture, @Nullable LocalizedText words, boolean needed) {}

  /**
   * A part.
   *
   * @param id of its field in the page
   * @param chosen takes the name of the picture and what it shows; nulls for none
   */
  PicturePart(
      Desk desk, String id, Now now, BiConsumer<@Nullable String, @Nullable LocalizedText> chosen) {
    this.desk = desk;
    this.id = id;
    this.chosen = chosen;
    this.needed = now.needed();
    addClassName("t-picture");
    set.addClassName("t-pictures");
    set.setVisible(false);
    String picture = now.picture();
    String name = picture == null ? getTranslation("consultations.picture.none") : name(now);
    NativeButton open = new NativeButton("", click -> toggle(click.getSource()));
    if (picture != null) {
      open.add(Picture.spot(picture, null));
    }
    open.add(new Span(getTranslation("consultations.picture.now", name)));
    open.addClassName("t-btn");
    open.getElement()
        .setAttribute("aria-expanded", "false")
        .setAttribute("aria-label", getTranslation("consultations.picture.of", now.of(), name));
    add(open, set);
  }

  private String name(Now now) {
    LocalizedText name = PictureSet.names().get(now.picture());
    if (OwnPictures.isOwn(now.picture())) {
      return now.words() == null
          ? getTranslation("consultations.picture.own")
          : now.words().textIn(desk.original());
    }
    return name == null ? String.valueOf(now.picture()) : name.textIn(ReaderLanguage.current());
  }

  /** The set is made when it is asked for: most pictures are never changed. */
  private void toggle(NativeButton open) {
    set.setVisible(!set.isVisible());
    open.getElement().setAttribute("aria-expanded", Boolean.toString(set.isVisible()));
    if (set.isVisible() && set.getComponentCount() == 0) {
      set.add(
          new PictureUpload(
              id,
              true,
              desk::keep,
              (name, words) -> chosen.accept(name, LocalizedText.of(desk.original(), words))));
      if (!needed) {
        set.add(
            Press.button(
                getTranslation("consultations.picture.without"), () -> chosen.accept(null, null)));
      }
      PictureSet.names()
          .forEach((key, name) -> {
            NativeButton one = Press.button("", () -> chosen.accept(key, null));
            one.add(Picture.spot(key), new Span(name.textIn(ReaderLanguage.current())));
            set.add(one);
          });
    }
  }
}
