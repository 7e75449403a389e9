package org.heard;

import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.shared.readability.ReadingLimits;

/**
 * One text a child reads, as it is shipped.
 *
 * @param file the file under src/main/resources, without the language
 * @param key where in the file
 * @param text the words, a pattern already filled in
 * @param question whether it is the one question of a screen
 */
record ChildText(
    String file, String key, Language language, Wording wording, String text, boolean question) {

  /** What is read together: the texts of a file in one language and wording. */
  record Group(String file, Language language, Wording wording) {

    ReadingLimits limits() {
      return ReadingLimits.of(language, wording);
    }

    @Override
    public String toString() {
      return file + " " + language + " (" + wording.key() + ")";
    }
  }

  Group group() {
    return new Group(file, language, wording);
  }

  ReadingLimits limits() {
    ReadingLimits limits = ReadingLimits.of(language, wording);
    return question ? limits.forOneQuestion() : limits;
  }

  @Override
  public String toString() {
    return group() + " " + key;
  }
}
