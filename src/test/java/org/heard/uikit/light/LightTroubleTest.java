package org.heard.uikit.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.heard.HeardTest;
import org.heard.shared.Language;
import org.heard.uikit.FailureLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@HeardTest
class LightTroubleTest {
  @Autowired private LightTrouble trouble;

  @Test
  void whatNobodyExpectedIsSaidInEveryLanguageWithTheNumberOfTheLog() {
    for (Language language : Language.CHILD_PAGES) {
      try (FailureLines lines = new FailureLines()) {
        Element main = said(language);
        assertThat(lines.numbers()).hasSize(1);
        assertThat(main.wholeText())
            .contains(lines.numbers().getFirst())
            .doesNotContain("IllegalState", "a secret of a child");
        assertThat(lines.text()).doesNotContain("a secret of a child", "typed words");
      }
    }
  }

  private Element said(Language language) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/light/c/call/answer");
    request.setParameter("lang", language.tag());
    request.setParameter("a.story", "typed words");
    byte[] page =
        trouble.failed(new IllegalStateException("a secret of a child"), request).getBody();
    return Jsoup.parse(new String(Objects.requireNonNull(page), StandardCharsets.UTF_8))
        .expectFirst("main");
  }
}
