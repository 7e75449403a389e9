package org.heard.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.junit.jupiter.api.Test;

class ShelfEntryTest {
  private static final Edition ENGLISH = edition(Language.ENGLISH, AgeBand.FROM_10_TO_12);
  private static final Edition OLDER = edition(Language.ENGLISH, AgeBand.FROM_16_TO_17);
  private static final Edition YOUNGER = edition(Language.ENGLISH, AgeBand.FROM_6_TO_9);
  private static final Edition FRENCH = edition(Language.FRENCH, AgeBand.FROM_16_TO_17);
  private static final Edition EASY =
      edition(new Audience(Language.ENGLISH, AgeBand.FROM_13_TO_15, Format.EASY_READ));
  private static final Edition COMIC =
      edition(new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, Format.COMIC));

  private static Edition edition(Language language, AgeBand band) {
    return edition(new Audience(language, band, Format.TEXT));
  }

  private static Edition edition(Audience audience) {
    return new Edition(
        VersionId.random(), audience, 1, 1, Texts.body("Parks"), LocalDate.of(2026, 4, 1), 0);
  }

  private static ShelfEntry entry(int state, Edition... editions) {
    return new ShelfEntry(
        new SourceDocument(DocumentId.random(), "parks", state, Texts.facts(), Texts.paragraphs()),
        List.of(editions));
  }

  private static Reader reader(Language language, AgeBand band, boolean easy) {
    return new Reader(language, band, easy);
  }

  @Test
  void theLanguageOfTheReaderComesBeforeTheAge() {
    assertThat(entry(1, ENGLISH, FRENCH).in(reader(Language.FRENCH, AgeBand.FROM_10_TO_12, false)))
        .isEqualTo(FRENCH);
  }

  @Test
  void whoseLanguageIsNotThereReadsEnglish() {
    assertThat(entry(1, FRENCH, ENGLISH).in(reader(Language.ARABIC, AgeBand.FROM_10_TO_12, false)))
        .isEqualTo(ENGLISH);
  }

  @Test
  void tooSimpleIsBetterThanTooHard() {
    assertThat(
            entry(1, OLDER, YOUNGER, ENGLISH)
                .in(reader(Language.ENGLISH, AgeBand.FROM_13_TO_15, false)))
        .isEqualTo(ENGLISH);
  }

  @Test
  void easyReadIsForThoseWhoAskedForIt() {
    ShelfEntry entry = entry(1, ENGLISH, EASY);
    assertThat(entry.in(reader(Language.ENGLISH, AgeBand.FROM_10_TO_12, true))).isEqualTo(EASY);
    assertThat(entry.in(reader(Language.ENGLISH, AgeBand.FROM_10_TO_12, false))).isEqualTo(ENGLISH);
  }

  @Test
  void aComicIsOfferedAndNotForcedOnAnybody() {
    assertThat(entry(1, COMIC, ENGLISH).in(reader(Language.ENGLISH, AgeBand.FROM_10_TO_12, false)))
        .isEqualTo(ENGLISH);
  }

  @Test
  void anEditionIsOutdatedOnceItsSourceHasANewerState() {
    assertThat(entry(1, ENGLISH).outdated(ENGLISH)).isFalse();
    assertThat(entry(2, ENGLISH).outdated(ENGLISH)).isTrue();
  }
}
