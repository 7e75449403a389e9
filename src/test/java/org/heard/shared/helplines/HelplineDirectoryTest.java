package org.heard.shared.helplines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.shared.Language;
import org.heard.shared.helplines.Helpline.Freshness;
import org.heard.shared.helplines.HelplineDirectory.EuropeanNumber;
import org.heard.shared.helplines.HelplineDirectory.WorldList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelplineDirectoryTest {
  private static final LocalDate READ = LocalDate.of(2027, 1, 1);
  private static final HelplineDirectory SHIPPED = HelplineDirectory.shipped();

  @ParameterizedTest
  @CsvSource({"0,FRESH", "179,FRESH", "180,FLAGGED", "364,FLAGGED", "365,HIDDEN", "4000,HIDDEN"})
  void anEntryNobodyCheckedIsFlaggedAndThenHidden(int days, Freshness expected) {
    assertThat(line("IE", null).on(READ.plusDays(days))).isEqualTo(expected);
  }

  @Test
  void aCallCountsAsACheckAndAnOlderCallDoesNotMakeAnEntryOlder() {
    assertThat(line("IE", READ.plusDays(300)).on(READ.plusDays(400))).isEqualTo(Freshness.FRESH);
    assertThat(line("IE", READ.minusDays(300)).checked()).isEqualTo(READ);
  }

  @Test
  void aHiddenEntryGivesWayToTheFallback() {
    HelplineDirectory directory = directory(line("IE", null), line("JP", null));
    LocalDate late = READ.plusDays(365);
    assertThat(directory.in("IE", READ)).isInstanceOf(HelpIn.Own.class);
    assertThat(directory.in("IE", late)).isEqualTo(new HelpIn.Europe("116 111"));
    assertThat(directory.in("JP", late)).isInstanceOf(HelpIn.World.class);
    assertThat(directory.countries(READ)).containsExactly("IE", "JP");
    assertThat(directory.countries(late)).containsExactly("IE");
  }

  @Test
  void theTeamIsToldWhatToCheck() {
    HelplineDirectory directory = directory(line("IE", null), line("JP", READ.plusDays(100)));
    assertThat(directory.toCheck(READ.plusDays(179))).isEmpty();
    assertThat(directory.toCheck(READ.plusDays(200)))
        .extracting(Helpline::country)
        .containsExactly("IE");
    assertThat(directory.toCheck(READ.plusDays(900))).hasSize(2);
  }

  @Test
  void everyCountryOfTheListHasAnEntryOrTheFallbackOnAnyDay() {
    for (String country : Locale.getISOCountries()) {
      for (int days : new int[] {0, 200, 400}) {
        LocalDate day = SHIPPED.lines().getFirst().checked().plusDays(days);
        boolean something =
            switch (SHIPPED.in(country, day)) {
              case HelpIn.Own(List<Helpline> lines) -> !lines.isEmpty();
              case HelpIn.Europe(String number) -> !number.isBlank();
              case HelpIn.World(WorldList list) -> !list.address().isBlank();
            };
        assertThat(something).as("%s after %s days", country, days).isTrue();
      }
    }
  }

  @Test
  void theShippedEntriesNameTheirSourcesAndSayThatNobodyCalled() {
    assertThat(SHIPPED.lines()).hasSizeGreaterThan(10);
    for (Helpline line : SHIPPED.lines()) {
      assertThat(line.sources())
          .as(line.country())
          .isNotEmpty()
          .allMatch(source -> URI.create(source).getHost() != null);
      assertThat(line.number()).as(line.country()).matches("[0-9][0-9 -]{2,}");
      // Whoever calls a number writes the day here and takes this line away.
      assertThat(line.dialled()).as(line.country()).isNull();
    }
  }

  @Test
  void whereTheEuropeanNumberIsKnownNotToWorkItIsNotShown() {
    assertThat(SHIPPED.europe().countries()).doesNotContain("FR", "IT").contains("PL", "SE");
    assertThat(SHIPPED.europe().number()).isEqualTo("116 111");
  }

  @Test
  void aLanguageOfEveryChildPageHasAHelplineThatSpeaksIt() {
    for (Language language : Language.CHILD_PAGES) {
      assertThat(SHIPPED.lines())
          .as(language.tag())
          .anyMatch(line -> line.languages().contains(language));
    }
  }

  @Test
  void anOperatorCanBringAFileOfTheirOwn(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.json"), document("\"always\"", "IE"));
    assertThat(HelplineDirectory.read(file).in("IE", READ))
        .isEqualTo(new HelpIn.Own(List.of(line("IE", null))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"sometimes\"", "7", "{\"from\":\"monday\"}"})
  void hoursThatNobodyUnderstandsAreRefused(String hours) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(document(hours, "IE")));
  }

  @Test
  void aCountryThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> read(document("\"always\"", "XX")));
  }

  private static HelplineDirectory read(String document) {
    return HelplineFile.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String document(String hours, String country) {
    return """
    {"helplines": [{"country": "%s", "name": "Line", "number": "1 2 3", "hours": %s,
      "languages": ["en"], "free": true, "sources": ["https://example.org/"],
      "sourceRead": "2027-01-01"}],
     "europe": {"number": "116 111", "countries": ["IE"], "sources": ["https://example.org/"]},
     "world": {"name": "All", "address": "example.org", "sources": ["https://example.org/"]}}
    """
        .formatted(country, hours);
  }

  private static HelplineDirectory directory(Helpline... lines) {
    return new HelplineDirectory(
        List.of(lines),
        new EuropeanNumber("116 111", Set.of("IE"), List.of("https://example.org/")),
        new WorldList("All", "example.org", List.of("https://example.org/")));
  }

  private static Helpline line(String country, @Nullable LocalDate dialled) {
    return new Helpline(
        country,
        "Line",
        "1 2 3",
        null,
        null,
        new Hours.Always(),
        List.of(Language.ENGLISH),
        true,
        List.of("https://example.org/"),
        READ,
        dialled);
  }
}
