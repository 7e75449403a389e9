package org.heard.consultations.templates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;

/** Cuts one section out of a plan. */
final class Block {
  private Block() {}

  /** A plan with this section and nothing else; empty where it has no question. */
  static Optional<CallPlan> of(CallPlan plan, String section) {
    Questionnaire all = plan.questionnaire();
    return all.sections().stream()
        .filter(one -> one.key().equals(section))
        .findFirst()
        .flatMap(one -> taken(all, one))
        .map(questions -> alone(plan.settings(), questions));
  }

  /** Taken like from a library: only what its questions bring comes along. */
  private static Optional<Questionnaire> taken(Questionnaire all, Section section) {
    List<Question> questions =
        all.questions().stream().filter(one -> section.key().equals(one.head().section())).toList();
    Edit edit = new QuestionEdits(new Questionnaire(List.of()), Set.of()).take(questions, section);
    return edit instanceof Edit.Done done ? Optional.of(done.now()) : Optional.empty();
  }

  private static CallPlan alone(PlanSettings from, Questionnaire questions) {
    CallPlan empty = CallPlan.empty(from.original());
    return empty.with(empty.settings().withLanguages(from.languages())).with(questions);
  }
}
