package org.heard.submissions.ui.child;

import java.util.Base64;
import java.util.Optional;
import org.heard.consultations.DraftKeeping;
import org.heard.shared.ConsultationId;
import org.heard.submissions.Answering;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/** Keeps unfinished answers in the store, and holds on to them while the store is away. */
final class Keeping {
  private final Answering answering;
  private final DraftToken token;
  private final boolean fromTheFirstWord;
  private boolean keeps;
  private @Nullable Draft kept;
  private @Nullable Draft waiting;

  /**
   * Keeping under a token, as the call says.
   *
   * @param drafts what the call keeps before Send
   */
  Keeping(Answering answering, DraftToken token, DraftKeeping drafts) {
    fromTheFirstWord = drafts == DraftKeeping.ALWAYS;
    keeps = fromTheFirstWord;
    this.answering = answering;
    this.token = token;
  }

  /** Asks whether answers are kept now: they are once there is a code to them, or a receipt. */
  void look(Draft draft) {
    try {
      keeps = keeps || answering.keeps(token, draft);
    } catch (StorageUnavailableException away) {
      // Nothing can be kept at this moment either way; the next look may say more.
      return;
    }
  }

  /** Whether answers are kept; where they are not, they live on the page only. */
  boolean keeps() {
    return keeps;
  }

  /** Keeps a draft; nothing happens when just this one is kept already. */
  void keep(Draft draft) {
    if (keeps && !draft.equals(kept)) {
      waiting = draft;
      tryAgain();
    }
  }

  /** Tries once more what could not be kept. */
  void tryAgain() {
    if (waiting == null) {
      return;
    }
    try {
      answering.keep(token, waiting);
      kept = waiting;
      waiting = null;
    } catch (StorageUnavailableException away) {
      // The words stay in this object; the page says so and comes back in a moment.
      return;
    }
  }

  /**
   * What the page of a question seals words with that have not arrived yet, in Base64; empty where
   * the device shall keep nothing.
   */
  Optional<String> unsavedWordsKey(ConsultationId call, String question) {
    return fromTheFirstWord
        ? Optional.of(answering.unsavedWordsKey(token, call, question))
            .filter(key -> key.length > 0)
            .map(Base64.getEncoder()::encodeToString)
        : Optional.empty();
  }

  /** Whether something waits for the store to come back. */
  boolean waits() {
    return waiting != null;
  }
}
