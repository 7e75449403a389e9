package org.heard.uikit.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.uikit.PageWords;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What a page without script says when the store is away. Everything that was sent stays in the
 * page, unread, so that one press tries the very same again.
 */
@ControllerAdvice(annotations = LightController.class)
public class LightTrouble {
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

  /** The page that tries the same request again. */
  public ResponseEntity<byte[]> tryAgain(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    PageWords words = pages.words(reader.language());
    boolean sent = request.getMethod().equals("POST");
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    fields.add(Map.entry(LightReader.LANGUAGE, reader.language().tag()));
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!OF_LANGUAGE.contains(name)) {
            Stream.of(values).forEach(value -> fields.add(Map.entry(name, value)));
          }
        });
    String title = words.getTranslation("submissions.store-away.title");
    return pages.page(
        HttpStatus.SERVICE_UNAVAILABLE,
        "again",
        pages.formFrame(reader, words.getTranslation("shell.child.brand")),
        new Again(
            title,
            words.getTranslation(sent ? "uikit.light.away" : "submissions.store-away.words"),
            sent ? "post" : "get",
            request.getRequestURI(),
            fields));
  }

  /** A request to be made once more, as it was. */
  public record Again(
      String title,
      String words,
      String method,
      String address,
      List<Map.Entry<String, String>> fields) {
    @Override
    public String toString() {
      return "Again[hidden]";
    }
  }
}
