package org.heard.shell.child;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.heard.uikit.HelplineCards;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the worker of the browser keeps for times without a line (META-INF/resources/worker.js): the
 * page with the numbers of Help in every language, and the neutral page that Leave fast leads to.
 * Nothing else is ever kept.
 */
@RestController
class OfflinePages {
  static final String OFFLINE = "/offline";
  static final String NEUTRAL = "/calendar";
  static final String MANIFEST = "/manifest.webmanifest";
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final HelpNumbers numbers;
  private final I18NProvider texts;

  OfflinePages(HelpNumbers numbers, I18NProvider texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  @GetMapping(OFFLINE)
  ResponseEntity<String> offline() {
    return page(offlinePage());
  }

  @GetMapping(NEUTRAL)
  ResponseEntity<String> neutral() {
    return page(file("calendar.html"));
  }

  @GetMapping(MANIFEST)
  ResponseEntity<String> manifest() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/manifest+json"))
        .body(file("manifest.json"));
  }

  /** Changes whenever what the worker keeps has changed, so that browsers fetch it again. */
  String version() {
    try {
      byte[] both = (offlinePage() + file("calendar.html")).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(both);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ResponseEntity<String> page(String html) {
    return ResponseEntity.ok().contentType(HTML).body(html);
  }

  private String offlinePage() {
    String sections =
        Language.CHILD_PAGES.stream().map(this::section).collect(Collectors.joining("\n"));
    return file("offline.html").replace("<!-- languages -->", sections);
  }

  private String section(Language language) {
    return """
    <details class="language" name="language" lang="%s" dir="%s">
    <summary>%s</summary>
    <h2>%s</h2>
    <p>%s</p>
    <p><a class="btn" href="/">%s</a></p>
    <p><strong>%s</strong> %s</p>
    %s
    <p>%s</p>
    </details>
    """
        .formatted(
            language.tag(),
            language.direction(),
            HelplineCards.safe(language.ownName()),
            say("shell.child.offline.title", language),
            say("shell.child.offline.words", language),
            say("shell.child.offline.again", language),
            say("shell.child.help.not-emergency", language),
            say("shell.child.help.danger", language),
            numbers.in(language).list(),
            say("uikit.helpline.can-change", language));
  }

  private String say(String key, Language language) {
    return HelplineCards.safe(texts.getTranslation(key, language.locale()));
  }

  private static String file(String name) {
    try (InputStream file =
        Objects.requireNonNull(OfflinePages.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
