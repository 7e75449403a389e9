package org.heard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends invented submissions the way a child's browser does, some at the same time. */
@Component
@Profile("demo")
class DemoSending {
  private static final int TOGETHER = 200;
  private static final int THREADS = 8;

  private final Consultations consultations;
  private final Answering answering;
  private final DemoPieces pieces;
  private final DemoMarker marker;
  private final DemoClock clock;
  private final DemoAnswers answers;

  DemoSending(
      Consultations consultations,
      Answering answering,
      DemoPieces pieces,
      DemoMarker marker,
      DemoClock clock,
      JsonMapper json) {
    this.consultations = consultations;
    this.answering = answering;
    this.pieces = pieces;
    this.marker = marker;
    this.clock = clock;
    this.answers = new DemoAnswers(Phrases.all(json));
  }

  /**
   * Sends submissions after those a call already has.
   *
   * @param progress told how many of them are sent, now and then
   */
  void send(Consultation call, int many, IntConsumer progress) {
    Questionnaire questionnaire = consultations.questionnaire(call.id(), call.version());
    int done = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      while (done < many) {
        int next = Math.min(TOGETHER, many - done);
        sendTogether(pool, call, questionnaire, marker.sent(call.slug()), next);
        marker.addSent(call.slug(), next);
        done += next;
        progress.accept(done);
      }
    }
  }

  private void sendTogether(
      ExecutorService pool, Consultation call, Questionnaire questionnaire, int from, int many) {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int number = from; number < from + many; number++) {
      DemoSubmission one = answers.number(number, questionnaire);
      int child = number;
      tasks.add(() -> clock.whileOpen(call, child, () -> sendOne(call, questionnaire, child, one)));
    }
    try {
      for (Future<Boolean> sent : pool.invokeAll(tasks)) {
        sent.get();
      }
    } catch (ExecutionException e) {
      throw new DemoFailedException("An invented submission was not taken", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailedException("Filling the demo was interrupted", e);
    }
  }

  private boolean sendOne(
      Consultation call, Questionnaire questionnaire, int child, DemoSubmission one) {
    DraftToken token = DraftToken.fresh();
    Map<String, Answer> answers = pieces.drawn(call, questionnaire, child, token, one.answers());
    Draft draft = new Draft(call.id(), call.version(), one.language(), answers, Draft.CHECK);
    SendResult result = answering.send(token, draft, one.assent());
    if (!(result instanceof SendResult.Sent)) {
      throw new DemoFailedException("Refused: " + result.getClass().getSimpleName());
    }
    return true;
  }
}
