package org.heard.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Children who open a call, think, answer and send, on one way in; prints what they got and what it
 * cost the server. See bench/load.
 */
public final class Load {
  private static final int MOST_ROUNDS = 30;
  private static final double HARDLY_LESS = 0.93;

  private final URI server;
  private final String slug;
  private final Thinking thinking;
  private final StepTimes times = new StepTimes();
  private final HttpClient client;
  private final Set<String> codes = ConcurrentHashMap.newKeySet();
  private final Set<String> failures = ConcurrentHashMap.newKeySet();
  private final AtomicInteger failed = new AtomicInteger();

  private Load(URI server, String slug, Thinking thinking, HttpClient client) {
    this.server = server;
    this.slug = slug;
    this.thinking = thinking;
    this.client = client;
  }

  /**
   * Prints the figures of one run.
   *
   * @param arguments way in (flow, light or light-pages), how many children, how many at once,
   *     thinking in milliseconds, address, word of the call, numbers of the processes of the server
   *     and of its database
   */
  public static void main(String[] arguments) throws InterruptedException {
    int children = Integer.parseInt(arguments[1]);
    int atOnce = Integer.parseInt(arguments[2]);
    Thinking thinking = new Thinking(Integer.parseInt(arguments[3]));
    URI server = URI.create(arguments[4]);
    ServerFigures figures =
        new ServerFigures(Long.parseLong(arguments[6]), Long.parseLong(arguments[7]));
    try (HttpClient client = client()) {
      Load load = new Load(server, arguments[5], thinking, client);
      IntFunction<Child> way = load.way(arguments[0]);
      load.warmUp(way, children, atOnce, figures);
      load.forget();
      double application = figures.applicationSeconds();
      double database = figures.databaseSeconds();
      double driver = ownSeconds();
      long began = System.nanoTime();
      load.run(way, children, atOnce);
      double seconds = (System.nanoTime() - began) / 1e9;
      load.print(
          seconds,
          figures.applicationSeconds() - application,
          figures.databaseSeconds() - database,
          ownSeconds() - driver);
    }
  }

  /**
   * The Java machine compiles for minutes while it learns what is used, on the same processor. So
   * rounds go by until another one costs hardly less than the one before.
   */
  private void warmUp(IntFunction<Child> way, int children, int atOnce, ServerFigures figures)
      throws InterruptedException {
    double before = Double.MAX_VALUE;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      forget();
      double began = figures.applicationSeconds();
      run(way, children, atOnce);
      double each = (figures.applicationSeconds() - began) * 1000 / Math.max(1, codes.size());
      System.out.printf("warming up, round %-2d    %.2f ms a submission%n", round, each);
      if (each > before * HARDLY_LESS) {
        return;
      }
      before = each;
    }
  }

  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(20))
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }

  private IntFunction<Child> way(String name) {
    return switch (name) {
      case "flow" -> number -> new FlowChild(line(), slug, thinking);
      case "light" -> number -> new LightChild(line(), slug, thinking, true);
      case "light-pages" -> number -> new LightChild(line(), slug, thinking, false);
      default -> throw new IllegalArgumentException("flow, light or light-pages, not " + name);
    };
  }

  private Line line() {
    return new Line(client, server, times);
  }

  private void run(IntFunction<Child> way, int children, int atOnce) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(atOnce);
    try (ExecutorService places = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int place = 0; place < atOnce; place++) {
        places.execute(() -> {
          for (int number = next.getAndIncrement();
              number < children;
              number = next.getAndIncrement()) {
            visit(way.apply(number));
          }
          done.countDown();
        });
      }
      done.await();
    }
  }

  private void visit(Child child) {
    try {
      codes.add(child.answerAndSend());
    } catch (IOException | RuntimeException e) {
      failed.incrementAndGet();
      failures.add(String.valueOf(e.getMessage()));
    }
  }

  private void forget() {
    times.reset();
    codes.clear();
    failed.set(0);
    failures.clear();
  }

  private static double ownSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private void print(double seconds, double application, double database, double driver) {
    int sent = Math.max(1, codes.size());
    times.print();
    System.out.printf(
        "%nsent                    %d (failed %d) in %.1f s%n",
        codes.size(), failed.get(), seconds);
    System.out.printf("submissions a second    %.1f%n", codes.size() / seconds);
    System.out.printf(
        "application             %.2f ms of processor a submission%n", application * 1000 / sent);
    System.out.printf(
        "database                %.2f ms of processor a submission%n", database * 1000 / sent);
    System.out.printf(
        "this driver             %.2f ms of processor a submission%n", driver * 1000 / sent);
    System.out.printf(
        "requests                %.1f a submission%n", times.requests() / (double) sent);
    System.out.printf(
        "bytes of bodies         %.1f KB a submission%n", times.bytes() / 1000.0 / sent);
    failures.stream().limit(5).forEach(failure -> System.out.println("failure: " + failure));
  }
}
