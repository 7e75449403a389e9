package org.heard.shared.personal;

import java.util.ArrayList;
import java.util.List;

/** Digits with what people put between the groups of a telephone number. */
final class DigitRuns {
  private static final String BETWEEN = " -./()";
  private static final int MOST_BETWEEN = 2;

  private DigitRuns() {}

  /** A run in a text, with a plus sign or a bracket before it. */
  record Run(int start, int end) {}

  static List<Run> in(String text) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (digit(text.charAt(at))) {
        int end = end(text, at);
        runs.add(new Run(start(text, at), end));
        at = end;
      } else {
        at++;
      }
    }
    return runs;
  }

  private static int end(String text, int start) {
    int end = start;
    int between = 0;
    for (int at = start; at < text.length() && between <= MOST_BETWEEN; at++) {
      if (digit(text.charAt(at))) {
        end = at + 1;
        between = 0;
      } else if (BETWEEN.indexOf(text.charAt(at)) >= 0) {
        between++;
      } else {
        break;
      }
    }
    return end;
  }

  private static int start(String text, int digit) {
    int start = digit;
    if (start > 0 && text.charAt(start - 1) == '(') {
      start--;
    }
    return start > 0 && text.charAt(start - 1) == '+' ? start - 1 : start;
  }

  private static boolean digit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
