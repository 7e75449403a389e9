package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.heard.shared.LocalizedText.Rendering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class LocalizedTextTest {
  private static final String EVERY_WORDING =
      """
      {"en": {"all": "general", "6-9": "six", "10-12": "ten", "13-15": "thirteen",
              "16-17": "sixteen", "easy": "easy"}}
      """;

  private final JsonMapper json = JsonMapper.builder().build();

  @ParameterizedTest
  @CsvSource({
    "6-9, false, six", "10-12, false, ten", "13-15, false, thirteen", "16-17, false, sixteen",
    "18+, false, general", "not-said, false, six", ", false, general", "13-15, true, easy"
  })
  void a_reader_gets_the_wording_written_for_them(
      @Nullable String band, boolean easyRead, String words) {
    assertThat(read(EVERY_WORDING, band, easyRead)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "6-9, general",
    "10-12, general",
    "13-15, thirteen",
    "16-17, thirteen",
    "not-said, general"
  })
  void what_is_missing_falls_back_to_the_next_simpler_words(String band, String words) {
    String file = "{\"en\": {\"13-15\": \"thirteen\", \"all\": \"general\"}}";
    assertThat(read(file, band, false)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"6-9", "10-12", "13-15", "16-17", "18+", "not-said"})
  void harder_or_easier_words_are_better_than_none(String band) {
    assertThat(read("{\"en\": {\"16-17\": \"sixteen\"}}", band, true)).isEqualTo("sixteen");
    assertThat(read("{\"en\": {\"easy\": \"easy\"}}", band, false)).isEqualTo("easy");
  }

  @Test
  void the_readers_own_language_counts_more_than_the_wording() {
    LocalizedText text = text("{\"en\": {\"6-9\": \"six\"}, \"fr\": \"tous\"}");
    Reader child = new Reader(Language.FRENCH, AgeBand.FROM_6_TO_9, true);
    assertThat(text.in(child))
        .isEqualTo(new Rendering(Language.FRENCH, Wording.GENERAL, "tous", null));
  }

  @Test
  void a_file_comes_out_as_it_went_in() {
    String file =
        "{\"en\":\"words\",\"ar\":{\"all\":\"كلمات\",\"easy\":{\"text\":\"كلمة\",\"sound\":\"a.ogg\"}}}";
    assertThat(json.readTree(json.writeValueAsString(text(file)))).isEqualTo(json.readTree(file));
    assertThat(text(file).in(new Reader(Language.ARABIC, null, true)).sound()).isEqualTo("a.ogg");
  }

  @Test
  void blank_words_and_two_renderings_for_the_same_readers_are_refused() {
    Rendering once = new Rendering(Language.ENGLISH, Wording.EASY, "words", null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rendering(Language.ENGLISH, Wording.EASY, " ", null));
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(List.of(once, once)));
  }

  private String read(String file, @Nullable String band, boolean easyRead) {
    AgeBand age = band == null ? null : AgeBand.of(band);
    return text(file).in(new Reader(Language.ENGLISH, age, easyRead)).text();
  }

  private LocalizedText text(String file) {
    return json.readValue(file, LocalizedText.class);
  }
}
