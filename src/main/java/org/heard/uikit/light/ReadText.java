package org.heard.uikit.light;

import java.util.List;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Words for a template, with what has to be said about their language.
 *
 * @param words the words
 * @param lang their language when it is not the page's
 * @param dir their direction when it is not the page's; {@code auto} for words of a child
 */
public record ReadText(String words, @Nullable String lang, @Nullable String dir) {

  /** Authored words for a reader. */
  public static ReadText of(LocalizedText text, Reader reader) {
    LocalizedText.Rendering rendering = text.in(reader);
    return of(rendering.text(), rendering.language(), reader.language());
  }

  /** Words in a language; without one they are a child's own, which may be in any. */
  public static ReadText of(String words, @Nullable Language written, Language page) {
    if (written == null) {
      return new ReadText(words, null, "auto");
    }
    return written.equals(page)
        ? new ReadText(words, null, null)
        : new ReadText(words, written.tag(), written.direction());
  }

  /** Words of the interface. */
  public static ReadText plain(String words) {
    return new ReadText(words, null, null);
  }

  /** Its paragraphs; an empty line starts a new one. */
  public List<ReadText> paragraphs() {
    return Stream.of(words.split("\\R\\s*\\R"))
        .map(part -> new ReadText(part.strip(), lang, dir))
        .toList();
  }

  @Override
  public String toString() {
    return "ReadText[hidden]";
  }
}
