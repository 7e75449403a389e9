package org.heard.content.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.content.Library;
import org.heard.content.LibraryPictures;
import org.heard.shared.Reader;
import org.heard.uikit.UiTranslations;
import org.heard.uikit.paper.KeptPapers;
import org.heard.uikit.paper.PaperPdf;
import org.heard.uikit.paper.PaperPictures;
import org.heard.uikit.paper.PaperSize;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Prints what everybody may read, in the same turns and under the same limit as papers of calls.
 */
@Component
class TextPapers {
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Library library;
  private final LibraryPictures pictures;
  private final AttemptLimits limits;
  private final UiTranslations translations;
  private final PaperPdf pdf;
  private final String site;
  private final KeptPapers<TextPrint> kept;

  TextPapers(
      Library library,
      LibraryPictures pictures,
      AttemptLimits limits,
      UiTranslations translations,
      PaperPdf pdf,
      @Value("${heard.base-address:http://localhost}") String site) {
    this.library = library;
    this.pictures = pictures;
    this.limits = limits;
    this.translations = translations;
    this.pdf = pdf;
    this.site = site.replaceFirst("/+$", "");
    this.kept = new KeptPapers<>(pdf.turns(), MOST_BYTES);
  }

  /**
   * The edition of a document that fits a reader; empty when there is no such document.
   *
   * @throws org.heard.uikit.paper.NotPrintableException when its words have letters that no font
   *     here has
   * @throws org.heard.uikit.paper.TooMuchToPrintException when too many new papers were asked for
   */
  Optional<byte[]> of(String slug, Reader reader, PaperSize size) {
    return library
        .bySlug(slug)
        .map(entry -> TextPrint.of(entry, reader, size))
        .map(print ->
            kept.get(print, () -> limits.tryAttempt(AttemptLimits.Kind.PAPER), () -> made(print)));
  }

  private byte[] made(TextPrint print) {
    TextPage page = new TextPage(print, translations.words(print.page()), site);
    StringOutput markup = new StringOutput();
    templates.render("paper/reading.jte", Map.of("page", page), markup);
    return pdf.of(markup.toString(), print.page(), this::brought).file();
  }

  private Optional<byte[]> brought(String file) {
    if (!file.endsWith(PaperPictures.PHOTO)) {
      return Optional.empty();
    }
    String name = file.substring(0, file.length() - PaperPictures.PHOTO.length());
    return Optional.of(
        pictures.open(name).map(shown -> shown.file().bytes()).orElseGet(() -> new byte[0]));
  }
}
