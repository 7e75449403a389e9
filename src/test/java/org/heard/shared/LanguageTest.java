package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LanguageTest {

  @Test
  void directionFollowsTheLanguage() {
    assertThat(Language.ARABIC.direction()).isEqualTo("rtl");
    assertThat(Language.of("fa").direction()).isEqualTo("rtl");
    assertThat(Language.FRENCH.direction()).isEqualTo("ltr");
  }

  @Test
  void aRegionDoesNotHideAChildPageLanguage() {
    assertThat(Language.childPage("fr-CA")).contains(Language.FRENCH);
    assertThat(Language.childPage("zh-Hans-CN")).contains(Language.CHINESE);
    assertThat(Language.childPage("de")).isEmpty();
    assertThat(Language.childPage("%ff<script>")).isEmpty();
    assertThat(Language.of(Locale.CANADA_FRENCH)).isEqualTo(Language.FRENCH);
  }

  @Test
  void aTagThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Language.of("not a tag"));
  }

  @Test
  void aNameIsWrittenAsItsSpeakersWriteIt() {
    assertThat(Language.SPANISH.ownName()).isEqualTo("Español");
    assertThat(Language.ARABIC.ownName()).isEqualTo("العربية");
    assertThat(Language.RUSSIAN.ownName()).isEqualTo("Русский");
    assertThat(Language.CHINESE.ownName()).isEqualTo("中文");
  }

  @Test
  void aTextFallsBackToEnglishAndSaysSo() {
    LocalizedText text =
        LocalizedText.of(Map.of(Language.ENGLISH, "Hello", Language.FRENCH, "Bonjour"));

    assertThat(text.in(Language.FRENCH))
        .isEqualTo(new LocalizedText.Rendering(Language.FRENCH, Wording.GENERAL, "Bonjour", null));
    assertThat(text.in(Language.ARABIC))
        .isEqualTo(new LocalizedText.Rendering(Language.ENGLISH, Wording.GENERAL, "Hello", null));
    assertThat(LocalizedText.of(Language.SPANISH, "Hola").in(Language.ARABIC).language())
        .isEqualTo(Language.SPANISH);
  }

  @Test
  void aTextSurvivesJson() {
    JsonMapper json = JsonMapper.shared();
    LocalizedText text = LocalizedText.of(Map.of(Language.ARABIC, "مرحبا"));

    assertThat(json.writeValueAsString(text)).isEqualTo("{\"ar\":\"مرحبا\"}");
    assertThat(json.readValue("{\"ar\":\"مرحبا\"}", LocalizedText.class)).isEqualTo(text);
  }

  @Test
  void aTextWithoutWordsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Language.ENGLISH, "  "));
  }
}
