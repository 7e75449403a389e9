package org.heard.uikit.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/** Draws the project's SVGs into a PDF as shapes, so that they stay sharp at every size. */
final class DrawnShapes implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new Drawn(read(svg), width / dotsPerPixel, height / dotsPerPixel, dotsPerPixel);
  }

  private static SVGDocument read(Element svg) {
    LSSerializer writer =
        ((DOMImplementationLS) svg.getOwnerDocument().getImplementation().getFeature("LS", "3.0"))
            .createLSSerializer();
    writer.getDomConfig().setParameter("xml-declaration", false);
    byte[] bytes = writer.writeToString(svg).getBytes(StandardCharsets.UTF_8);
    @Nullable SVGDocument drawn =
        new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
    return Objects.requireNonNull(drawn);
  }

  private record Drawn(SVGDocument drawing, double width, double height, double dotsPerPixel)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) ((width < 0 ? drawing.size().width : width) * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) ((height < 0 ? drawing.size().height : height) * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      float across = (float) (getIntrinsicWidth() / dotsPerPixel);
      float down = (float) (getIntrinsicHeight() / dotsPerPixel);
      device.drawWithGraphics(
          (float) x,
          (float) y,
          getIntrinsicWidth(),
          getIntrinsicHeight(),
          graphics ->
              drawing.render((java.awt.Component) null, graphics, new ViewBox(across, down)));
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // The drawings have no words.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // The drawings have no words.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
