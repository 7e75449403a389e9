package org.heard.shared.personal;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.heard.shared.personal.PersonalDetail.Kind;

/** Streets with the number of a house. */
final class AddressFinder {
  private AddressFinder() {}

  static List<PersonalDetail> in(String text, Vocabulary vocabulary) {
    List<PersonalDetail> found = new ArrayList<>();
    if (text.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    for (Pattern street : vocabulary.patterns("address")) {
      Matches.each(
          street,
          text,
          match -> found.add(new PersonalDetail(match.start(1), match.end(1), Kind.ADDRESS)));
    }
    return found;
  }
}
