package org.heard.consultations.ui.child;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heard.shared.pictures.PictureShelf;
import org.heard.shared.pictures.ShownPicture;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pictures that managers brought. Its name is made of its content, so a browser may keep a
 * published one; one that is not published yet is shown to those who work on what it is for, and
 * kept nowhere.
 */
@RestController
class PicturesController {
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final List<PictureShelf> shelves;

  PicturesController(List<PictureShelf> shelves) {
    this.shelves = List.copyOf(shelves);
  }

  @GetMapping("/pictures/{name:own-[0-9a-f]{32}}")
  ResponseEntity<byte[]> picture(@PathVariable String name) {
    return open(name)
        .map(PicturesController::answer)
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  /** Two modules may have the same picture: one that is published counts. */
  private Optional<ShownPicture> open(String name) {
    List<ShownPicture> open = shelves.stream().flatMap(shelf -> shelf.open(name).stream()).toList();
    return open.stream()
        .filter(ShownPicture::published)
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  private static ResponseEntity<byte[]> answer(ShownPicture shown) {
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
