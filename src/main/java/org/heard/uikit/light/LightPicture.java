package org.heard.uikit.light;

import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.shared.pictures.OwnPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A picture of a page without script: of Heard's own set, written into the page, or one that a call
 * brought, which the browser asks for once it is seen.
 *
 * @param words what it shows, for whoever does not see it; null for decoration
 */
public record LightPicture(String name, @Nullable ReadText words) {

  /** A picture as a reader meets it; null for none. */
  public static @Nullable LightPicture of(
      @Nullable String name, @Nullable LocalizedText words, Reader reader) {
    return name == null
        ? null
        : new LightPicture(name, words == null ? null : ReadText.of(words, reader));
  }

  /** As markup. */
  String markup() {
    if (!OwnPictures.isOwn(name)) {
      return LightPictures.of(name);
    }
    String language =
        words == null || words.lang() == null
            ? ""
            : " lang=\"%s\" dir=\"%s\"".formatted(words.lang(), words.dir());
    return "<img class=\"own\" loading=\"lazy\" src=\"%s\" alt=\"%s\"%s>"
        .formatted(
            OwnPictures.address(name),
            words == null ? "" : HtmlUtils.htmlEscape(words.words()),
            language);
  }
}
