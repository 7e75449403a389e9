package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartIT extends Journey {

  @Test
  void theApplicationSaysThatItIsReady() {
    assertThat(application().ready()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void theFirstPageIsThereInEveryLanguage(String language) {
    for (Screen screen : Screen.values()) {
      Visitor child = visitor(screen, language);
      child.open("/");
      assertThat(child.heading()).isVisible();
      assertThat(child.page.locator("html")).hasAttribute("lang", language);
      child.lookAsChild("home");
    }
  }
}
