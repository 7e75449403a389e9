package org.heard.content.media;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.heard.content.MediaFile;
import org.heard.content.MediaId;
import org.heard.content.media.MediaFiles.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Recordings, films and captions. Parts of a film are asked for and answered by Spring. One that
 * was taken out of the library has to be gone soon, so browsers keep it for an hour only.
 */
@RestController
class MediaController {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final MediaFiles files;

  MediaController(MediaFiles files) {
    this.files = files;
  }

  /** A stored file as Spring reads one; it asks for the bytes of a range only. */
  private static final class Stored extends AbstractResource {
    private final MediaFile file;
    private final MediaFiles files;

    private Stored(MediaFile file, MediaFiles files) {
      this.file = file;
      this.files = files;
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public long contentLength() {
      return file.bytes();
    }

    @Override
    public String getDescription() {
      return "a file of the library";
    }

    @Override
    public InputStream getInputStream() {
      return files.read(file);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Stored one && file.equals(one.file);
    }

    @Override
    public int hashCode() {
      return file.hashCode();
    }
  }

  @GetMapping(MediaFile.ADDRESS + "{id:[0-9a-f-]{36}}")
  ResponseEntity<Resource> file(@PathVariable String id) {
    return known(id)
        .flatMap(files::open)
        .map(this::answer)
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  private static Optional<MediaId> known(String id) {
    try {
      return Optional.of(MediaId.of(id));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private ResponseEntity<Resource> answer(Opened opened) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type(opened.file()))
        .cacheControl(
            opened.published()
                ? CacheControl.maxAge(AN_HOUR).cachePublic()
                : CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new Stored(opened.file(), files));
  }

  private static String type(MediaFile file) {
    return file.type().startsWith("text/") ? file.type() + ";charset=utf-8" : file.type();
  }
}
