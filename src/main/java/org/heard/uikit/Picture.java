package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

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
