package org.heard.consultations.ui.child;

import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.uikit.PageWords;

/** What a call page says of stopping, and of words that are not sent yet (safety.md EX-4). */
public final class BeforeSend {
  private BeforeSend() {}

  /**
   * Something good to know.
   *
   * @param term what it is
   * @param words what follows from it
   */
  public record Fact(String term, String words) {}

  /** What is kept before Send, where that is less than everything. */
  public static Optional<Fact> kept(Consultation call, PageWords on) {
    return switch (call.drafts()) {
      case ALWAYS -> Optional.empty();
      case WITH_CODE ->
          Optional.of(
              new Fact(
                  on.getTranslation("consultations.fact.with-code"),
                  call.highRisk()
                      ? on.getTranslation("consultations.fact.long-code")
                      : on.getTranslation("consultations.fact.without-code")));
      case NEVER ->
          Optional.of(
              new Fact(
                  on.getTranslation("consultations.fact.not-kept"),
                  on.getTranslation("consultations.fact.own-file")));
    };
  }

  /** That one can stop; and come back, where the words are there then. */
  public static String stop(Consultation call, PageWords on) {
    return call.drafts() == DraftKeeping.ALWAYS
        ? on.getTranslation("consultations.fact.stop")
        : on.getTranslation("consultations.fact.stop-only");
  }

  /** The same, beside the last day to answer. */
  public static String stopUntil(Consultation call, PageWords on) {
    return call.drafts() == DraftKeeping.ALWAYS
        ? on.getTranslation("consultations.days.answer.words")
        : on.getTranslation("consultations.fact.stop-only");
  }
}
