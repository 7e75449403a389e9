package org.heard.consultations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.heard.consultations.wording.WordChanges.Kind;
import org.heard.consultations.wording.WordChanges.Piece;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class WordChangesTest {
  @Test
  void onlyTheWordsThatDifferAreNamed() {
    assertThat(changes("What is fair here, and for whom?", "What is good here, and for them?"))
        .isEqualTo("What is [-fair-][+good+] here, and for [-whom-][+them+]?");
  }

  @Test
  void wordsThatCameOrWentStandAlone() {
    assertThat(changes("a b", "a x b")).isEqualTo("a [+x +]b");
    assertThat(changes("a a a", "a a")).isEqualTo("a a[- a-]");
    assertThat(changes("", "new words")).isEqualTo("[+new words+]");
    assertThat(changes("same", "same")).isEqualTo("same");
  }

  @Test
  void wordsThatChangedSideBySideAreOneChange() {
    assertThat(changes("Where do you play?", "Where can children play?"))
        .isEqualTo("Where [-do you-][+can children+] play?");
  }

  @Test
  void languagesWithoutBlanksAreCutIntoWords() {
    assertThat(WordChanges.of(Language.CHINESE, "你喜欢学校吗？", "你喜欢公园吗？"))
        .extracting(Piece::kind)
        .containsExactly(Kind.SAME, Kind.GONE, Kind.CAME, Kind.SAME);
  }

  @Test
  void longTextsAreToldInAMoment() {
    String before = "one two ".repeat(3_000);
    String after = "three four ".repeat(3_000);

    assertThat(WordChanges.of(Language.ENGLISH, before, after)).hasSizeLessThan(4);
  }

  @Property(tries = 300)
  void bothTextsAreThereAsTheyWere(
      @ForAll @CharRange(from = ' ', to = '%') @StringLength(max = 20) String before,
      @ForAll @CharRange(from = ' ', to = '%') @StringLength(max = 20) String after) {
    List<Piece> pieces = WordChanges.of(Language.ENGLISH, before, after);

    assertThat(without(pieces, Kind.CAME)).isEqualTo(before);
    assertThat(without(pieces, Kind.GONE)).isEqualTo(after);
  }

  private static String without(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::words)
        .collect(Collectors.joining());
  }

  private static String changes(String before, String after) {
    return WordChanges.of(Language.ENGLISH, before, after).stream()
        .map(piece ->
            switch (piece.kind()) {
              case SAME -> piece.words();
              case GONE -> "[-" + piece.words() + "-]";
              case CAME -> "[+" + piece.words() + "+]";
            })
        .collect(Collectors.joining());
  }
}
