package org.heard.consultations.paper;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers of calls, for whoever helps children: no account, as the calls themselves need none. */
@RestController
class PaperController {
  private static final Duration KEEP = Duration.ofMinutes(10);
  private static final String A_MINUTE = "60";

  private final Printing printing;

  PaperController(Printing printing) {
    this.printing = printing;
  }

  @GetMapping("/c/{slug}/paper.pdf")
  ResponseEntity<byte[]> paper(
      @PathVariable String slug,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(name = "for", defaultValue = "all") String wording,
      @RequestParam(defaultValue = "a4") String size) {
    return answer(slug, "paper", Print.What.SHEET, lang, wording, size);
  }

  @GetMapping("/c/{slug}/poster.pdf")
  ResponseEntity<byte[]> poster(
      @PathVariable String slug,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(defaultValue = "a4") String size) {
    return answer(slug, "poster", Print.What.POSTER, lang, Wording.GENERAL.key(), size);
  }

  @GetMapping("/c/{slug}/invitation.pdf")
  ResponseEntity<byte[]> invitation(
      @PathVariable String slug,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(defaultValue = "a4") String size) {
    return answer(slug, "invitation", Print.What.INVITATION, lang, Wording.GENERAL.key(), size);
  }

  private ResponseEntity<byte[]> answer(
      String slug, String name, Print.What what, String lang, String wording, String size) {
    Optional<Language> language =
        Language.CHILD_PAGES.stream().filter(one -> one.tag().equals(lang)).findFirst();
    Optional<Wording> written =
        Arrays.stream(Wording.values()).filter(one -> one.key().equals(wording)).findFirst();
    Optional<Print.Size> paper =
        Stream.of(Print.Size.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(size))
            .findFirst();
    if (language.isEmpty() || written.isEmpty() || paper.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    try {
      return printing
          .of(slug, new Print(what, language.get(), written.get(), paper.get()))
          .map(pdf -> pdf(pdf, name + "-" + lang + ".pdf"))
          .orElseGet(() -> ResponseEntity.notFound().build());
    } catch (TooMuchToPrintException e) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, A_MINUTE)
          .build();
    } catch (NotPrintableException e) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .contentType(new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
          .body(e.getMessage().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static ResponseEntity<byte[]> pdf(byte[] pdf, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.maxAge(KEEP).cachePublic())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .body(pdf);
  }
}
