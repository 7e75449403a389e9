package org.heard.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.heard.e2e.RunningApplication;

/**
 * Kills the server (SIGKILL) at random moments while children type and send on both ways in, and
 * counts what became of their words. See bench/kill.
 */
public final class Kills {
  private static final String CALL = "social-protection";
  private static volatile boolean there;

  private Kills() {}

  /**
   * Prints what came of it; ends with 1 when anything was lost or doubled.
   *
   * @param arguments how many kills, how many children at once on each way in
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    int kills = Integer.parseInt(arguments[0]);
    int children = Integer.parseInt(arguments[1]);
    boolean good;
    try (EmbeddedPostgres database = EmbeddedPostgres.builder().start();
        RunningApplication heard = RunningApplication.start("kills", reaching(database), quick());
        HttpClient client = Load.client()) {
      URI server = heard.address("");
      long before = Checked.stored(database.getPostgresDatabase());
      there = true;
      SchoolClass school = new SchoolClass(client, server, CALL, () -> there);
      CountDownLatch done = school.begin(children, children);
      for (int kill = 1; kill <= kills; kill++) {
        Thread.sleep(ThreadLocalRandom.current().nextLong(300, 5_000));
        there = false;
        heard.kill();
        heard.restart();
        there = true;
        if (kill % 10 == 0) {
          System.out.printf("%d kills, %d sent so far%n", kill, school.sent().size());
        }
      }
      school.lastOne();
      done.await();
      long stored = Checked.stored(database.getPostgresDatabase()) - before;
      Checked checked = Checked.of(school.sent(), stored, client, server);
      System.out.printf("%nkills                   %d%n", kills);
      checked.print();
      school.troubles().forEach(trouble -> System.out.println("did not get through: " + trouble));
      good = checked.good() && school.troubles().isEmpty();
    }
    System.exit(good ? 0 : 1);
  }

  /** A cache of classes and of what the Java machine learned, where bench/java.sh made one. */
  static List<String> quick() {
    String cache = System.getProperty("heard.aot", "");
    return cache.isEmpty() ? List.of() : List.of("-XX:AOTCache=" + cache);
  }

  static Map<String, String> reaching(EmbeddedPostgres database) {
    return Map.of(
        "HEARD_DB_URL",
        "jdbc:postgresql://localhost:%d/postgres".formatted(database.getPort()),
        "HEARD_DB_USER",
        "postgres",
        "HEARD_DB_PASSWORD",
        "any");
  }
}
