package org.heard.consultations.ui.team;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.consultations.QuestionReviews;
import org.heard.consultations.QuestionReviews.Asked;
import org.heard.consultations.QuestionReviews.Marks;
import org.heard.shared.ConsultationId;

/** What whoever asks child advisors knows about the questions of a call; nothing without them. */
@SpringComponent
public record Reviews(List<QuestionReviews> all, PlannedQuestions questions) {

  /** Everything that was read of a call; a new question is given none of these keys. */
  public Set<String> read(ConsultationId call) {
    Set<String> read = new HashSet<>();
    all.forEach(one -> read.addAll(one.read(call)));
    return read;
  }

  /** What is marked at the questions as they are stored now. */
  public Map<String, Marks> marks(ConsultationId call) {
    Map<String, Marks> marks = new HashMap<>();
    questions.read(call).ifPresent(now -> all.forEach(one -> marks.putAll(one.marks(now))));
    return marks;
  }

  List<Asked> asked(Planned now) {
    return all.stream().flatMap(one -> one.asked(now).stream()).toList();
  }

  Optional<String> makeAt(Planned now) {
    return all.stream().map(one -> one.makeAt(now)).filter(to -> !to.isEmpty()).findFirst();
  }
}
