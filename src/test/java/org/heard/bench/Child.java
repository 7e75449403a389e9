package org.heard.bench;

import java.io.IOException;

/** A child at a keyboard: opens a call, thinks, answers, sends. */
sealed interface Child permits FlowChild, LightChild {

  /** Goes the whole way and gives the secret code that came at its end. */
  String answerAndSend() throws IOException;
}
