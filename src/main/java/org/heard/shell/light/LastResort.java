package org.heard.shell.light;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.heard.uikit.FailureLog;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightPages.CalmWords;
import org.heard.uikit.light.LightReader;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a person sees when nothing else answered: the server refused a request before any page, or
 * failed outside of all. Programs get the status alone.
 */
@Controller
class LastResort implements ErrorController {
  private static final int OF_THE_SERVER = 500;

  private final LightPages pages;

  LastResort(LightPages pages) {
    this.pages = pages;
  }

  @RequestMapping(value = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> page(HttpServletRequest request) {
    HttpStatus status = status(request);
    LightReader reader = LightReader.of(request);
    if (status == HttpStatus.NOT_FOUND) {
      return pages.notThere(reader);
    }
    PageWords words = pages.words(reader.language());
    return pages.calm(
        status,
        pages.frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
        new CalmWords(
            words.getTranslation("shell.child.error.title"),
            words.getTranslation("shell.child.error.words")
                + number(request, status)
                    .map(number ->
                        " " + words.getTranslation("shell.child.error.ask", number.grouped()))
                    .orElse(""),
            Map.of("/", words.getTranslation("shell.child.error.home"))));
  }

  @RequestMapping("/error")
  ResponseEntity<Void> bare(HttpServletRequest request) {
    HttpStatus status = status(request);
    number(request, status);
    return ResponseEntity.status(status).build();
  }

  /** Failures of the server alone; a request that was refused is none. */
  private static Optional<FailureNumber> number(HttpServletRequest request, HttpStatus status) {
    return status.value() >= OF_THE_SERVER
            && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        ? Optional.of(FailureLog.write(failure))
        : Optional.empty();
  }

  private static HttpStatus status(HttpServletRequest request) {
    HttpStatus said =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : null;
    return said == null ? HttpStatus.INTERNAL_SERVER_ERROR : said;
  }
}
