package org.heard.consultations.ui.child;

import java.time.Duration;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.pictures.CallPictures.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pictures that managers brought. Its name is made of its content, so a browser may keep a
 * published one; one that is not published yet is shown to those who work on its call, and kept
 * nowhere.
 */
@RestController
class PicturesController {
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final CallPictures pictures;

  PicturesController(CallPictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/pictures/{name:own-[0-9a-f]{32}}")
  ResponseEntity<byte[]> picture(@PathVariable String name) {
    return pictures
        .open(name)
        .map(PicturesController::answer)
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  private static ResponseEntity<byte[]> answer(Shown shown) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(shown.file().contentType()))
        .cacheControl(
            shown.published()
                ? CacheControl.maxAge(A_YEAR).cachePublic().immutable()
                : CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(shown.file().bytes());
  }
}
