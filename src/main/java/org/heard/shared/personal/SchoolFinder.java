package org.heard.shared.personal;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.heard.shared.personal.PersonalDetail.Kind;

/** Schools by name or number. The word "school" alone says nothing about anybody. */
final class SchoolFinder {
  private static final int MOST_WORDS = 4;
  private static final String NOT_SCHOOLS = "not-schools";

  private SchoolFinder() {}

  static List<PersonalDetail> in(String text, Vocabulary vocabulary) {
    List<PersonalDetail> found = new ArrayList<>();
    Walk walk = new Walk(text, vocabulary, NOT_SCHOOLS, MOST_WORDS);
    for (Pattern head : vocabulary.patterns("school-head")) {
      Matches.each(
          head,
          text,
          match -> {
            int name = match.end(1);
            int end = Math.max(walk.endWithParticles(name), walk.end(name, true));
            add(found, end > name ? match.start(1) : name, end);
          });
    }
    for (Pattern head : vocabulary.patterns("school-head-any")) {
      Matches.each(
          head,
          text,
          match -> {
            int end = walk.end(match.end(1), false);
            add(found, end > match.end(1) ? match.start(1) : match.end(1), end);
          });
    }
    for (Pattern called : vocabulary.patterns("school-after")) {
      Matches.each(
          called,
          text,
          match -> {
            int name = match.end(1);
            add(found, name, Math.max(walk.endWithParticles(name), walk.end(name, false)));
          });
    }
    for (Pattern school : vocabulary.patterns("school")) {
      Matches.each(
          school,
          text,
          match -> add(found, named(text, vocabulary, match.start(1), match.end(1)), match.end(1)));
    }
    return found;
  }

  /** Where the name begins, behind words such as "my" and "big"; the end when none is left. */
  private static int named(String text, Vocabulary vocabulary, int start, int end) {
    int at = start;
    while (at < end) {
      int space = text.indexOf(' ', at);
      int wordEnd = space < 0 || space > end ? end : space;
      if (!vocabulary.lists(NOT_SCHOOLS, text.substring(at, wordEnd))) {
        return at;
      }
      at = wordEnd + 1;
    }
    return end;
  }

  private static void add(List<PersonalDetail> found, int start, int end) {
    if (end > start) {
      found.add(new PersonalDetail(start, end, Kind.SCHOOL));
    }
  }
}
