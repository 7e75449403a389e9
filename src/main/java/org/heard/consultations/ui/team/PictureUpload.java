package org.heard.consultations.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.pictures.CallPictures.Kept;
import org.heard.uikit.FileField;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Takes a picture that somebody brings, and the words for those who do not see it. */
public final class PictureUpload extends Div {
  private final transient Function<byte[], Kept> keep;
  private final transient BiConsumer<String, String> chosen;
  private final @Nullable TextBox words;
  private final FileField<Optional<Kept>> file;
  private final Div said = new Div();

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
      HtmlContainer label =
          Markup.words("label", "", getTranslation("consultations.picture.shows"));
      label.getElement().setAttribute("for", id + "-words");
      add(label, words);
    }
    file =
        new FileField<>(
            id,
            getTranslation("consultations.picture.bring"),
            getTranslation("consultations.picture.limits"),
            "image/png,image/jpeg",
            FileLimits.TEAM.bytes(),
            (name, picture) -> described(picture),
            this::show);
    said.getElement().setAttribute("role", "status");
    add(file, said);
  }

  /** A file came. */
  public void arrived(byte[] picture) {
    file.arrived("", picture);
  }

  /** Nothing is kept as long as there are no words for those who do not see it. */
  private Optional<Kept> described(byte[] picture) {
    return words != null && words.words().isBlank()
        ? Optional.empty()
        : Optional.of(keep.apply(picture));
  }

  private void show(Optional<Kept> kept) {
    if (kept.isEmpty()) {
      say(getTranslation("consultations.picture.wordless"));
      return;
    }
    switch (kept.get()) {
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
}
