package org.heard.uikit.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.shared.pictures.OwnPictures;
import org.heard.uikit.light.LightPictures;
import org.heard.uikit.light.LightStyle;

/** Drawings and QR squares as SVG, in the colours of paper: those of the bright look. */
public final class PaperPictures {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]{3,6})");
  private static final Pattern NAMED = Pattern.compile("var\\(--([a-z-]+)\\)");
  private static final Map<String, String> COLOURS = colours();
  private static final int MARGIN = 1;
  private static final String NOTHING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>";

  /** Ending of pictures that a call brought, whatever their type: their bytes tell it. */
  public static final String PHOTO = ".photo";

  private PaperPictures() {}

  /** Whether there is such a drawing. */
  public static boolean known(String name) {
    return !LightPictures.of(name).isEmpty();
  }

  /** A drawing of the project's own set; one without anything in it for a name outside of it. */
  static String drawing(String name) {
    return known(name)
        ? coloured(LightPictures.of(name))
            .replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
        : NOTHING;
  }

  /** The name with its ending, by which it is known as drawing or photo; empty for none. */
  public static String file(String picture) {
    return picture.isEmpty() ? "" : picture + (OwnPictures.isOwn(picture) ? PHOTO : ".svg");
  }

  static String coloured(String words) {
    return NAMED
        .matcher(words)
        .replaceAll(
            found -> Matcher.quoteReplacement(COLOURS.getOrDefault(found.group(1), "#000")));
  }

  /** The square of an address for cameras of phones, as SVG. */
  public static String square(String address) {
    BitMatrix dots;
    try {
      dots =
          new QRCodeWriter()
              .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
    } catch (WriterException e) {
      throw new IllegalStateException("An address fits into every square", e);
    }
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path d=\"%s\" fill=\"#13243a\"/></svg>"
        .formatted(dots.getWidth(), dots.getHeight(), path);
  }

  // The first mention of a colour is that of the bright look; the others stand in conditions.
  private static Map<String, String> colours() {
    Map<String, String> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(LightStyle.sheet());
    while (found.find()) {
      colours.putIfAbsent(found.group(1), found.group(2));
    }
    return colours;
  }
}
