package org.heard.shared.personal;

import java.util.List;
import org.heard.shared.Language;
import org.heard.shared.personal.PersonalDetail.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How well places were found. A marked place counts as found when one found place of the same kind
 * covers it all, because what is taken out has to be gone. A found place counts as right when it
 * meets a marked one of the same kind and takes at most two characters more.
 */
record Score(int marked, int covered, int found, int right) {
  private static final int MORE = 2;

  static Score of(Language language, List<Labelled> texts, @Nullable Kind kind) {
    Score sum = new Score(0, 0, 0, 0);
    for (Labelled text : texts) {
      sum = sum.plus(of(only(text.marked(), kind), only(found(language, text), kind)));
    }
    return sum;
  }

  static List<PersonalDetail> found(Language language, Labelled text) {
    return PersonalDetails.in(text.text(), language);
  }

  private static List<PersonalDetail> only(List<PersonalDetail> all, @Nullable Kind kind) {
    return all.stream().filter(one -> kind == null || one.kind() == kind).toList();
  }

  private static Score of(List<PersonalDetail> marked, List<PersonalDetail> found) {
    return new Score(
        marked.size(),
        (int) marked.stream().filter(one -> found.stream().anyMatch(f -> covers(f, one))).count(),
        found.size(),
        (int) found.stream().filter(one -> marked.stream().anyMatch(m -> fits(one, m))).count());
  }

  static boolean covers(PersonalDetail found, PersonalDetail marked) {
    return found.kind() == marked.kind()
        && found.start() <= marked.start()
        && found.end() >= marked.end();
  }

  static boolean fits(PersonalDetail found, PersonalDetail marked) {
    return found.kind() == marked.kind()
        && found.meets(marked)
        && found.length() <= marked.length() + MORE;
  }

  private Score plus(Score other) {
    return new Score(
        marked + other.marked, covered + other.covered, found + other.found, right + other.right);
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return marked == 0 ? 1 : (double) covered / marked;
  }
}
