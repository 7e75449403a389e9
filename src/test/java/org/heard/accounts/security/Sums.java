package org.heard.accounts.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.heard.accounts.ProofOfWork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The small sums of a portal that asks for them, and a machine that does them. */
public final class Sums {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Sums() {}

  /** As with the switch on. */
  public static ProofOfWork demanded(Clock clock) {
    return new AltchaTasks(true, JSON, clock);
  }

  /** Does a task as a browser does it. */
  public static String solve(String task) {
    try {
      JsonNode read = JSON.readTree(task);
      Altcha.Solution found =
          Altcha.solveChallenge(
              read.get("challenge").asString(),
              read.get("salt").asString(),
              Altcha.Algorithm.fromString(read.get("algorithm").asString()),
              read.get("maxnumber").asLong(),
              0);
      return solution(read, found.number);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static String solution(JsonNode task, int number) {
    ObjectNode solution = JSON.createObjectNode();
    for (String field : new String[] {"algorithm", "challenge", "salt", "signature"}) {
      solution.put(field, task.get(field).asString());
    }
    solution.put("number", number);
    return Base64.getEncoder()
        .encodeToString(JSON.writeValueAsString(solution).getBytes(StandardCharsets.UTF_8));
  }

  static JsonNode read(String task) {
    return JSON.readTree(task);
  }
}
