package org.heard.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.heard.e2e.RunningApplication;
import org.heard.submissions.KeysFile;

/**
 * Two nodes behind a balancer on one PostgreSQL, with children typing on both: first one node is
 * killed, then both are restarted one after the other. See bench/two-nodes and docs/scaling.md.
 */
public final class TwoNodes {
  private static final String CALL = "social-protection";
  private static final long LONGEST_VISIT_MS = 90_000;

  private final EmbeddedPostgres database;
  private final RunningApplication a;
  private final RunningApplication b;
  private final Balancer balancer;
  private final HttpClient client;
  private final int children;

  private TwoNodes(
      EmbeddedPostgres database,
      RunningApplication a,
      RunningApplication b,
      Balancer balancer,
      HttpClient client,
      int children) {
    this.database = database;
    this.a = a;
    this.b = b;
    this.balancer = balancer;
    this.client = client;
    this.children = children;
  }

  /**
   * Prints what both cost the children; ends with 1 when it was more than it may be.
   *
   * @param arguments how many children type at once; every fifth of them without script
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    boolean good;
    Path keys = Files.createTempDirectory("heard-keys").resolve("keys.json");
    KeysFile.make(keys);
    try (EmbeddedPostgres database = EmbeddedPostgres.builder().start();
        RunningApplication a =
            RunningApplication.start("node-a", node(database, keys), Kills.quick());
        RunningApplication b =
            RunningApplication.start("node-b", node(database, keys), Kills.quick());
        Balancer balancer = Balancer.start(a.address(""), b.address(""));
        HttpClient client = Load.client()) {
      TwoNodes nodes =
          new TwoNodes(database, a, b, balancer, client, Integer.parseInt(arguments[0]));
      good = nodes.oneIsKilled() & nodes.bothAreRestarted();
    }
    System.exit(good ? 0 : 1);
  }

  private static Map<String, String> node(EmbeddedPostgres database, Path keys) {
    Map<String, String> settings = new HashMap<>(Kills.reaching(database));
    settings.put("HEARD_KEYS_FILE", keys.toString());
    return settings;
  }

  private boolean oneIsKilled() throws IOException, InterruptedException, SQLException {
    System.out.printf("%n%d children type; node a is killed%n", children);
    return among(
        Checked::good,
        () -> {
          a.kill();
          Thread.sleep(20_000);
          a.restart();
        });
  }

  /** A node that shall stop takes nobody new; it stops when the last child there is done. */
  private boolean bothAreRestarted() throws IOException, InterruptedException, SQLException {
    System.out.printf("%n%d children type; both nodes are restarted in turn%n", children);
    return among(
        Checked::costNothing,
        () -> {
          restart("a", a);
          restart("b", b);
        });
  }

  private void restart(String name, RunningApplication node)
      throws IOException, InterruptedException {
    balancer.drain(name);
    Thread.sleep(LONGEST_VISIT_MS);
    node.stop();
    node.restart();
    balancer.open(name);
    Thread.sleep(3_000);
  }

  private interface Trouble {
    void happen() throws IOException, InterruptedException;
  }

  private boolean among(Predicate<Checked> enough, Trouble trouble)
      throws IOException, InterruptedException, SQLException {
    URI server = balancer.address();
    long before = Checked.stored(database.getPostgresDatabase());
    SchoolClass school = new SchoolClass(client, server, CALL, this::answers);
    int light = children / 5;
    CountDownLatch done = school.begin(children - light, light);
    Thread.sleep(15_000);
    trouble.happen();
    school.lastOne();
    done.await();
    long stored = Checked.stored(database.getPostgresDatabase()) - before;
    Checked checked = Checked.of(school.sent(), stored, client, server);
    checked.print();
    school.troubles().forEach(each -> System.out.println("did not get through: " + each));
    return enough.test(checked) && school.troubles().isEmpty();
  }

  private boolean answers() {
    return a.ready() || b.ready();
  }
}
