package org.heard.consultations.ownformat;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published schema of the file of a call, for everybody and for their editors. */
@RestController
class SchemaController {
  private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

  @GetMapping(CallFiles.SCHEMA)
  ResponseEntity<Resource> schema() {
    return ResponseEntity.ok()
        .contentType(SCHEMA)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .header("X-Content-Type-Options", "nosniff")
        // Editors that run in a browser may read it too; there is nothing in it to protect.
        .header("Access-Control-Allow-Origin", "*")
        .body(new ClassPathResource(CallFileSchema.FILE));
  }
}
