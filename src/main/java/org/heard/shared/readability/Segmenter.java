package org.heard.shared.readability;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.shared.Language;

/**
 * Finds sentences and words by Unicode rules (UAX 29), Chinese words by ICU's dictionary. Usual
 * abbreviations such as "Dr." do not end a sentence, a new line always does.
 */
final class Segmenter {
  private static final Map<Language, Segmenter> KNOWN = new ConcurrentHashMap<>();

  private final BreakIterator sentences;
  private final BreakIterator words;

  private Segmenter(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    sentences = BreakIterator.getSentenceInstance(locale.setKeywordValue("ss", "standard"));
    words = BreakIterator.getWordInstance(locale);
  }

  static Segmenter of(Language language) {
    return KNOWN.computeIfAbsent(language, Segmenter::new);
  }

  List<Sentence> sentences(String text) {
    // Iterators hold a position; clones are cheap and let many threads measure at once.
    BreakIterator breaks = sentences.clone();
    breaks.setText(text);
    List<Word> all = words(text);
    List<Sentence> found = new ArrayList<>();
    int next = 0;
    for (int start = breaks.first(), end = breaks.next();
        end != BreakIterator.DONE;
        start = end, end = breaks.next()) {
      int from = next;
      while (next < all.size() && all.get(next).start() < end) {
        next++;
      }
      if (next > from) {
        found.add(trimmed(text, start, end, all.subList(from, next)));
      }
    }
    return found;
  }

  private List<Word> words(String text) {
    BreakIterator breaks = words.clone();
    breaks.setText(text);
    List<Word> found = new ArrayList<>();
    for (int start = breaks.first(), end = breaks.next();
        end != BreakIterator.DONE;
        start = end, end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        found.add(new Word(text.substring(start, end), start));
      }
    }
    return found;
  }

  private static Sentence trimmed(String text, int start, int end, List<Word> words) {
    int last = end;
    while (last > start && blank(text.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && blank(text.charAt(first))) {
      first++;
    }
    return new Sentence(first, last, words);
  }

  private static boolean blank(char one) {
    return Character.isWhitespace(one) || Character.isSpaceChar(one);
  }
}
