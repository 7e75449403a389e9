package org.heard.consultations.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.CallReading;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.uikit.PageUse;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightPages.CalmWords;
import org.heard.uikit.light.LightReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Open calls, the page of one, and "No thanks", for any browser there is. */
@LightController
class LightCallsController {
  private final Consultations consultations;
  private final LightPages pages;
  private final Clock clock;
  private final List<CallReading> readings;

  LightCallsController(
      Consultations consultations, LightPages pages, Clock clock, List<CallReading> readings) {
    this.readings = List.copyOf(readings);
    this.consultations = consultations;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/light")
  ResponseEntity<byte[]> calls(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    PageWords words = pages.words(reader.language());
    return pages.page(
        "consultations/calls",
        pages.frame(
            reader,
            words.getTranslation("consultations.home.page-title"),
            "/light",
            reader.link("/")),
        LightCalls.of(consultations.open(), reader, words));
  }

  @GetMapping("/light/c/{slug}")
  ResponseEntity<byte[]> call(@PathVariable String slug, HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    return consultations
        .bySlug(slug)
        .map(call -> show(call, reader))
        .orElseGet(() -> pages.notThere(reader));
  }

  private ResponseEntity<byte[]> show(Consultation call, LightReader reader) {
    PageWords words = pages.words(reader.language());
    String title = call.page().title().in(reader.reader()).text();
    return pages.page(
        "consultations/call",
        pages.frame(
            reader,
            words.getTranslation("consultations.page-title", title),
            "/light/c/" + call.slug(),
            reader.link("/c/" + call.slug()),
            call.isTest() ? PageUse.TEST : PageUse.REAL),
        new LightCall(
            call,
            call.phase(clock),
            reader,
            words,
            consultations.questionnaire(call.id(), call.version()).terms(),
            readings.stream()
                .flatMap(reading -> reading.of(call.id(), reader.reader()).stream())
                .toList()));
  }

  @GetMapping("/light/c/{slug}/no")
  ResponseEntity<byte[]> fine(@PathVariable String slug, HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    Optional<Consultation> call = consultations.bySlug(slug);
    if (call.isEmpty()) {
      return pages.notThere(reader);
    }
    PageWords words = pages.words(reader.language());
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put(reader.link("/light"), words.getTranslation("consultations.fine.home"));
    ways.put(
        reader.link("/light/c/" + call.get().slug()),
        words.getTranslation("consultations.fine.again"));
    String title = words.getTranslation("consultations.fine.title");
    return pages.calm(
        HttpStatus.OK,
        pages.frame(
            reader,
            words.getTranslation("consultations.home.page-title"),
            "/light/c/" + call.get().slug() + "/no",
            null),
        new CalmWords(title, words.getTranslation("consultations.fine.words"), ways));
  }
}
