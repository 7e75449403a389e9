package org.heard.uikit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;

/** A QR square. */
@Tag("div")
public final class Square extends HtmlContainer {
  private static final int MARGIN = 2;

  /**
   * A square.
   *
   * @param content what it carries, at most some hundred characters
   * @param words what it is, for whoever does not see it
   */
  public Square(String content, String words) {
    addClassName("qr");
    getElement().setAttribute("role", "img").setAttribute("aria-label", words);
    SharedMarkup.put(this, svg(matrix(content)));
  }

  private static BitMatrix matrix(String content) {
    try {
      return new QRCodeWriter()
          .encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
    } catch (WriterException impossible) {
      throw new IllegalStateException("A short code fits into every square", impossible);
    }
  }

  private static String svg(BitMatrix dots) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\" shape-rendering=\"crispEdges\"><path d=\"%s\" fill=\"#000\"/></svg>"
        .formatted(dots.getWidth(), dots.getHeight(), path);
  }
}
