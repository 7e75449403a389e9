package org.heard.consultations.paper;

import org.heard.consultations.CallPage;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;

/** The page of a call whose makers found no end. */
final class LongWords {
  private LongWords() {}

  static CallPage threeTimes(CallPage page) {
    return new CallPage(
        threeTimes(page.title()),
        threeTimes(page.question()),
        threeTimes(page.asker()),
        threeTimes(page.why()),
        page.whoAsks(),
        threeTimes(page.whoReads()),
        page.whatNext(),
        page.whatWeKeep(),
        page.whatWeDoNotKeep(),
        page.cover(),
        page.picture(),
        page.minutesLeast(),
        page.minutesMost());
  }

  private static LocalizedText threeTimes(LocalizedText text) {
    return new LocalizedText(
        text.renderings().stream()
            .map(one ->
                new Rendering(
                    one.language(),
                    one.wording(),
                    (one.text() + " ").repeat(3).strip(),
                    one.sound()))
            .toList());
  }
}
