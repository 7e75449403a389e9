package org.heard.shared.readability;

import java.util.List;

/**
 * One sentence, or one line that is no sentence, such as a label.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character, without the space after it
 * @param words at least one
 */
public record Sentence(int start, int end, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A sentence needs a word");
    }
  }

  /** Its length in Chinese: characters, where a number or a word in another script counts one. */
  public int characters() {
    return words.stream().mapToInt(word -> word.isChinese() ? word.letters() : 1).sum();
  }

  int letters() {
    return words.stream().mapToInt(Word::letters).sum();
  }
}
