package org.heard.consultations.ui.team.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Calls;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.calendar.MechanismCalendar.Saved;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.FileField;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar, as the team meets it. */
@HeardTest
class CalendarViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private Calls calls;
  @Autowired private MechanismCalendar calendar;
  @Autowired private Clock clock;
  private final String title = "Invented " + UUID.randomUUID();

  @BeforeEach
  void aManagerOpensIt() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    calls.detailed();
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/calendar");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aDateIsWrittenDownTakenOutAndBroughtBack() {
    press("Write it down");
    assertThat(text()).contains("Write a title in one language at least.");
    ChildScreen.typeInto($(TextBox.class).id("calendar-new-title-en").getElement(), title);
    press("Write it down");
    assertThat(text()).contains("The first day is missing.");
    day("First day", today().plusDays(40));
    press("Write it down");
    assertThat(text()).contains("It stands in the calendar now.", title);

    test($(NativeButton.class).withAttribute("aria-label", "Take " + title + " out").single())
        .click();
    assertThat(text()).contains("The entry is taken out.").doesNotContain(title);
    press("Undo");
    assertThat(text()).contains("It is as it was before.", title);
  }

  @Test
  void daysOfCallsStandBetweenThemAndTheAddressOfTheFeedIsShown() {
    assertThat(text())
        .contains("last day to answer", "An invented call for tests", "/calendar.ics?lang=en");
  }

  @Test
  void aFileIsShownBeforeItIsTakenOver() {
    String file =
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:%s
        SUMMARY:%s
        DTSTART:%s
        END:VEVENT
        BEGIN:VEVENT
        SUMMARY:Without a day
        END:VEVENT
        END:VCALENDAR
        """
            .formatted(title, title, today().plusDays(3).toString().replace("-", ""));
    bring(file);
    assertThat(text())
        .contains("1 date can be taken over.", "it has no day that can be read and is left out");
    assertThat(calendar.entries()).noneMatch(one -> title.equals(one.entry().source()));
    press("Take them over");
    assertThat(text()).contains("New: 1. Changed: 0. The same as before: 0.");
    bring("no calendar");
    assertThat(text()).contains("This is no calendar file, or it is broken.");
  }

  @Test
  void whoChangesADateThatSomebodyElseChangedKeepsTheirWordsAndSeesTheOthers() {
    CalendarEntry entry = entry(title, LocalizedText.of(Language.ENGLISH, "Children at work"));
    MechanismCalendar.Undo added = ((Saved.Stored) calendar.add(entry)).undo();
    UI.getCurrent().navigate("team");
    UI.getCurrent().navigate("team/calendar");
    test($(NativeButton.class).withAttribute("aria-label", "Change " + title).single()).click();
    String box = "calendar-" + added.id() + "-title-en";
    ChildScreen.typeInto($(TextBox.class).id(box).getElement(), title + " mine");
    calendar.change(added.id(), 1, entry(title + " theirs", null));

    press("Save the change");
    assertThat(text()).contains("Somebody else changed it meanwhile.", title + " theirs");
    assertThat($(TextBox.class).id(box).words()).isEqualTo(title + " mine");
    press("Save the change");
    assertThat(calendar.entries())
        .filteredOn(one -> one.id().equals(added.id()))
        .singleElement()
        .satisfies(one ->
            assertThat(one.entry().title().textIn(Language.ENGLISH)).isEqualTo(title + " mine"));
  }

  private CalendarEntry entry(String title, @Nullable LocalizedText theme) {
    return new CalendarEntry(
        Mechanism.UPR,
        LocalizedText.of(Language.ENGLISH, title),
        today().plusDays(9),
        today().plusDays(9),
        null,
        CallCountries.EVERYWHERE,
        theme,
        null,
        null);
  }

  private void bring(String file) {
    $(FileField.class).single().arrived("days.ics", file.getBytes(StandardCharsets.UTF_8));
  }

  private void day(String label, LocalDate day) {
    Element input =
        ChildScreen.all(one ->
                "date".equals(one.getAttribute("type"))
                    && one.getParent().getTextRecursively().startsWith(label))
            .getFirst();
    ChildScreen.happens(input, "blur", Map.of("event.target.value", day.toString()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  private String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }
}
