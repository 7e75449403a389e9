package org.heard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** What came of children who went through troubles, checked against the portal and the database. */
record Checked(int sent, long stored, int withoutTheirWords, Duration lost, int returns) {

  /** Opens every answer with its code and looks for the words that only its child wrote. */
  static Checked of(Collection<Stubborn.Sent> all, long stored, HttpClient client, URI server)
      throws IOException {
    Set<String> codes = new HashSet<>();
    int without = 0;
    int returns = 0;
    Duration lost = Duration.ZERO;
    for (Stubborn.Sent one : all) {
      codes.add(one.code());
      returns += one.returns();
      lost = one.lost().compareTo(lost) > 0 ? one.lost() : lost;
      if (!opened(client, server, one.code()).contains(one.mark())) {
        without++;
      }
    }
    return new Checked(codes.size(), stored, without, lost, returns);
  }

  private static String opened(HttpClient client, URI server, String code) throws IOException {
    Line line = new Line(client, server, new StepTimes());
    String body = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    return line.post("code", "/light/code", "application/x-www-form-urlencoded", body).text();
  }

  /** How many submissions a database holds. */
  static long stored(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from submissions.submission")) {
      count.next();
      return count.getLong(1);
    }
  }

  /** Whether everything that was sent is there once, with its words, and little typing was lost. */
  boolean good() {
    return sent > 0
        && sent == stored
        && withoutTheirWords == 0
        && lost.compareTo(Duration.ofSeconds(5)) <= 0;
  }

  /** The same, and nobody had to come back or lost anything that was typed. */
  boolean costNothing() {
    return good() && returns == 0 && lost.isZero();
  }

  void print() {
    System.out.printf("sent, by their codes    %d%n", sent);
    System.out.printf("stored                  %d%n", stored);
    System.out.printf("without their words     %d%n", withoutTheirWords);
    System.out.printf("came back               %d times%n", returns);
    System.out.printf("most typing lost        %.1f s%n", lost.toMillis() / 1000.0);
    System.out.println(
        good()
            ? "Nothing sent was lost or doubled."
            : "Something was lost or doubled, or nothing sent.");
  }
}
