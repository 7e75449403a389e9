package org.heard.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Children who answer one after the other on both ways in, until they are told to stop. */
final class SchoolClass {
  private final HttpClient client;
  private final URI server;
  private final String slug;
  private final BooleanSupplier there;
  private final Queue<Stubborn.Sent> sent = new ConcurrentLinkedQueue<>();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private final AtomicInteger number = new AtomicInteger();
  private volatile boolean over;

  SchoolClass(HttpClient client, URI server, String slug, BooleanSupplier there) {
    this.client = client;
    this.server = server;
    this.slug = slug;
    this.there = there;
  }

  /**
   * Starts with some places of each way in.
   *
   * @return counts down once for every place whose last child is done
   */
  CountDownLatch begin(int flow, int light) {
    CountDownLatch done = new CountDownLatch(flow + light);
    for (int place = 0; place < flow + light; place++) {
      boolean withFlow = place < flow;
      Thread.ofVirtual()
          .start(() -> {
            try {
              oneAfterTheOther(withFlow);
            } finally {
              done.countDown();
            }
          });
    }
    return done;
  }

  private void oneAfterTheOther(boolean withFlow) {
    while (!over) {
      String mark = "Mark" + number.incrementAndGet() + "mark";
      Line line = new Line(client, server, new StepTimes());
      Stubborn child =
          withFlow
              ? new StubbornFlowChild(line, slug, mark, there)
              : new StubbornLightChild(line, slug, mark, there);
      try {
        sent.add(child.answerAndSend());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        troubles.add(child.getClass().getSimpleName() + " " + mark + ": " + e);
      }
    }
  }

  /** Nobody begins anew. */
  void lastOne() {
    over = true;
  }

  Collection<Stubborn.Sent> sent() {
    return sent;
  }

  /** Children who did not get through at all. */
  Collection<String> troubles() {
    return troubles;
  }
}
