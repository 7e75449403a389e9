package org.heard.uikit.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The fonts of the papers, for every script the interface is in. PDFs carry what they use. */
@Component
final class PaperFonts {
  private static final Map<String, String> FAMILIES =
      Map.of(
          "Heard Latin", "atkinson-next",
          "Heard Cyrillic", "noto-sans",
          "Heard Arabic", "noto-sans-arabic",
          "Heard Chinese", "noto-sans-sc");
  private static final List<Integer> WEIGHTS = List.of(400, 700);
  private static final int LAST_OF_PLANE = 0xFFFF;
  private static final Pattern WORDS = Pattern.compile(">([^<]+)<");

  private record Face(String family, int weight, byte[] file) {}

  private final List<Face> faces = new ArrayList<>();
  private final BitSet letters = new BitSet();

  PaperFonts() {
    FAMILIES.forEach((family, name) -> {
      for (int weight : WEIGHTS) {
        byte[] file = read(name + "-" + weight + ".ttf");
        faces.add(new Face(family, weight, file));
        if (weight == WEIGHTS.getFirst()) {
          know(file);
        }
      }
    });
  }

  void addTo(PdfRendererBuilder builder) {
    faces.forEach(face ->
        builder.useFont(
            () -> new ByteArrayInputStream(face.file()),
            face.family(),
            face.weight(),
            FontStyle.NORMAL,
            true));
  }

  /**
   * Markup that can be printed. Signs that no font has, such as emoji, are left out.
   *
   * @throws NotPrintableException when letters would be missing, or nothing would be left of a text
   */
  String printable(String words) {
    String missing =
        words
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .filter(letter -> !letters.get(letter))
            .distinct()
            .limit(10)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    if (!missing.isEmpty()) {
      throw new NotPrintableException(missing);
    }
    WORDS
        .matcher(words)
        .results()
        .map(text -> text.group(1).strip())
        .filter(text -> !text.isEmpty() && known(text).isBlank())
        .findFirst()
        .ifPresent(text -> {
          throw new NotPrintableException(text);
        });
    return known(words);
  }

  private String known(String words) {
    return words
        .codePoints()
        .filter(sign -> letters.get(sign) || Character.isWhitespace(sign))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void know(byte[] file) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      CmapLookup known = font.getUnicodeCmapLookup();
      for (int letter = ' '; letter <= LAST_OF_PLANE; letter++) {
        if (known.getGlyphId(letter) != 0) {
          letters.set(letter);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String name) {
    try (InputStream file = PaperFonts.class.getResourceAsStream("/uikit/paper/fonts/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The font " + name + " is not in this build");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
