package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.pictures.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the project's own set. Decoration only: the words beside it carry the meaning. A
 * name outside the set shows nothing.
 */
@Tag("heard-picture")
public final class Picture extends Component implements HasStyle {

  private Picture(String name, String look) {
    // Authored names reach the browser as a word of a fixed alphabet and nothing else.
    getElement().setAttribute("name", name.replaceAll("[^a-z0-9-]", ""));
    addClassName(look);
  }

  /** A small picture beside a question or on a choice. */
  public static Picture spot(String name) {
    return new Picture(name, "spot");
  }

  /**
   * A small picture of Heard's own set, or one that a call brought.
   *
   * @param words what the latter shows, for whoever does not see it; null for decoration
   */
  public static Component spot(String name, @Nullable LocalizedText words) {
    if (!OwnPictures.isOwn(name)) {
      return spot(name);
    }
    HtmlContainer image = Markup.element("img", "spot own");
    image
        .getElement()
        .setAttribute("src", OwnPictures.address(name))
        .setAttribute("loading", "lazy")
        .setAttribute("alt", "");
    if (words != null) {
      Rendering rendering = words.in(ReaderWording.reader());
      image.getElement().setAttribute("alt", rendering.text());
      Markup.mark(image, rendering);
    }
    return image;
  }

  /** One of the five faces, 1 for the least happy. */
  public static Picture face(int number) {
    return new Picture("face-" + number, "face");
  }

  /** A large scene, such as {@code hero} or {@code thanks}. */
  public static Picture scene(String name) {
    return new Picture(name, "art");
  }

  /** The picture of a call on its card. */
  public static Picture cover(String name) {
    return new Picture("cover-" + name, "art");
  }

  /** The picture of a call at the top of its page. */
  public static Picture wide(String name) {
    return new Picture("scene-" + name, "art");
  }

  /** The symbol of the portal. */
  public static Picture mark() {
    return new Picture("mark", "mark");
  }

  /** The child at the side of a wide screen, one of four. */
  public static Picture corner(int number) {
    return new Picture("corner-" + number, "corner");
  }
}
