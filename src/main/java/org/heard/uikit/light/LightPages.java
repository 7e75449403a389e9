package org.heard.uikit.light;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heard.shared.Language;
import org.heard.uikit.PageUse;
import org.heard.uikit.PageWords;
import org.heard.uikit.UiTranslations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes whole answers of templates (src/main/jte/light). Everything written is escaped by jte. */
@Component
public class LightPages {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final int USUAL_SIZE = 16 * 1024;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final UiTranslations translations;
  private final boolean demo;

  LightPages(UiTranslations translations, @Value("${heard.demo:false}") boolean demo) {
    this.translations = translations;
    this.demo = demo;
  }

  /** The interface in a language. */
  public PageWords words(Language language) {
    return translations.words(language);
  }

  /** The frame of a page that can be asked for again; see {@link LightFrame}. */
  public LightFrame frame(LightReader reader, String title, String path, @Nullable String full) {
    return frame(reader, title, path, full, PageUse.REAL);
  }

  /** The same of a page with another use. */
  public LightFrame frame(
      LightReader reader, String title, String path, @Nullable String full, PageUse use) {
    return new LightFrame(reader, words(reader.language()), title, path, full, demo, use);
  }

  /** The frame of a page that holds something and has a form that carries it along. */
  public LightFrame formFrame(LightReader reader, String title) {
    return formFrame(reader, title, PageUse.REAL);
  }

  /** The same of a page with another use. */
  public LightFrame formFrame(LightReader reader, String title, PageUse use) {
    return new LightFrame(reader, words(reader.language()), title, null, null, demo, use);
  }

  /** A page; the template has the parameters {@code frame} and {@code page}. */
  public ResponseEntity<byte[]> page(String template, LightFrame frame, Object page) {
    return page(HttpStatus.OK, template, frame, page);
  }

  /** A page with another status. */
  public ResponseEntity<byte[]> page(
      HttpStatus status, String template, LightFrame frame, Object page) {
    StringOutput output = new StringOutput(USUAL_SIZE);
    templates.render("light/" + template + ".jte", Map.of("frame", frame, "page", page), output);
    byte[] bytes = output.toString().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.status(status).contentType(HTML).body(bytes);
  }

  /** The answer to an address that is none. */
  public ResponseEntity<byte[]> notThere(LightReader reader) {
    PageWords words = words(reader.language());
    return calm(
        HttpStatus.NOT_FOUND,
        frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
        new CalmWords(
            words.getTranslation("shell.child.not-found.title"),
            words.getTranslation("shell.child.not-found.words"),
            Map.of(reader.link("/light"), words.getTranslation("shell.child.error.home"))));
  }

  /** A page of a few calm words and ways on. */
  public ResponseEntity<byte[]> calm(HttpStatus status, LightFrame frame, CalmWords words) {
    return page(status, "calm", frame, words);
  }

  /**
   * A few calm words.
   *
   * @param title the heading
   * @param words what is said
   * @param links ways on: what they say, by address
   */
  public record CalmWords(String title, String words, Map<String, String> links) {}
}
