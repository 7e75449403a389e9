package org.heard.content.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.heard.content.SourceFiles;
import org.heard.content.SourceFiles.Download;
import org.heard.content.media.PartsIn;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Official texts as the files that were brought: to keep, never to be opened as a page of this
 * site, because nobody here made them.
 */
@RestController
class OfficialFileController {
  private static final Duration KEEP = Duration.ofMinutes(10);

  private final SourceFiles files;
  private final LightPages pages;

  OfficialFileController(SourceFiles files, LightPages pages) {
    this.files = files;
    this.pages = pages;
  }

  @GetMapping("/library/{slug}/official/{number:[1-9][0-9]{0,5}}")
  ResponseEntity<?> file(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    Optional<Download> file = files.open(slug, number);
    return file.isPresent() ? answer(slug, file.get()) : pages.notThere(LightReader.of(request));
  }

  private static ResponseEntity<Resource> answer(String slug, Download file) {
    String name = OfficialFile.name(slug, file.about());
    int length = file.about().bytes();
    return ResponseEntity.ok()
        .contentLength(length)
        .contentType(MediaType.parseMediaType(file.about().type().contentType()))
        .cacheControl(
            file.published() ? CacheControl.maxAge(KEEP).cachePublic() : CacheControl.noStore())
        .eTag("\"" + file.about().name() + "\"")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(
            new InputStreamResource(
                new PartsIn(
                    length, part -> file.content().read(part * PartsIn.PART, PartsIn.PART))));
  }
}
