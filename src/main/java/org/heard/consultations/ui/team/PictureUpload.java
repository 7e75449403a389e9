package org.heard.consultations.ui.team;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.pictures.CallPictures.Kept;
import org.heard.uikit.FileReceiver;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Takes a picture that somebody brings, and the words for those who do not see it. */
@JsModule("./scripts/load-file.ts")
public final class PictureUpload extends Div {
  private final transient Function<byte[], Kept> keep;
  private final transient BiConsumer<String, String> chosen;
  private final @Nullable TextBox words;
  private final Div said = new Div();
  private volatile @Nullable UI ui;

  /**
   * A field.
   *
   * @param id of the field in the page
   * @param described whether it needs words; a logo has its name beside it
   * @param keep keeps a file
   * @param chosen takes the name of a kept picture and its words, which are empty for a logo
   */
  public PictureUpload(
      String id,
      boolean described,
      Function<byte[], Kept> keep,
      BiConsumer<String, String> chosen) {
    this.keep = keep;
    this.chosen = chosen;
    this.words = described ? TextBox.line() : null;
    addClassNames("t-field", "t-upload");
    if (words != null) {
      words.setId(id + "-words");
      // Typed words are there when the file comes, which has a request of its own.
      words.typed(typed -> {});
      add(label(getTranslation("consultations.picture.shows"), id + "-words"), words);
    }
    HtmlContainer input = Markup.element("input", "");
    input
        .getElement()
        .setAttribute("type", "file")
        .setAttribute("id", id)
        .setAttribute("accept", "image/png,image/jpeg")
        .setAttribute("aria-describedby", id + "-hint");
    HtmlContainer hint = Markup.words("p", "muted", getTranslation("consultations.picture.limits"));
    hint.setId(id + "-hint");
    said.getElement().setAttribute("role", "status");
    add(label(getTranslation("consultations.picture.bring"), id), hint, input, said);
    getElement()
        .setAttribute(
            "data-loads", new FileReceiver(FileLimits.TEAM.bytes(), (name, file) -> arrived(file)));
    getElement().addEventListener("heard-loaded", event -> {});
    getElement()
        .addEventListener("heard-not-loaded", event -> say(getTranslation("uikit.file.line")));
  }

  private static HtmlContainer label(String words, String field) {
    HtmlContainer label = Markup.words("label", "", words);
    label.getElement().setAttribute("for", field);
    return label;
  }

  /** A file came. It is made anew outside of the page, so that it holds nobody up. */
  public void arrived(byte[] file) {
    if (words != null && words.words().isBlank()) {
      page(() -> say(getTranslation("consultations.picture.wordless")));
      return;
    }
    Kept kept = keep.apply(file);
    page(() -> show(kept));
  }

  private void page(Runnable act) {
    Optional.ofNullable(ui).ifPresent(page -> page.accessSynchronously(act::run));
  }

  private void show(Kept kept) {
    switch (kept) {
      case Kept.Stored(String name) -> {
        said.removeAll();
        chosen.accept(name, words == null ? "" : words.words().strip());
      }
      case Kept.Refused(CallPictures.Why why) -> say(words(why));
    }
  }

  private String words(CallPictures.Why why) {
    return switch (why) {
      case TOO_LARGE -> getTranslation("consultations.picture.too-large");
      case WRONG_TYPE -> getTranslation("consultations.picture.wrong-type");
      case UNREADABLE -> getTranslation("consultations.picture.unreadable");
      case TOO_MANY_POINTS -> getTranslation("consultations.picture.too-many-points");
      case TOO_MANY_PICTURES -> getTranslation("consultations.picture.too-many");
      case BUSY -> getTranslation("consultations.picture.busy");
      case NO_SUCH_CALL -> getTranslation("consultations.plan.gone");
    };
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
