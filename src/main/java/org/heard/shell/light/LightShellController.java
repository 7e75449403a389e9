package org.heard.shell.light;

import jakarta.servlet.http.HttpServletRequest;
import org.heard.shell.child.HelpNumbers;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Help and rights as pages of their own, and the answer to every address that is none. */
@LightController
class LightShellController {
  private final LightPages pages;
  private final HelpNumbers numbers;

  LightShellController(LightPages pages, HelpNumbers numbers) {
    this.pages = pages;
    this.numbers = numbers;
  }

  @GetMapping("/light/help")
  ResponseEntity<byte[]> help(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    String title = pages.words(reader.language()).getTranslation("shell.child.help");
    return pages.page(
        "help-page",
        pages.frame(reader, title, "/light/help", null),
        new HelpPage(title, numbers.in(reader.language()).list()));
  }

  @GetMapping("/light/rights")
  ResponseEntity<byte[]> rights(HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    String title = pages.words(reader.language()).getTranslation("shell.child.rights");
    return pages.page("rights-page", pages.frame(reader, title, "/light/rights", null), title);
  }

  /**
   * Browsers ask for it on pages that name no icon; such a page shows none in the tab, and the
   * question must not begin a session either.
   */
  @GetMapping("/favicon.ico")
  ResponseEntity<Void> noIcon() {
    return ResponseEntity.noContent().build();
  }

  /** Anything else below the address: Vaadin must not answer it, or it would begin a session. */
  @RequestMapping({"/light/**"})
  ResponseEntity<byte[]> notThere(HttpServletRequest request) {
    return pages.notThere(LightReader.of(request));
  }
}
