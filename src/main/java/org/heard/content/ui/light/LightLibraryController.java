package org.heard.content.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFiles;
import org.heard.content.ui.CallsOfText;
import org.heard.uikit.CleanText;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library without script. */
@LightController
class LightLibraryController {
  private static final int MOST_WORDS = 100;

  private final Library library;
  private final CallsOfText calls;
  private final SourceFiles files;
  private final LightPages pages;

  LightLibraryController(Library library, CallsOfText calls, SourceFiles files, LightPages pages) {
    this.files = files;
    this.calls = calls;
    this.library = library;
    this.pages = pages;
  }

  @GetMapping("/light/library")
  ResponseEntity<byte[]> shelf(
      @RequestParam(name = LightShelf.WORDS, defaultValue = "") String looked,
      @RequestParam(name = LightShelf.PAGE, defaultValue = "1") String page,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    PageWords words = pages.words(reader.language());
    return pages.page(
        "content/shelf",
        pages.frame(
            reader,
            words.getTranslation("content.shelf.page-title"),
            "/light/library",
            reader.link("/library")),
        LightShelf.of(library.shelf(), words(looked), number(page), reader, words));
  }

  private static String words(String looked) {
    String words = CleanText.of(looked).strip();
    return words.substring(0, Math.min(MOST_WORDS, words.length()));
  }

  /** Addresses are typed and cut off too. */
  private static int number(String page) {
    return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
  }

  @GetMapping("/light/library/{slug}")
  ResponseEntity<byte[]> reading(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String form,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    return library
        .bySlug(slug)
        .map(entry -> show(entry, reader, Format.known(form), false))
        .orElseGet(() -> pages.notThere(reader));
  }

  /** The page after a face was pressed; loading it again presses nothing. */
  @GetMapping("/light/library/{slug}/thanks")
  ResponseEntity<byte[]> thanks(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String form,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    return library
        .bySlug(slug)
        .map(entry -> show(entry, reader, Format.known(form), true))
        .orElseGet(() -> pages.notThere(reader));
  }

  @PostMapping("/light/library/{slug}")
  ResponseEntity<Void> clear(
      @PathVariable String slug,
      @RequestParam(defaultValue = "0") int face,
      @RequestParam(defaultValue = "") String form,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    Optional<Format> asked = Format.known(form);
    Optional<Edition> read = library.bySlug(slug).map(entry -> entry.in(reader.reader(), asked));
    read.ifPresent(edition -> library.foundClear(edition.version(), edition.number(), face));
    String next = "/light/library/" + read.map(edition -> slug + "/thanks").orElse("");
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(reader.link(next) + asked.map(one -> "&form=" + one.key()).orElse("")))
        .build();
  }

  private ResponseEntity<byte[]> show(
      ShelfEntry entry, LightReader reader, Optional<Format> form, boolean said) {
    PageWords words = pages.words(reader.language());
    LightReading page =
        new LightReading(
            entry,
            calls.of(entry.document().id()),
            files.published(entry.document().id(), entry.document().number()),
            reader,
            words,
            form,
            said);
    String slug = entry.document().slug();
    return pages.page(
        "content/reading",
        pages.frame(
            reader,
            words.getTranslation("content.reading.page-title", page.title().words()),
            "/light/library/" + slug,
            reader.link("/library/" + slug)),
        page);
  }
}
