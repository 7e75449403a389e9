package org.heard.uikit.paper;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.springframework.stereotype.Component;

/** A paper as the answer to a request, or a calm page that says why there is none. */
@Component
public final class PaperAnswers {
  private static final String A_MINUTE = "60";

  private final LightPages pages;

  PaperAnswers(LightPages pages) {
    this.pages = pages;
  }

  /**
   * What is asked for.
   *
   * @param fileName what it is called when somebody keeps it
   * @param keep for how long others on the way may keep it
   * @param again where it is asked for once more
   * @param page where the same can be read on a screen
   */
  public record Asked(String fileName, CacheControl keep, String again, String page) {}

  /** The paper; a page with 404, 503 or 422 when there is none, too much to do or no letters. */
  public ResponseEntity<byte[]> of(
      Supplier<Optional<byte[]>> made, Asked asked, LightReader reader) {
    try {
      return made.get().map(pdf -> pdf(pdf, asked)).orElseGet(() -> pages.notThere(reader));
    } catch (AccessDeniedException e) {
      // What is not for this person looks like what is not there.
      return pages.notThere(reader);
    } catch (TooMuchToPrintException e) {
      return busy(reader, asked.again());
    } catch (NotPrintableException e) {
      return notPrintable(reader, asked.page(), e.letters());
    }
  }

  private ResponseEntity<byte[]> busy(LightReader reader, String again) {
    PageWords words = pages.words(reader.language());
    ResponseEntity<byte[]> page =
        pages.calm(
            HttpStatus.SERVICE_UNAVAILABLE,
            pages.frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
            new CalmWords(
                words.getTranslation("uikit.paper.busy.title"),
                words.getTranslation("uikit.paper.busy.words"),
                Map.of(again, words.getTranslation("submissions.store-away.again"))));
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, A_MINUTE)
        .body(page.getBody());
  }

  private ResponseEntity<byte[]> notPrintable(LightReader reader, String page, String letters) {
    PageWords words = pages.words(reader.language());
    return pages.calm(
        HttpStatus.UNPROCESSABLE_CONTENT,
        pages.frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
        new CalmWords(
            words.getTranslation("uikit.paper.not-printable.title"),
            words.getTranslation("uikit.paper.not-printable.words", letters),
            Map.of(reader.link(page), words.getTranslation("uikit.paper.not-printable.page"))));
  }

  private static ResponseEntity<byte[]> pdf(byte[] pdf, Asked asked) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(asked.keep())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + asked.fileName() + "\"")
        .body(pdf);
  }
}
