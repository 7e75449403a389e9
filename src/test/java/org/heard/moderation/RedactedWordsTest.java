package org.heard.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.heard.moderation.RedactedWords.Part;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hiding spans: nothing hidden survives, nothing else changes, no character is cut in two. */
class RedactedWordsTest {
  private static final List<String> PIECES =
      List.of(
          "Aya",
          " ",
          "école",
          "e\u0301",
          "👩‍👩‍👧‍👦",
          "🏳️‍🌈",
          "👍🏽",
          "اسمي ليلى",
          "لَيْلَى",
          "١٢٣",
          "+41 79 555 01 02",
          "\n",
          "日本",
          "नमस्ते",
          "🇰🇪",
          "ß",
          "\u200F",
          "\uD83D");

  @Test
  void nothingHiddenSurvivesAndNothingElseChanges() {
    Random random = new Random(20_26);
    for (int round = 0; round < 5_000; round++) {
      String text = text(random);
      List<Redaction> spans = spans(random, text);
      BitSet hidden = hidden(text, spans);
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        if (!hidden.get(i)) {
          expected.append(text.charAt(i));
        }
      }
      assertThat(RedactedWords.hide(text, spans, reason -> "")).isEqualTo(expected.toString());
    }
  }

  @Test
  void everySpanStartsAndEndsBetweenVisibleCharacters() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random);
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text);
      for (Part part : RedactedWords.parts(text, spans(random, text))) {
        if (part instanceof Part.Hidden span) {
          assertThat(characters.isBoundary(span.start())).isTrue();
          assertThat(characters.isBoundary(span.end())).isTrue();
        }
      }
    }
  }

  @Test
  void partsCoverTheTextWithoutGapOrOverlapAndInOrder() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random);
      String rebuilt =
          RedactedWords.parts(text, spans(random, text)).stream()
              .map(part ->
                  switch (part) {
                    case Part.Kept kept -> kept.words();
                    case Part.Hidden span -> text.substring(span.start(), span.end());
                  })
              .collect(Collectors.joining());
      assertThat(rebuilt).isEqualTo(text);
    }
  }

  @Test
  void orderAndRepetitionOfSpansDoNotMatter() {
    Random random = new Random(13);
    for (int round = 0; round < 1_000; round++) {
      String text = text(random);
      List<Redaction> spans = new ArrayList<>(spans(random, text));
      String once = RedactedWords.hide(text, spans, reason -> "#");
      spans.addAll(List.copyOf(spans));
      Collections.shuffle(spans, random);
      assertThat(RedactedWords.hide(text, spans, reason -> "#")).isEqualTo(once);
    }
  }

  @Test
  void overlappingSpansBecomeOneWithTheReasonOfTheFirst() {
    List<Redaction> spans =
        List.of(
            new Redaction(8, 13, RedactionReason.PLACE),
            new Redaction(5, 10, RedactionReason.NAME));
    assertThat(RedactedWords.parts("I am Aya Bello", spans))
        .containsExactly(
            new Part.Kept("I am "),
            new Part.Hidden(5, 13, RedactionReason.NAME),
            new Part.Kept("o"));
  }

  @Test
  void touchingSpansKeepTheirOwnReasons() {
    List<Redaction> spans =
        List.of(
            new Redaction(0, 4, RedactionReason.NAME), new Redaction(4, 8, RedactionReason.PLACE));
    assertThat(RedactedWords.parts("Aya Rome", spans))
        .containsExactly(
            new Part.Hidden(0, 4, RedactionReason.NAME),
            new Part.Hidden(4, 8, RedactionReason.PLACE));
  }

  @Test
  void halfAnEmojiTakesTheWholeFamilyWithIt() {
    String text = "we 👩‍👩‍👧‍👦 ok";
    List<Redaction> span = List.of(new Redaction(4, 5, RedactionReason.OTHER_PERSON));
    assertThat(RedactedWords.hide(text, span, reason -> "[x]")).isEqualTo("we [x] ok");
  }

  @Test
  void vowelMarksGoWithTheirArabicLetter() {
    List<Redaction> span = List.of(new Redaction(1, 2, RedactionReason.NAME));
    assertThat(RedactedWords.hide("لَيْلَى", span, reason -> "")).isEqualTo("يْلَى");
  }

  @Test
  void refusesSpansBeyondTheText() {
    List<Redaction> span = List.of(new Redaction(0, 4, RedactionReason.NAME));
    assertThat(RedactedWords.fits("Aya", span)).isFalse();
    assertThatThrownBy(() -> RedactedWords.parts("Aya", span))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everyReasonHasAMarkInTheLanguage(String tag) {
    HiddenMarks marks = HiddenMarks.in(Language.of(tag));
    List<String> all = java.util.Arrays.stream(RedactionReason.values()).map(marks::of).toList();
    assertThat(all).doesNotHaveDuplicates().allMatch(mark -> mark.matches("\\[.+]"));
  }

  @Test
  void aLanguageWithoutMarksGetsEnglishOnes() {
    assertThat(HiddenMarks.in(Language.of("sw")).of(RedactionReason.NAME))
        .isEqualTo("[name hidden]");
  }

  private static BitSet hidden(String text, List<Redaction> spans) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    BitSet hidden = new BitSet();
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      int from = start;
      int to = end;
      if (spans.stream().anyMatch(span -> span.start() < to && from < span.end())) {
        hidden.set(from, to);
      }
      start = end;
    }
    return hidden;
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(12), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  private static List<Redaction> spans(Random random, String text) {
    RedactionReason[] reasons = RedactionReason.values();
    return random
        .ints(1 + random.nextInt(4), 0, text.length())
        .mapToObj(start ->
            new Redaction(
                start,
                start + 1 + random.nextInt(text.length() - start),
                reasons[random.nextInt(reasons.length)]))
        .toList();
  }
}
