package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.consultations.QuestionReviews.Marks;

/** What child advisors marked at the question in hand, warm where they stumble. */
final class MarksPart extends Div {
  private static final int HOT = 3;

  MarksPart(Marks marks) {
    int trouble = stumble(marks);
    addClassNames("h", trouble == 0 ? "h--good" : trouble < HOT ? "h--care" : "h--wrong");
    add(
        new Span(
            getTranslation(
                "consultations.advisors.marks",
                marks.hard(),
                marks.missing(),
                marks.picture(),
                marks.clear(),
                marks.loved(),
                marks.comments())));
    if (!marks.hardWords().isEmpty()) {
      add(new Span(" " + getTranslation("consultations.advisors.words", words(marks.hardWords()))));
    }
  }

  /** How many marks ask for something. */
  static int stumble(Marks marks) {
    return marks.hard() + marks.missing() + marks.picture();
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
