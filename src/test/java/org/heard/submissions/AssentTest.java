package org.heard.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.PieceId;
import org.heard.shared.Reader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssentTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Property
  void onlyTakingPartAndBeingReadAreNeededToSend(@ForAll Set<AssentPiece> given) {
    assertThat(new Assent(given, null).letsSend())
        .isEqualTo(given.contains(AssentPiece.TAKE_PART) && given.contains(AssentPiece.READ));
  }

  @Property
  void whatASealedDocumentKeepsComesBack(@ForAll Set<AssentPiece> given, @ForAll AgeBand band) {
    Assent assent =
        new Assent(given, AssentTexts.current().seenBy(new Reader(Language.ARABIC, band, true)))
            .sentAt(Instant.parse("2026-11-26T01:20:33Z"));
    assertThat(JSON.readValue(JSON.writeValueAsString(assent), Assent.class)).isEqualTo(assent);
  }

  @Test
  void documentsFromBeforeThePiecesStillOpen() {
    Assent both = JSON.readValue("{\"read\":true,\"quote\":true}", Assent.class);
    assertThat(both)
        .isEqualTo(
            Assent.to(
                AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.COUNT, AssentPiece.QUOTE));
    assertThat(JSON.readValue("{\"read\":true,\"quote\":false}", Assent.class).quote()).isFalse();
    assertThat(JSON.readValue("{\"read\":false,\"quote\":true}", Assent.class).letsSend())
        .isFalse();
  }

  @Test
  void onlyTheHourOfSendingIsKept() {
    AssentSeen seen =
        AssentTexts.current()
            .seenBy(Reader.of(Language.FRENCH))
            .at(Instant.parse("2026-11-26T01:59:59.999Z"));
    assertThat(seen.hour()).isEqualTo(Instant.parse("2026-11-26T01:00:00Z"));
  }

  @Test
  void aVersionThatWasShownNeverChanges() {
    assertThat(AssentTexts.versions()).isEqualTo(2);
    assertThat(AssentTexts.version(1).orElseThrow().hash())
        .isEqualTo("e3b133c64a9794b742698788bce2bd3ba1c4e37657f06bbcba373e93c44e7e0d");
    assertThat(AssentTexts.version(2).orElseThrow().hash())
        .isEqualTo("c8622720e5205f4faff541ab3d61fa7542ba37b6728cbb563972af796bae70a5");
    assertThat(AssentTexts.version(3)).isEmpty();
  }

  @Test
  void everyPieceIsInEveryLanguageAndHasWordsForTheYoungestAndEasyOnes() {
    AssentTexts.current()
        .pieces()
        .forEach(asked -> {
          assertThat(asked.words().languages())
              .containsExactlyInAnyOrderElementsOf(Language.CHILD_PAGES);
          assertThat(asked.note().languages())
              .containsExactlyInAnyOrderElementsOf(Language.CHILD_PAGES);
          assertThat(asked.words().renderings()).hasSize(3 * Language.CHILD_PAGES.size());
        });
    assertThat(AssentTexts.current().pieces())
        .extracting(AssentTexts.Asked::piece)
        .containsExactly(AssentPiece.values());
  }

  @Test
  void showingAndPlayingAreAskedOnlyWhenThereIsSomethingToShow() {
    assertThat(asked(Map.of("story", new Answer.Words("words"))))
        .doesNotContain(AssentPiece.SHOW_DRAWING, AssentPiece.PLAY_VOICE);
    assertThat(asked(piece(Medium.PHOTO)))
        .contains(AssentPiece.SHOW_DRAWING)
        .doesNotContain(AssentPiece.PLAY_VOICE);
    assertThat(asked(piece(Medium.VOICE)))
        .contains(AssentPiece.PLAY_VOICE)
        .doesNotContain(AssentPiece.SHOW_DRAWING);
  }

  private static Map<String, Answer> piece(Medium medium) {
    return Map.of(
        "story", new Answer.Mixed("", List.of(new Answer.Piece(PieceId.random(), medium, ""))));
  }

  private static List<AssentPiece> asked(Map<String, Answer> answers) {
    return AssentTexts.current().about(answers).stream().map(AssentTexts.Asked::piece).toList();
  }
}
