package org.heard.submissions.ui.light;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Answer;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.AssentTexts;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;

/** What a child allows, each in its own tick, from the one list. All start empty. */
final class AssentFields {
  private AssentFields() {}

  static Assent read(Sent sent, LightReader reader) {
    Set<AssentPiece> given = EnumSet.noneOf(AssentPiece.class);
    for (AssentPiece piece : AssentPiece.values()) {
      if (sent.has(name(piece))) {
        given.add(piece);
      }
    }
    return new Assent(given, AssentTexts.current().seenBy(reader.reader()));
  }

  /**
   * The ticks for these answers.
   *
   * @param sayMissing whether to mark those that are needed and missing
   */
  static List<FormPage.Tick> of(
      Assent assent, boolean sayMissing, Map<String, Answer> answers, LightReader reader) {
    return AssentTexts.current().about(answers).stream()
        .map(asked ->
            new FormPage.Tick(
                name(asked.piece()),
                ReadText.of(asked.words(), reader.reader()),
                ReadText.of(asked.note(), reader.reader()),
                assent.allows(asked.piece()),
                sayMissing && asked.needed() && !assent.allows(asked.piece())))
        .toList();
  }

  /** The ticks as fields that nobody sees, for pages between the check page and Send. */
  static List<Map.Entry<String, String>> carried(Assent assent) {
    return assent.given().stream().map(piece -> Map.entry(name(piece), "1")).toList();
  }

  private static String name(AssentPiece piece) {
    return "assent-" + piece.key();
  }
}
