package org.heard.uikit.paper;

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
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.heard.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF of a page of markup. Nothing is fetched: the only addresses that are followed
 * name the project's own drawings, as {@code heard:/tree.svg}, and files that the caller brings.
 */
@Component
public final class PaperPdf {
  private static final String OWN = "heard";
  private static final String BASE = OWN + ":/";
  private static final int MOST_WAITING = 16;

  private final PaperFonts fonts;
  private final Turns turns = new Turns(MOST_WAITING);
  // With the measures of all fonts known, a paper reads only the fonts whose letters it has.
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  PaperPdf(PaperFonts fonts) {
    this.fonts = fonts;
    // It writes to the console, a line for every drawing without words; failures are thrown.
    XRLog.setLoggingEnabled(false);
  }

  /** A paper and how many pages it has. */
  public record Made(byte[] file, int pages) {}

  /** The turns in which all papers are made: each takes a whole processor for a while. */
  public Turns turns() {
    return turns;
  }

  /**
   * Makes it, which takes about a second: in one of the {@link #turns()}.
   *
   * @param markup well-formed XHTML
   * @param language of the page
   * @param files what else than the project's drawings the markup shows, by its name
   * @throws NotPrintableException when its words have letters that no font here has
   */
  public Made of(String markup, Language language, Function<String, Optional<byte[]>> files) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(fonts.printable(markup), BASE);
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new DrawnShapes());
    builder.useUriResolver((base, uri) -> uri.startsWith(BASE) ? uri : null);
    builder.useProtocolsStreamImplementation(
        uri -> new Own(file(uri.substring(BASE.length()), files)), OWN);
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

  private static byte[] file(String name, Function<String, Optional<byte[]>> files) {
    return files
        .apply(name)
        .orElseGet(() ->
            PaperPictures.drawing(name.replaceFirst("[.]svg$", ""))
                .getBytes(StandardCharsets.UTF_8));
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
