package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.content.ReviewMarks.Marks;

/** What child advisors marked in one block; the more found it hard, the warmer it looks. */
final class MarksLine extends Div {
  private static final int WARM = 1;
  private static final int HOT = 3;

  MarksLine(Marks marks) {
    int trouble = marks.hard() + marks.missing();
    addClassNames(
        "l-marks",
        trouble >= HOT ? "l-marks--hot" : trouble >= WARM ? "l-marks--warm" : "l-marks--fine");
    say(getTranslation("content.team.marks.clear", marks.clear()), marks.clear());
    say(getTranslation("content.team.marks.hard", marks.hard()), marks.hard());
    say(getTranslation("content.team.marks.missing", marks.missing()), marks.missing());
    say(getTranslation("content.team.marks.loved", marks.loved()), marks.loved());
    say(getTranslation("content.team.marks.comments", marks.comments()), marks.comments());
    if (!marks.hardWords().isEmpty()) {
      add(new Span(getTranslation("content.team.marks.words", words(marks.hardWords()))));
    }
  }

  private void say(String words, int count) {
    if (count > 0) {
      add(new Span(words));
    }
  }

  private static String words(Map<String, Integer> hard) {
    return hard.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> one.getKey() + " (" + one.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
