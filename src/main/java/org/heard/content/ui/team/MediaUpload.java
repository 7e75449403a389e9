package org.heard.content.ui.team;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.VersionId;
import org.heard.content.media.MediaFiles;
import org.heard.content.media.MediaFiles.Kept;
import org.heard.content.media.Unfit;
import org.heard.uikit.FileReceiver;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Takes a recording, a film or captions while they come. */
@JsModule("./scripts/load-file.ts")
final class MediaUpload extends Div {
  private final transient MediaFiles files;
  private final transient VersionId version;
  private final Slot slot;
  private final transient Consumer<MediaFile> stored;
  private final Div said = new Div();
  private volatile @Nullable UI ui;

  MediaUpload(MediaFiles files, VersionId version, Slot slot, Consumer<MediaFile> stored) {
    this.files = files;
    this.version = version;
    this.slot = slot;
    this.stored = stored;
    addClassName("t-field");
    String id = "media-" + slot.key();
    HtmlContainer input = Markup.element("input", "");
    input
        .getElement()
        .setAttribute("type", "file")
        .setAttribute("id", id)
        .setAttribute("accept", MediaWords.endings(slot))
        .setAttribute("aria-describedby", id + "-hint");
    HtmlContainer label =
        Markup.words(
            "label", "", getTranslation("content.team.media.bring", MediaWords.name(slot, this)));
    label.getElement().setAttribute("for", id);
    HtmlContainer hint = Markup.words("p", "muted", MediaWords.limits(slot, this));
    hint.setId(id + "-hint");
    HtmlContainer sending = Markup.words("p", "", getTranslation("content.team.media.sending"));
    sending.getElement().setAttribute("data-while", "").setAttribute("hidden", true);
    said.getElement().setAttribute("role", "alert");
    Div status = new Div(sending);
    status.getElement().setAttribute("role", "status");
    add(label, hint, input, status, said);
    getElement()
        .setAttribute("data-loads", FileReceiver.streaming(slot.most(), this::arrives))
        .setAttribute("data-most", Long.toString(slot.most()));
    getElement().addEventListener("heard-loaded", event -> {});
    getElement()
        .addEventListener("heard-not-loaded", event -> say(getTranslation("uikit.file.line")));
    getElement()
        .addEventListener("heard-too-large", event -> show(new Kept.Refused(Unfit.TOO_LARGE, 0)));
  }

  Slot slot() {
    return slot;
  }

  /** A file comes. It is made anew outside of the page, so that it holds nobody up. */
  void arrives(String name, InputStream file) throws IOException {
    Kept kept = files.keep(version, slot, file);
    Optional.ofNullable(ui).ifPresent(page -> page.accessSynchronously(() -> show(kept)));
  }

  private void show(Kept kept) {
    said.removeAll();
    switch (kept) {
      case Kept.Stored(MediaFile file) -> stored.accept(file);
      case Kept.Refused refused -> say(MediaWords.refused(refused, slot, this));
      case Kept.Gone gone -> say(getTranslation("content.team.gone"));
    }
  }

  private void say(String sentence) {
    Paragraph note = new Paragraph(sentence);
    note.addClassNames("note", "note--wrong");
    said.removeAll();
    said.add(note);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ui = null;
  }
}
