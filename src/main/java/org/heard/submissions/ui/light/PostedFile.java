package org.heard.submissions.ui.light;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/** A file that came with a form. */
final class PostedFile {
  private PostedFile() {}

  /** Empty when none was chosen, or it did not arrive as a whole. */
  static Optional<Part> named(String name, HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(request.getPart(name)).filter(part -> part.getSize() > 0);
    } catch (IOException | ServletException unreadable) {
      return Optional.empty();
    }
  }
}
