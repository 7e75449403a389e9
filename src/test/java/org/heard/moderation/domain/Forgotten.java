package org.heard.moderation.domain;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests share a database; those that count begin with an empty desk. */
public final class Forgotten {
  private Forgotten() {}

  /** No concern, no file, no alert is left. */
  public static void concerns(JdbcClient jdbc) {
    jdbc.sql("delete from moderation.case_entry").update();
    jdbc.sql("delete from moderation.concern").update();
  }
}
