package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartIT extends Journey {

  @Test
  void theApplicationSaysThatItIsReady() {
    assertThat(application().ready()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'fr-CA,fr;q=0.9,en;q=0.8', /, fr, ltr",
    "ar-EG, /, ar, rtl",
    "'de-CH,es;q=0.7,en;q=0.3', /, es, ltr",
    "ru, /c/social-protection, ru, ltr",
    "'zh-Hans-CN,zh;q=0.9', /code, zh, ltr",
    "de, /, en, ltr",
    "'', /, en, ltr",
    "ru, /?lang=ar, ar, rtl",
    "ru, /?lang=xx, ru, ltr"
  })
  void theBrowserSaysTheLanguageUntilAChildChoosesOne(
      String asked, String path, String language, String direction) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(application().address(path));
    if (!asked.isEmpty()) {
      request.header("Accept-Language", asked);
    }
    try (HttpClient browser = HttpClient.newHttpClient()) {
      String page = browser.send(request.build(), BodyHandlers.ofString()).body();
      Element html = Jsoup.parse(page).child(0);
      assertThat(html.attr("lang")).isEqualTo(language);
      assertThat(html.attr("dir")).isEqualTo(direction);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void theFirstPageIsThereInEveryLanguage(String language) {
    // The narrowest screen is looked at by EveryScreenIT.
    for (Screen screen : List.of(Screen.PHONE, Screen.DESK)) {
      Visitor child = visitor(screen, language);
      child.open("/");
      assertThat(child.heading()).isVisible();
      assertThat(child.page.locator("html")).hasAttribute("lang", language);
      child.lookAsChild("home");
    }
  }
}
