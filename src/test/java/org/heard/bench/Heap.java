package org.heard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/**
 * What children cost in memory on the pages of Flow: those who are in the middle of the form, and
 * those who came and went. See bench/heap.
 */
public final class Heap {
  private static final int AT_ONCE = 8;
  private static final int WARM_UP = 40;
  private static final double MIB = 1024 * 1024;

  private final URI server;
  private final String slug;
  private final HttpClient client;
  private final ServerFigures figures;

  private Heap(URI server, String slug, HttpClient client, ServerFigures figures) {
    this.server = server;
    this.slug = slug;
    this.client = client;
    this.figures = figures;
  }

  /**
   * Prints live heap after full collections.
   *
   * @param arguments children who come and go, children open at once, minutes to watch, address,
   *     word of the call, number of the server's process
   */
  public static void main(String[] arguments) throws InterruptedException {
    try (HttpClient client = Load.client()) {
      Heap heap =
          new Heap(
              URI.create(arguments[3]),
              arguments[4],
              client,
              new ServerFigures(Long.parseLong(arguments[5]), 0));
      heap.together(WARM_UP, child -> heap.visit(true));
      heap.openAtOnce(Integer.parseInt(arguments[1]));
      heap.comeAndGo(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[2]));
    }
  }

  private void openAtOnce(int children) throws InterruptedException {
    long before = say("before");
    Queue<FlowPage> open = new ConcurrentLinkedQueue<>();
    together(children, child -> open.add(inTheMiddle()));
    long during = say(children + " in the middle of the form");
    System.out.printf("a child                 %.0f KB%n", (during - before) / 1024.0 / children);
    List<FlowPage> pages = new ArrayList<>(open);
    together(children, child -> close(pages.get(child)));
    long after = say("their windows closed");
    System.out.printf("a closed window         %.1f KB%n", (after - before) / 1024.0 / children);
  }

  /** Half of them close the window in good order; the battery of the others is empty. */
  private void comeAndGo(int children, int minutes) throws InterruptedException {
    say("before");
    together(children, child -> visit(child % 2 == 0));
    say(children + " came and went");
    for (int minute = 1; minute <= minutes; minute++) {
      Thread.sleep(60_000);
      say(minute + " min later");
    }
  }

  private long say(String when) {
    long bytes = figures.liveHeap();
    System.out.printf("%-34s %8.1f MiB%n", when, bytes / MIB);
    return bytes;
  }

  private void visit(boolean inGoodOrder) {
    FlowPage page = inTheMiddle();
    if (inGoodOrder) {
      close(page);
    }
  }

  private FlowPage inTheMiddle() {
    try {
      FlowChild child =
          new FlowChild(new Line(client, server, new StepTimes()), slug, new Thinking(0));
      FlowPage page = child.begin();
      for (int question = 0; question < 6; question++) {
        child.answer(page);
      }
      return page;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(FlowPage page) {
    try {
      page.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void together(int children, IntConsumer visit) throws InterruptedException {
    Semaphore places = new Semaphore(AT_ONCE);
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int child = 0; child < children; child++) {
        int number = child;
        places.acquire();
        all.execute(() -> {
          try {
            visit.accept(number);
          } finally {
            places.release();
          }
        });
      }
    }
  }
}
