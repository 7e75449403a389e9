package org.heard.consultations.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.heard.shared.ConsultationId;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.paper.PaperAnswers;
import org.heard.uikit.paper.PaperAnswers.Asked;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Papers of calls, for whoever helps children: no account, as the calls themselves need none. Those
 * of plans are for whoever makes the call.
 */
@RestController
class PaperController {
  private static final Duration KEEP = Duration.ofMinutes(10);

  private final Printing printing;
  private final PaperAnswers answers;
  private final LightPages pages;

  PaperController(Printing printing, PaperAnswers answers, LightPages pages) {
    this.printing = printing;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping("/c/{slug}/{name:paper|poster|invitation}.pdf")
  ResponseEntity<byte[]> paper(
      @PathVariable String slug,
      @PathVariable String name,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(name = "for", defaultValue = "all") String wording,
      @RequestParam(defaultValue = "a4") String size,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    return Print.of(name, lang, wording, size)
        .map(print ->
            answers.of(
                () -> printing.of(slug, print),
                new Asked(
                    print.fileName(),
                    CacheControl.maxAge(KEEP).cachePublic(),
                    print.address(slug),
                    "/light/c/" + slug),
                reader))
        .orElseGet(() -> pages.notThere(reader));
  }

  @GetMapping("/preview/{call}/{name:paper|poster|invitation}.pdf")
  ResponseEntity<byte[]> ofPlan(
      @PathVariable String call,
      @PathVariable String name,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(name = "for", defaultValue = "all") String wording,
      @RequestParam(defaultValue = "a4") String size,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    return ConsultationId.read(call)
        .flatMap(id ->
            Print.of(name, lang, wording, size)
                .map(print ->
                    answers.of(
                        () -> printing.ofPlan(id, print),
                        new Asked(
                            print.fileName(),
                            CacheControl.noStore(),
                            print.address(id),
                            "/team/calls/" + id),
                        reader)))
        .orElseGet(() -> pages.notThere(reader));
  }
}
