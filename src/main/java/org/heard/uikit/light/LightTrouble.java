package org.heard.uikit.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.uikit.FailureLog;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightPages.CalmWords;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/**
 * What a page without script says when the store is away. Everything that was sent stays in the
 * page, unread, so that one press tries the very same again.
 */
@ControllerAdvice(annotations = LightController.class)
public class LightTrouble {
  // As the setting of uploads says, a little less than it.
  private static final int MOST_MEGABYTES = 10;
  private static final Set<String> OF_LANGUAGE =
      Set.of(LightReader.LANGUAGE, LightReader.OTHER_LANGUAGE);

  private final LightPages pages;

  LightTrouble(LightPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<byte[]> storeAway(HttpServletRequest request) {
    return tryAgain(request);
  }

  /** A file so large that nothing of its form was read, not even the language. */
  @ExceptionHandler(MultipartException.class)
  ResponseEntity<byte[]> tooLarge(HttpServletRequest request) {
    LightReader reader = LightReader.unread(request);
    PageWords words = pages.words(reader.language());
    return pages.calm(
        HttpStatus.CONTENT_TOO_LARGE,
        pages.frame(reader, words.getTranslation("shell.child.brand"), "/light", null),
        new CalmWords(
            words.getTranslation("shell.child.error.title"),
            words.getTranslation("submissions.media.too-large", MOST_MEGABYTES),
            Map.of(request.getRequestURI(), words.getTranslation("submissions.store-away.again"))));
  }

  /** What nobody expected: the place goes to the log, and what was sent stays in the page. */
  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<byte[]> failed(RuntimeException failure, HttpServletRequest request) {
    FailureNumber number = FailureLog.write(failure);
    PageWords words = pages.words(LightReader.of(request).language());
    return again(
        request,
        HttpStatus.INTERNAL_SERVER_ERROR,
        words.getTranslation("shell.child.error.title"),
        words.getTranslation("shell.child.trouble"),
        words.getTranslation("shell.child.error.ask", number.grouped()));
  }

  /** The page that tries the same request again. */
  public ResponseEntity<byte[]> tryAgain(HttpServletRequest request) {
    PageWords words = pages.words(LightReader.of(request).language());
    return again(
        request,
        HttpStatus.SERVICE_UNAVAILABLE,
        words.getTranslation("submissions.store-away.title"),
        words.getTranslation(
            isForm(request) ? "uikit.light.away" : "submissions.store-away.words"));
  }

  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST");
  }

  private ResponseEntity<byte[]> again(
      HttpServletRequest request, HttpStatus status, String title, String... saying) {
    LightReader reader = LightReader.of(request);
    PageWords words = pages.words(reader.language());
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    fields.add(Map.entry(LightReader.LANGUAGE, reader.language().tag()));
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!OF_LANGUAGE.contains(name)) {
            Stream.of(values).forEach(value -> fields.add(Map.entry(name, value)));
          }
        });
    return pages.page(
        status,
        "again",
        pages.formFrame(reader, words.getTranslation("shell.child.brand")),
        new Again(
            title,
            List.of(saying),
            isForm(request) ? "post" : "get",
            request.getRequestURI(),
            fields));
  }

  /** A request to be made once more, as it was. */
  public record Again(
      String title,
      List<String> words,
      String method,
      String address,
      List<Map.Entry<String, String>> fields) {
    @Override
    public String toString() {
      return "Again[hidden]";
    }
  }
}
