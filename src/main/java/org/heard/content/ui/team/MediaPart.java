package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.content.Draft;
import org.heard.content.Media;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.media.Cue;
import org.heard.content.media.MediaFiles;
import org.heard.content.ui.playing.MediaFacts;
import org.heard.content.ui.playing.Player;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/**
 * The files of a version: what there is, to listen to or to watch, and a place for another one. A
 * change of them is a change of the draft, and can be taken back like one.
 */
final class MediaPart extends Section {
  private final transient MediaFiles files;
  private final transient Desk desk;
  private final Map<Slot, H3> headings = new EnumMap<>(Slot.class);
  private transient @Nullable Media shown;

  MediaPart(MediaFiles files, Desk desk) {
    this.files = files;
    this.desk = desk;
    addClassNames("t-part", "t-form", "l-media");
  }

  /** Shows what there is; what is playing goes on while other things change. */
  void show(Draft draft) {
    Media now = draft.body().files();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    List<Slot> slots = Slot.of(draft.audience().format());
    add(
        new H2(
            slots.contains(Slot.FILM)
                ? getTranslation("content.team.media.film-title")
                : getTranslation("content.team.media.sound-title")));
    slots.forEach(slot -> add(slot(slot, now, draft)));
  }

  private Component slot(Slot slot, Media now, Draft draft) {
    H3 heading = new H3(MediaWords.name(slot, this));
    heading.getElement().setAttribute("tabindex", "-1");
    headings.put(slot, heading);
    Div part = new Div(heading);
    part.addClassName("t-form");
    Optional<MediaFile> file = now.in(slot);
    file.ifPresentOrElse(
        one -> {
          part.add(shown(slot, one, draft));
          part.add(
              Press.button(
                  getTranslation("content.team.media.remove", MediaWords.name(slot, this)),
                  () -> put(slot, null)));
        },
        () -> part.add(new Paragraph(getTranslation("content.team.media.none"))));
    part.add(new MediaUpload(files, draft.id(), slot, one -> put(slot, one)));
    return part;
  }

  private Component shown(Slot slot, MediaFile file, Draft draft) {
    return slot == Slot.CAPTIONS ? cues(file, draft) : Player.one(slot, file, draft.body().title());
  }

  private Component cues(MediaFile file, Draft draft) {
    List<Cue> cues = files.cues(file.id());
    HtmlContainer all =
        Markup.element(
            "details",
            "",
            Markup.words("summary", "", getTranslation("content.team.media.cues", cues.size())));
    HtmlContainer list = Markup.element("ol", "l-cues");
    list.getElement().setAttribute("tabindex", "0");
    for (Cue cue : cues) {
      HtmlContainer words = Markup.words("span", "", cue.words());
      words
          .getElement()
          .setAttribute("lang", draft.audience().language().tag())
          .setAttribute("dir", draft.audience().language().direction());
      HtmlContainer clock = Markup.words("bdi", "muted", MediaFacts.clock(cue.from() / 1000) + " ");
      clock.getElement().setAttribute("dir", "ltr");
      list.add(Markup.element("li", "", clock, words));
    }
    all.add(list);
    return all;
  }

  private void put(Slot slot, @Nullable MediaFile file) {
    desk.edit(Desk.QUIET, body -> body.with(body.files().with(slot, file)));
    H3 heading = headings.get(slot);
    // What was pressed is gone; where somebody else contradicts, the page leads to that instead.
    if (heading != null && Objects.equals(desk.body().files().in(slot).orElse(null), file)) {
      heading.getElement().callJsFunction("focus");
    }
  }
}
