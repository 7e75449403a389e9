package org.heard.uikit.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins Arabic letters as ICU does, but leaves their vowel signs what they are: ICU gives them a
 * place of their own in the line, where they belong above or below a letter.
 */
final class ArabicLetters implements BidiReorderer {
  private static final Map<Character, Character> SIGNS =
      Map.ofEntries(
          Map.entry('\uFE70', '\u064B'),
          Map.entry('\uFE71', '\u064B'),
          Map.entry('\uFE72', '\u064C'),
          Map.entry('\uFE74', '\u064D'),
          Map.entry('\uFE76', '\u064E'),
          Map.entry('\uFE77', '\u064E'),
          Map.entry('\uFE78', '\u064F'),
          Map.entry('\uFE79', '\u064F'),
          Map.entry('\uFE7A', '\u0650'),
          Map.entry('\uFE7B', '\u0650'),
          Map.entry('\uFE7C', '\u0651'),
          Map.entry('\uFE7D', '\u0651'),
          Map.entry('\uFE7E', '\u0652'),
          Map.entry('\uFE7F', '\u0652'));

  private final BidiReorderer icu = new ICUBidiReorderer();

  @Override
  public String reorderRTLTextToLTR(String text) {
    return signs(icu.reorderRTLTextToLTR(text));
  }

  @Override
  public String shapeText(String text) {
    return signs(icu.shapeText(text));
  }

  @Override
  public String deshapeText(String text) {
    return signs(icu.deshapeText(text));
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static String signs(String text) {
    return text.chars()
        .mapToObj(letter -> String.valueOf(SIGNS.getOrDefault((char) letter, (char) letter)))
        .collect(Collectors.joining());
  }
}
