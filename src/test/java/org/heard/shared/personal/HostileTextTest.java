package org.heard.shared.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

/** Ten thousand characters that were chosen to be slow or to break something. */
class HostileTextTest {
  private static final int LONG = 10_000;
  // Usually a few hundredths of a second; a pattern that goes back and forth takes hours.
  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final List<String> PIECES =
      List.of(
          "a",
          "A ",
          "1 ",
          "0123456789",
          "07700 900123 ",
          "@a.",
          "a@",
          "a@b.c,",
          "www.a.",
          "http://",
          "my name is ",
          "My name is A'",
          "School ",
          "Green Hill ",
          "()",
          "1.1.",
          "(+",
          "école de la d'",
          "مدرسة ",
          "اسمي و",
          "школа № ",
          "王小学",
          "我叫",
          "\u0301",
          "\uD83D",
          "\u202E",
          "ﷺ",
          "🙂",
          " at a dot ",
          "zero one ",
          "\n\n",
          "1/1/",
          "4821 ");
  private static final int MIXED = 12;

  static Stream<String> texts() {
    Random chance = new Random(3);
    Stream<String> mixed =
        Stream.generate(() -> {
          StringBuilder text = new StringBuilder();
          while (text.length() < LONG) {
            text.append(PIECES.get(chance.nextInt(PIECES.size())));
          }
          return text.substring(0, LONG);
        });
    Stream<String> same =
        PIECES.stream().map(piece -> piece.repeat(LONG / piece.length() + 1).substring(0, LONG));
    return Stream.concat(same, mixed.limit(MIXED));
  }

  @Test
  void isLookedAtInBoundedTimeAndEveryPlaceIsInside() {
    int turn = 0;
    for (String text : texts().toList()) {
      Language language = Language.CHILD_PAGES.get(turn++ % Language.CHILD_PAGES.size());
      List<PersonalDetail> found =
          assertTimeoutPreemptively(BOUND, () -> PersonalDetails.in(text, language));
      int last = 0;
      for (PersonalDetail detail : found) {
        assertThat(detail.start()).isGreaterThanOrEqualTo(last);
        last = detail.end();
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }
}
