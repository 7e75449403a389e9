package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Watches a browser for what must never happen: a request to another host, an error on a page. */
final class Guard {
  private static final Set<String> LEAVING = Set.of("http", "https", "ws", "wss");

  private final String host;
  private final List<String> problems = new ArrayList<>();
  private boolean troubleExpected;

  Guard(BrowserContext browser, URI application) {
    host = application.getAuthority();
    browser.onRequest(this::lookAt);
    browser.onPage(page -> page.onWebSocket(socket -> lookAt(socket.url())));
    browser.onConsoleMessage(this::lookAt);
    browser.onWebError(error -> report("script error: " + error.error()));
  }

  private void lookAt(Request request) {
    lookAt(request.url());
  }

  private void lookAt(String url) {
    URI address = URI.create(url.split("[?#]", 2)[0]);
    if (LEAVING.contains(address.getScheme()) && !host.equals(address.getAuthority())) {
      problems.add("request to another host: " + address.getAuthority());
    }
  }

  private void lookAt(ConsoleMessage message) {
    if ("error".equals(message.type())) {
      report("console error: " + message.text() + " at " + message.location());
    }
  }

  private void report(String problem) {
    if (!troubleExpected) {
      problems.add(problem);
    }
  }

  /** From now on errors are part of the journey, such as a server that is away. */
  void expectTrouble() {
    troubleExpected = true;
  }

  void expectNoProblem() {
    assertThat(problems).as("what the browser did or reported").isEmpty();
  }
}
