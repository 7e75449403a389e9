package org.heard.consultations.ui.child;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.heard.consultations.calendar.CalendarFeed;
import org.heard.shared.Language;
import org.heard.shared.Sha256;
import org.heard.uikit.light.LightPages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The public calendar under {@code /calendar.ics}, for programs that ask for it every few hours.
 */
@RestController
class CalendarFeedController {
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarFeed feed;
  private final LightPages pages;

  CalendarFeedController(CalendarFeed feed, LightPages pages) {
    this.feed = feed;
    this.pages = pages;
  }

  @GetMapping("/calendar.ics")
  ResponseEntity<byte[]> calendar(
      @RequestParam(name = "lang", defaultValue = "en") String tag, WebRequest request) {
    Language language = Language.childPage(tag).orElse(Language.ENGLISH);
    byte[] file = feed.ics(language, pages.words(language));
    String mark = '"' + mark(file) + '"';
    boolean known = request.checkNotModified(mark);
    ResponseEntity.BodyBuilder answer =
        (known ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok())
            .eTag(mark)
            .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
            .header("X-Content-Type-Options", "nosniff");
    return known ? answer.build() : answer.contentType(CALENDAR).body(file);
  }

  private static String mark(byte[] file) {
    return Sha256.hex(file, 16);
  }
}
