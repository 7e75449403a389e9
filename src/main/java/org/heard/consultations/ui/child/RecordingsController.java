package org.heard.consultations.ui.child;

import java.time.Duration;
import org.heard.consultations.Consultations;
import org.heard.consultations.Recording;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Recordings of the texts of calls, as public as the calls. A published version never changes, so a
 * browser may keep them; asking for parts of one is answered by Spring.
 */
@RestController
class RecordingsController {
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Consultations consultations;

  RecordingsController(Consultations consultations) {
    this.consultations = consultations;
  }

  @GetMapping("/sounds/{slug}/{version:[0-9]{1,6}}/{name}")
  ResponseEntity<Resource> recording(
      @PathVariable String slug, @PathVariable int version, @PathVariable String name) {
    return consultations
        .recording(slug, version, name)
        .map(RecordingsController::answer)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<Resource> answer(Recording recording) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(recording.type()))
        .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
        .header("X-Content-Type-Options", "nosniff")
        .body(new ByteArrayResource(recording.sound()));
  }
}
