package org.heard.submissions.ui.light;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file of a child's own words as the answer to a press. The page stays as it is, and the name
 * says nothing about what is in it.
 */
final class TakenAlong {
  static final String PROGRESS = "saved.heard";
  static final String COPY = "saved.html";

  private TakenAlong() {}

  static ResponseEntity<byte[]> file(String name, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .body(bytes);
  }
}
