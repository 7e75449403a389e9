package org.heard.consultations.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.calendar.MechanismCalendar.Listed;
import org.heard.consultations.calendar.MechanismCalendar.Saved;
import org.heard.consultations.calendar.MechanismCalendar.Taken;
import org.heard.consultations.calendar.MechanismCalendar.Undo;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.PageWords;
import org.heard.uikit.UiTranslations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The calendar the team keeps, and what the world sees of it. */
@HeardTest
class MechanismCalendarTest {
  @Autowired private MechanismCalendar calendar;
  @Autowired private CalendarFeed feed;
  @Autowired private UiTranslations translations;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;
  @Autowired private WebApplicationContext context;

  @BeforeEach
  void aManager() {
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anEntryIsWrittenChangedAndTakenOutAndEachStepTakenBack() {
    String title = title();
    Undo added = stored(calendar.add(entry(title, 0, null)));
    Undo changed = stored(calendar.change(added.id(), 1, entry(title + " B", 2, null)));
    assertThat(find(added.id()).entry().title().textIn(Language.ENGLISH)).isEqualTo(title + " B");

    Undo back = stored(calendar.undo(changed));
    assertThat(find(added.id()).entry().title().textIn(Language.ENGLISH)).isEqualTo(title);

    Undo gone = stored(calendar.remove(added.id(), back.number()));
    assertThat(calendar.entries()).extracting(Listed::id).doesNotContain(added.id());
    stored(calendar.undo(gone));
    assertThat(find(added.id()).entry().title().textIn(Language.ENGLISH)).isEqualTo(title);
  }

  @Test
  void nobodyWritesOverWhatTheyHaveNotSeen() {
    Undo added = stored(calendar.add(entry(title(), 0, null)));
    calendar.change(added.id(), 1, entry(title(), 1, null));

    assertThat(calendar.change(added.id(), 1, entry(title(), 2, null)))
        .isEqualTo(new Saved.Overtaken());
    assertThat(calendar.remove(added.id(), 1)).isEqualTo(new Saved.Overtaken());
    assertThat(calendar.undo(added)).isEqualTo(new Saved.Overtaken());
    assertThat(calendar.change(UUID.randomUUID(), 0, entry(title(), 2, null)))
        .isEqualTo(new Saved.Overtaken());
  }

  @Test
  void whatDoesNotFitIsRefusedWithEveryReason() {
    CalendarEntry wrong =
        new CalendarEntry(
            Mechanism.UPR,
            LocalizedText.of(Language.ENGLISH, "x".repeat(201)),
            today(),
            today().minusDays(1),
            null,
            CallCountries.EVERYWHERE,
            null,
            "http://example.org",
            null);

    assertThat(calendar.add(wrong))
        .isEqualTo(
            new Saved.Refused(
                List.of(
                    CalendarEntry.Problem.TITLE_TOO_LONG,
                    CalendarEntry.Problem.DAYS_OUT_OF_ORDER,
                    CalendarEntry.Problem.NOT_AN_ADDRESS)));
  }

  @Test
  void aFileThatIsBroughtTwiceChangesWhatItBroughtBefore() {
    String source = UUID.randomUUID().toString();
    CalendarEntry first = entry(title(), 0, source);

    assertThat(calendar.take(List.of(first))).isEqualTo(new Taken(1, 0, 0));
    assertThat(calendar.take(List.of(first))).isEqualTo(new Taken(0, 0, 1));
    assertThat(calendar.take(List.of(entry(title(), 3, source)))).isEqualTo(new Taken(0, 1, 0));
    assertThat(calendar.entries())
        .filteredOn(one -> source.equals(one.entry().source()))
        .singleElement()
        .satisfies(one -> assertThat(one.entry().firstDay()).isEqualTo(today().plusDays(3)));
  }

  @Test
  void whatPeopleWroteBesideAFileOutlivesTheNextFile() {
    String source = UUID.randomUUID().toString();
    String title = title();
    calendar.take(List.of(fromFile(title, 5, source)));
    Listed taken = find(source);
    CalendarEntry completed =
        new CalendarEntry(
            Mechanism.CRC_SESSION,
            LocalizedText.of(Map.of(Language.ENGLISH, title, Language.FRENCH, "Session inventée")),
            taken.entry().firstDay(),
            taken.entry().lastDay(),
            today().plusDays(1),
            new CallCountries(List.of("KE")),
            LocalizedText.of(Language.ENGLISH, "Children at work"),
            null,
            source);
    stored(calendar.change(taken.id(), 1, completed));

    assertThat(calendar.take(List.of(fromFile(title, 5, source)))).isEqualTo(new Taken(0, 0, 1));
    assertThat(calendar.take(List.of(fromFile(title, 6, source)))).isEqualTo(new Taken(0, 1, 0));

    CalendarEntry now = find(source).entry();
    assertThat(now.firstDay()).isEqualTo(today().plusDays(6));
    assertThat(now.inputBy()).isEqualTo(today().plusDays(1));
    assertThat(now.countries().codes()).containsExactly("KE");
    assertThat(now.theme()).isEqualTo(completed.theme());
    assertThat(now.title().textIn(Language.FRENCH)).isEqualTo("Session inventée");
  }

  private CalendarEntry fromFile(String title, int days, String source) {
    return new CalendarEntry(
        Mechanism.CRC_SESSION,
        LocalizedText.of(Language.ENGLISH, title),
        today().plusDays(days),
        today().plusDays(days),
        null,
        CallCountries.EVERYWHERE,
        null,
        null,
        source);
  }

  private Listed find(String source) {
    return calendar.entries().stream()
        .filter(one -> source.equals(one.entry().source()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFeedHoldsOpenCallsAndEntriesInTheLanguageOfTheReader() throws Exception {
    Consultation call = calls.detailed();
    Consultation risky = calls.with(new ConsentProfile.AssentOnly(), true);
    String title = title();
    calendar.add(entry(title, 0, null));
    staff.signOut();

    MockHttpServletResponse answer = ask("/calendar.ics?lang=fr", null);

    String text = unfolded(answer);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).startsWith("text/calendar");
    assertThat(answer.getHeader("Cache-Control")).contains("public", "max-age=3600");
    assertThat(text)
        .contains("/c/" + call.slug(), "Dernier jour pour répondre", "SUMMARY:" + title)
        .doesNotContain(risky.slug());
    IcsFile back = IcsReader.read(answer.getContentAsByteArray(), Mechanism.OTHER, Language.FRENCH);
    assertThat(back.findings()).allMatch(one -> one.kind() == IcsFile.Kind.ADDRESS_LEFT_OUT);
    assertThat(back.entries()).extracting(CalendarEntry::source).doesNotHaveDuplicates();
  }

  @Test
  void theFeedIsWrittenOnceForEverybodyUntilSomethingChanges() {
    PageWords words = translations.words(Language.ENGLISH);
    byte[] before = feed.ics(Language.ENGLISH, words);
    assertThat(feed.ics(Language.ENGLISH, words)).isSameAs(before);
    Undo added = stored(calendar.add(entry(title(), 0, null)));
    byte[] with = feed.ics(Language.ENGLISH, words);
    assertThat(with).isNotEqualTo(before);
    calendar.undo(added);
    assertThat(feed.ics(Language.ENGLISH, words)).isEqualTo(before);
    calls.open();
    assertThat(feed.ics(Language.ENGLISH, words)).isNotEqualTo(before);
  }

  @Test
  void aProgramThatAsksAgainGetsNothingWhileNothingChanged() throws Exception {
    calls.open();
    String mark = ask("/calendar.ics", null).getHeader("ETag");

    assertThat(ask("/calendar.ics", mark).getStatus()).isEqualTo(304);
    staff.signIn(Role.MANAGER);
    calendar.add(entry(title(), 1, null));
    assertThat(ask("/calendar.ics", mark).getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse ask(String path, @Nullable String mark) throws Exception {
    MockMvc web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    var request = get(path);
    if (mark != null) {
      request.header("If-None-Match", mark);
    }
    return web.perform(request).andReturn().getResponse();
  }

  private static String unfolded(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  private Listed find(UUID id) {
    return calendar.entries().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Undo stored(Saved saved) {
    assertThat(saved).isInstanceOf(Saved.Stored.class);
    return ((Saved.Stored) saved).undo();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static String title() {
    return "Invented " + UUID.randomUUID();
  }

  private CalendarEntry entry(String title, int days, @Nullable String source) {
    return new CalendarEntry(
        Mechanism.CRC_SESSION,
        LocalizedText.of(Map.of(Language.ENGLISH, title)),
        today().plusDays(days),
        today().plusDays(days + 2),
        today().plusDays(days),
        CallCountries.EVERYWHERE,
        null,
        "https://example.org/session",
        source);
  }
}
