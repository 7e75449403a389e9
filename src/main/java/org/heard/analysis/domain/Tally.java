package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;

/** Counts released submissions of a call as they come by, with memory that does not grow. */
final class Tally {
  private final Counts children = new Counts();
  private final List<AskedQuestion> asked = new ArrayList<>();
  private final List<QuestionTally> questions = new ArrayList<>();
  private int adults;

  /** Counts answers to these questions; the age band has its own table. */
  Tally(List<AskedQuestion> questionnaire) {
    for (AskedQuestion question : questionnaire) {
      if (!(question.question() instanceof Question.AgeBandAsked)) {
        asked.add(question);
        questions.add(new QuestionTally(question.question()));
      }
    }
  }

  void add(ReleasedSubmission submission) {
    if (submission.ageBand() == AgeBand.ADULT) {
      adults++;
      return;
    }
    children.add(submission.ageBand(), submission.language());
    Map<String, Answer> answers = new HashMap<>();
    for (ReleasedAnswer answer : submission.answers()) {
      answers.put(answer.question(), answer.answer());
    }
    for (int i = 0; i < asked.size(); i++) {
      Answer answer =
          asked.get(i).in(submission.version()) ? answers.get(asked.get(i).question().key()) : null;
      questions.get(i).add(answer, submission.ageBand(), submission.language());
    }
  }

  Counts children() {
    return children;
  }

  int adults() {
    return adults;
  }

  List<QuestionTally> questions() {
    return questions;
  }
}
