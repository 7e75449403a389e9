package org.heard.submissions.ui.light;

import java.util.List;
import org.heard.submissions.Assent;
import org.heard.uikit.PageWords;

/** What a child allows, each in its own tick, from one list. All start empty. */
final class AssentFields {
  private static final String READ = "assent-read";
  private static final String QUOTE = "assent-quote";

  private AssentFields() {}

  static Assent read(Sent sent) {
    return new Assent(sent.has(READ), sent.has(QUOTE));
  }

  static List<FormPage.Tick> of(Assent assent, boolean readMissing, PageWords words) {
    return List.of(
        new FormPage.Tick(
            READ,
            words.getTranslation("submissions.assent.read"),
            words.getTranslation("submissions.assent.read.note"),
            assent.read(),
            readMissing),
        new FormPage.Tick(
            QUOTE,
            words.getTranslation("submissions.assent.quote"),
            words.getTranslation("submissions.assent.quote.note"),
            assent.quote(),
            false));
  }
}
