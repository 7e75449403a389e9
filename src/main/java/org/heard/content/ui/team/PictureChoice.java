package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.PictureSet;
import org.heard.uikit.Picture;
import org.heard.uikit.ReaderLanguage;

/** A picture of the project's own set, and all of the set when another one is wanted. */
final class PictureChoice extends Div {
  private final transient Consumer<String> chosen;
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
    open.add(Picture.spot(picture), name);
  }

  private static String name(String picture) {
    LocalizedText name = PictureSet.names().get(picture);
    return name == null ? picture : name.textIn(ReaderLanguage.current());
  }

  /** The set is made when it is asked for: most pictures are never changed. */
  private void toggle() {
    set.setVisible(!set.isVisible());
    open.getElement().setAttribute("aria-expanded", Boolean.toString(set.isVisible()));
    if (set.isVisible() && set.getComponentCount() == 0) {
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
