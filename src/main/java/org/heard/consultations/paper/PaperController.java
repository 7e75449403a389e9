package org.heard.consultations.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.shared.ConsultationId;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightPages.CalmWords;
import org.heard.uikit.light.LightReader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
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
  private static final String A_MINUTE = "60";

  private final Printing printing;
  private final LightPages pages;

  PaperController(Printing printing, LightPages pages) {
    this.printing = printing;
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
            paper(
                () -> printing.of(slug, print),
                print,
                CacheControl.maxAge(KEEP).cachePublic(),
                new Ways(print.address(slug), "/light/c/" + slug),
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
                    paper(
                        () -> printing.ofPlan(id, print),
                        print,
                        CacheControl.noStore(),
                        new Ways(print.address(id), "/team/calls/" + id),
                        reader)))
        .orElseGet(() -> pages.notThere(reader));
  }

  /** Where a paper is asked for once more, and where its call is. */
  private record Ways(String again, String call) {}

  private ResponseEntity<byte[]> paper(
      Supplier<Optional<byte[]>> made,
      Print print,
      CacheControl keep,
      Ways ways,
      LightReader reader) {
    try {
      return made.get().map(pdf -> pdf(pdf, print, keep)).orElseGet(() -> pages.notThere(reader));
    } catch (AccessDeniedException e) {
      // What is not for this person looks like what is not there.
      return pages.notThere(reader);
    } catch (TooMuchToPrintException e) {
      return busy(reader, ways.again());
    } catch (NotPrintableException e) {
      return notPrintable(reader, ways.call(), e.letters());
    }
  }

  private ResponseEntity<byte[]> busy(LightReader reader, String again) {
    PageWords words = pages.words(reader.language());
    ResponseEntity<byte[]> page =
        pages.calm(
            HttpStatus.SERVICE_UNAVAILABLE,
            pages.frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
            new CalmWords(
                words.getTranslation("consultations.paper.busy.title"),
                words.getTranslation("consultations.paper.busy.words"),
                Map.of(again, words.getTranslation("submissions.store-away.again"))));
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, A_MINUTE)
        .body(page.getBody());
  }

  private ResponseEntity<byte[]> notPrintable(LightReader reader, String call, String letters) {
    PageWords words = pages.words(reader.language());
    return pages.calm(
        HttpStatus.UNPROCESSABLE_CONTENT,
        pages.frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
        new CalmWords(
            words.getTranslation("consultations.paper.not-printable.title"),
            words.getTranslation("consultations.paper.not-printable.words", letters),
            Map.of(
                reader.link(call),
                words.getTranslation("consultations.paper.not-printable.call"))));
  }

  private static ResponseEntity<byte[]> pdf(byte[] pdf, Print print, CacheControl keep) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(keep)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + print.fileName() + "\"")
        .body(pdf);
  }
}
