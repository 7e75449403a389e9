package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import org.heard.content.Block;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.OwnPictures;
import org.heard.uikit.Picture;

/** Pictures of a text, with what they show for those who do not see them. */
final class StoryPicture {
  private StoryPicture() {}

  static Component of(Block.Pictured shown, Language language) {
    LocalizedText alt = shown.alt().isBlank() ? null : LocalizedText.of(language, shown.alt());
    Component picture = Picture.spot(shown.picture(), alt);
    if (!OwnPictures.isOwn(shown.picture())) {
      picture.getElement().setAttribute("role", "img").setAttribute("aria-label", shown.alt());
    }
    return picture;
  }
}
