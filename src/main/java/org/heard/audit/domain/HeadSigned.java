package org.heard.audit.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;

/** The record names each signed head in turn, so that none can vanish from its file unseen. */
record HeadSigned(HeadLine line) implements AuditableEvent {
  static final String ACTION = "audit.head-signed";
  private static final String FILE = "file";
  private static final String NUMBER = "number";
  private static final String SUM = "line";

  @Override
  public String action() {
    return ACTION;
  }

  @Override
  public String subject() {
    return "audit";
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        FILE, line.file().toString(), NUMBER, Long.toString(line.number()), SUM, line.checkSum());
  }

  /**
   * What a line of the record says about a head.
   *
   * @param file which file
   * @param number which line of it
   * @param sum its check sum
   */
  record Mention(String file, long number, String sum) {
    static boolean isIn(ChainLink link) {
      return link.action().equals(ACTION);
    }

    static Mention of(ChainLink link) {
      String number = link.details().getOrDefault(NUMBER, "0");
      return new Mention(
          link.details().getOrDefault(FILE, ""),
          number.matches("[0-9]{1,9}") ? Long.parseLong(number) : 0,
          link.details().getOrDefault(SUM, ""));
    }

    static Mention of(HeadLine line) {
      return new Mention(line.file().toString(), line.number(), line.checkSum());
    }
  }
}
