package org.heard.bench;

import java.io.IOException;

/** The server answered something else than the next page. */
final class UnexpectedAnswer extends IOException {
  private static final long serialVersionUID = 1L;

  UnexpectedAnswer(Line.Reply reply) {
    super(reply.status() + ": " + reply.text().substring(0, Math.min(300, reply.text().length())));
  }
}
