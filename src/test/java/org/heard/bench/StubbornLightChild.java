package org.heard.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * On the pages without script: a page that did not come is asked for once more, with the same form,
 * as "reload" does.
 */
final class StubbornLightChild implements Stubborn {
  private static final int MOST_TRIES = 200;

  private final LightChild child;
  private final String mark;
  private final BooleanSupplier there;
  private int returns;

  /**
   * A child.
   *
   * @param mark words that only this child writes
   * @param there whether the server answers
   */
  StubbornLightChild(Line line, String slug, String mark, BooleanSupplier there) {
    this.child = new LightChild(line, slug, new Thinking(0), false);
    this.mark = mark;
    this.there = there;
  }

  @Override
  public Sent answerAndSend() throws IOException, InterruptedException {
    String page = stubborn(child::begin);
    for (int number = 0; !LightChild.offers(page, "send"); number++) {
      if (number > 60) {
        throw new IOException("no end of questions");
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(300, 1500));
      page = press(page, "next");
      if (LightChild.offers(page, "warned")) {
        page = press(page, "warned");
      }
    }
    return new Sent(send(page), mark, Duration.ZERO, returns);
  }

  private String press(String page, String button) throws IOException, InterruptedException {
    LightForm form = LightForm.filled(page, mark).put("go", button);
    return stubborn(() -> child.post(button, form));
  }

  private String send(String page) throws IOException, InterruptedException {
    LightForm form = LightChild.allowed(page);
    String sent = stubborn(() -> child.post("send", form));
    if (LightChild.offers(sent, "show")) {
      LightForm show = LightForm.filled(sent).put("go", "show");
      sent = stubborn(() -> child.post("code again", show));
    }
    return FlowChild.code(sent.replaceAll("<[^>]*>", " "));
  }

  private String stubborn(Request request) throws IOException, InterruptedException {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        return request.send();
      } catch (IOException away) {
        returns++;
        Stubborn.await(there);
      }
    }
    throw new IOException("did not get through");
  }

  private interface Request {
    String send() throws IOException;
  }
}
