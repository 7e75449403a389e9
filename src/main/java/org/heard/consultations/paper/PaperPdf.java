package org.heard.consultations.paper;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.heard.consultations.pictures.CallPictures;
import org.heard.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF of a page of markup. Nothing is fetched: the only addresses that are followed
 * name the project's own drawings and the square of this paper.
 */
@Component
final class PaperPdf {
  private static final String OWN = "heard";
  private static final String BASE = OWN + ":/";
  private static final String SQUARE = "square";

  private final PaperFonts fonts;
  private final CallPictures pictures;
  // With the measures of all fonts known, a paper reads only the fonts whose letters it has.
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  PaperPdf(PaperFonts fonts, CallPictures pictures) {
    this.fonts = fonts;
    this.pictures = pictures;
    // It writes to the console, a line for every drawing without words; failures are thrown.
    XRLog.setLoggingEnabled(false);
  }

  /** A paper and how many pages it has. */
  record Made(byte[] file, int pages) {}

  Made of(String markup, Language language, String address) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(markup, BASE);
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new DrawnShapes());
    builder.useUriResolver((base, uri) -> uri.startsWith(BASE) ? uri : null);
    builder.useProtocolsStreamImplementation(uri -> new Own(picture(uri, address)), OWN);
    builder.useExternalResourceAccessControl(
        (uri, kind) -> uri.startsWith(BASE),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, kind) -> uri.startsWith(BASE),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    boolean fromTheRight = language.direction().equals("rtl");
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ArabicLetters());
    builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(language.locale()));
    builder.defaultTextDirection(fromTheRight ? TextDirection.RTL : TextDirection.LTR);
    builder.withProducer("Heard");
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    fonts.addTo(builder);
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    builder.toStream(made);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      // The fonts are cut to the letters in use when it is saved: only then there is something to
      // mend.
      renderer.getPdfDocument().save(made);
      return mended(made.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Made mended(byte[] file) throws IOException {
    try (PDDocument paper = Loader.loadPDF(file)) {
      ReadableLetters.in(paper);
      PaperTags.mend(paper);
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      paper.save(made);
      return new Made(made.toByteArray(), paper.getNumberOfPages());
    }
  }

  private byte[] picture(String uri, String address) {
    String file = uri.substring(BASE.length());
    if (file.endsWith(PaperPictures.PHOTO)) {
      String name = file.substring(0, file.length() - PaperPictures.PHOTO.length());
      return pictures.open(name).map(shown -> shown.file().bytes()).orElseGet(() -> new byte[0]);
    }
    String name = file.replaceFirst("[.]svg$", "");
    String drawing =
        name.equals(SQUARE) ? PaperPictures.square(address) : PaperPictures.drawing(name);
    return drawing.getBytes(StandardCharsets.UTF_8);
  }

  private record Own(byte[] content) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
