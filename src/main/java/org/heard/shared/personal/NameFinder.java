package org.heard.shared.personal;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.heard.shared.personal.PersonalDetail.Kind;

/** Names after words that announce one. */
final class NameFinder {
  private static final int MOST_WORDS = 3;
  private static final String NOT_NAMES = "not-names";

  private NameFinder() {}

  static List<PersonalDetail> in(String text, Vocabulary vocabulary) {
    List<PersonalDetail> found = new ArrayList<>();
    Walk walk = new Walk(text, vocabulary, NOT_NAMES, MOST_WORDS);
    for (Pattern announced : vocabulary.patterns("name-after")) {
      Matches.each(
          announced, text, match -> add(found, match.end(1), walk.end(match.end(1), false)));
    }
    for (Pattern announced : vocabulary.patterns("capital-after")) {
      Matches.each(
          announced, text, match -> add(found, match.end(1), walk.end(match.end(1), true)));
    }
    for (Pattern name : vocabulary.patterns("name")) {
      Matches.each(
          name,
          text,
          match -> {
            if (!vocabulary.lists(NOT_NAMES, firstWord(match.group(1)))) {
              add(found, match.start(1), match.end(1));
            }
          });
    }
    return found;
  }

  private static void add(List<PersonalDetail> found, int start, int end) {
    if (end > start) {
      found.add(new PersonalDetail(start, end, Kind.NAME));
    }
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }
}
