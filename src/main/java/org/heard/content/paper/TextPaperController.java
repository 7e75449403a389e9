package org.heard.content.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.heard.shared.Language;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.paper.PaperAnswers;
import org.heard.uikit.paper.PaperSize;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The texts of the library on paper: for everybody, as they are on a screen. */
@RestController
class TextPaperController {
  private static final Duration KEEP = Duration.ofMinutes(10);

  private final TextPapers papers;
  private final PaperAnswers answers;
  private final LightPages pages;

  TextPaperController(TextPapers papers, PaperAnswers answers, LightPages pages) {
    this.papers = papers;
    this.answers = answers;
    this.pages = pages;
  }

  // Which language it is must be in the address alone: others on the way may keep the paper.
  @GetMapping("/library/{slug}/text.pdf")
  ResponseEntity<byte[]> text(
      @PathVariable String slug,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(defaultValue = "a4") String size,
      HttpServletRequest request) {
    LightReader asked = LightReader.of(request);
    return Language.childPage(lang)
        .map(asked::in)
        .flatMap(reader -> PaperSize.of(size).map(paper -> text(slug, reader, paper)))
        .orElseGet(() -> pages.notThere(asked));
  }

  private ResponseEntity<byte[]> text(String slug, LightReader reader, PaperSize size) {
    return answers.of(
        () -> papers.of(slug, reader.reader(), size),
        new PaperAnswers.Asked(
            "text-" + reader.language() + ".pdf",
            CacheControl.maxAge(KEEP).cachePublic(),
            TextPrint.address(slug, reader, size),
            "/light/library/" + slug),
        reader);
  }
}
