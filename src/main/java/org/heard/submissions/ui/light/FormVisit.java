package org.heard.submissions.ui.light;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ui.child.FillingIn;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightReader;
import org.jspecify.annotations.Nullable;

/**
 * One request of one child: the form, and what the page sent. Nothing of it outlives the answer.
 */
final class FormVisit {
  final Consultation call;
  final DraftToken token;
  final FillingIn filling;
  final boolean kept;
  final Sent sent;
  final PageWords words;
  final Map<String, String> problems = new HashMap<>();
  final Map<String, String> loose = new HashMap<>();
  final Map<String, PersonalOffer> offers = new HashMap<>();
  private LightReader reader;
  @Nullable String notice;

  /**
   * A request.
   *
   * @param kept whether what the page sent is kept; otherwise the next page has to hold it
   */
  FormVisit(
      Consultation call,
      DraftToken token,
      FillingIn filling,
      boolean kept,
      Sent sent,
      LightReader reader,
      PageWords words) {
    this.call = call;
    this.token = token;
    this.filling = filling;
    this.kept = kept;
    this.sent = sent;
    this.reader = reader;
    this.words = words;
  }

  /** The reader, as old as the first answer says. */
  LightReader reader() {
    Optional<AgeBand> band = filling.band();
    return band.isPresent() ? reader.as(band.get()) : reader;
  }

  void onOnePage(boolean all) {
    reader = reader.onOnePage(all);
  }

  /** The questions that were on the page, in order; only those that are shown now. */
  List<Question> onPage() {
    List<String> keys = sent.values(Names.ON);
    List<Question> found = new ArrayList<>();
    for (Question question : filling.shown()) {
      if (keys.contains(question.key())) {
        found.add(question);
      }
    }
    return found;
  }

  /** Whether anything on the page has to be looked at again. */
  boolean somethingToLookAt() {
    return !problems.isEmpty() || !offers.isEmpty();
  }
}
