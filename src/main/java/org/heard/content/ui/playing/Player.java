package org.heard.content.ui.playing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.heard.content.Audience;
import org.heard.content.Format;
import org.heard.content.Media;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/**
 * Where a version is listened to or watched, with the controls of the browser. Nothing is loaded
 * before somebody presses play, so that a slow line costs nothing.
 */
@Tag("section")
public final class Player extends HtmlContainer {

  /** The player of a version whose words stand below it. */
  public Player(Media files, Audience audience, String title) {
    addClassNames("stack", "player");
    Language language = audience.language();
    if (audience.format() == Format.VIDEO) {
      add(Markup.words("h2", "", getTranslation("content.media.watch")));
      files.in(Slot.FILM).ifPresent(film -> add(film(film, files, language, title)));
      add(Markup.words("h2", "", getTranslation("content.media.signs")));
      files
          .in(Slot.SIGNS)
          .ifPresentOrElse(
              signs -> add(one(Slot.SIGNS, signs, title)),
              () -> add(Markup.words("p", "", getTranslation("content.media.no-signs"))));
    } else {
      add(Markup.words("h2", "", getTranslation("content.media.listen")));
      files.in(Slot.SOUND).ifPresent(sound -> add(one(Slot.SOUND, sound, title)));
    }
    add(Markup.words("p", "", getTranslation("content.media.words-below")));
  }

  /** All there is to play, without the words around it. */
  public static List<Component> files(Media files, Language language, String title) {
    List<Component> players = new ArrayList<>();
    files.in(Slot.SOUND).ifPresent(sound -> players.add(one(Slot.SOUND, sound, title)));
    files.in(Slot.FILM).ifPresent(film -> players.add(film(film, files, language, title)));
    files.in(Slot.SIGNS).ifPresent(signs -> players.add(one(Slot.SIGNS, signs, title)));
    return players;
  }

  /** One file with what somebody has to know before it is loaded. */
  public static HtmlContainer one(Slot slot, MediaFile file, String title) {
    HtmlContainer player = Markup.element(slot == Slot.SOUND ? "audio" : "video", "");
    String facts = MediaFacts.of(slot, file, ReaderLanguage.current(), player::getTranslation);
    player
        .getElement()
        .setAttribute("controls", true)
        .setAttribute("preload", "none")
        .setAttribute("aria-label", title.isBlank() ? facts : facts + " · " + title)
        .setAttribute("src", file.address());
    if (slot != Slot.SOUND) {
      player.getElement().setAttribute("playsinline", true);
    }
    return Markup.element("div", "played", Markup.words("p", "soft", facts), player);
  }

  /** The film with its captions. */
  private static Component film(MediaFile film, Media files, Language language, String title) {
    HtmlContainer shown = one(Slot.FILM, film, title);
    files.in(Slot.CAPTIONS).ifPresent(captions -> caption(shown, captions, language));
    return shown;
  }

  private static void caption(HtmlContainer shown, MediaFile captions, Language language) {
    Element track = new Element("track");
    track
        .setAttribute("kind", "captions")
        .setAttribute("srclang", language.tag())
        .setAttribute("label", language.ownName())
        .setAttribute("src", captions.address())
        .setAttribute("default", true);
    shown.getElement().getChild(1).appendChild(track);
  }
}
