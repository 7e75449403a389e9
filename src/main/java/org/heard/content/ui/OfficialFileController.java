package org.heard.content.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.heard.content.SourceFiles;
import org.heard.content.SourceFiles.Download;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
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
  ResponseEntity<byte[]> file(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    return files
        .open(slug, number)
        .map(file -> answer(slug, file))
        .orElseGet(() -> pages.notThere(LightReader.of(request)));
  }

  private static ResponseEntity<byte[]> answer(String slug, Download file) {
    String name = OfficialFile.name(slug, file.about());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.about().type().contentType()))
        .cacheControl(
            file.published() ? CacheControl.maxAge(KEEP).cachePublic() : CacheControl.noStore())
        .eTag("\"" + file.about().name() + "\"")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(file.content());
  }
}
