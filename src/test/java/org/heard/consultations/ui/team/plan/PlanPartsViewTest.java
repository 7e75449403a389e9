package org.heard.consultations.ui.team.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.consultations.CallCountries;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.ui.team.PictureUpload;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.RedrawingTest;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of the workspace that more than words are chosen in: days, pictures, fixed settings. */
@HeardTest
class PlanPartsViewTest extends OnThePlanPage {
  private static final String SETTING = "What is kept before sending";

  @Autowired private MechanismCalendar calendar;
  @Autowired private CallPictures pictures;

  @Test
  void aLogoOfAPartnerIsBroughtAndTakenOut() throws IOException {
    open();
    type("plan-partner-new", "Friends of Parks");
    press("Add the partner");

    $(PictureUpload.class).single().arrived("<svg/>".getBytes(StandardCharsets.UTF_8));
    assertThat(text()).contains("This is no PNG and no JPEG.");
    assertThat(read().partners().getFirst().logo()).isNull();

    $(PictureUpload.class).single().arrived(RedrawingTest.drawn(40, 20, "png"));
    String logo = String.valueOf(read().partners().getFirst().logo());
    assertThat(pictures.open(logo)).isPresent();

    press("Take the logo of Friends of Parks out");
    assertThat(read().partners().getFirst().logo()).isNull();
  }

  @Test
  void aCallClosesWhenADayOfTheCalendarBegins() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(90);
    String title = "Invented session " + id;
    calendar.add(
        new CalendarEntry(
            Mechanism.OTHER,
            LocalizedText.of(Language.ENGLISH, title),
            day.plusDays(20),
            day.plusDays(22),
            day,
            new CallCountries(List.of()),
            null,
            null,
            null));
    open();
    assertThat(text()).contains("Take the date from the calendar", title);

    choose("Take the date from the calendar", day + " · " + title);

    assertThat(read().settings().dates().closesAt())
        .isEqualTo(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    assertThat($(Input.class).id("plan-closes").getElement().getProperty("value"))
        .startsWith(day.toString());
  }

  @Test
  void aCallThatIsOpenForLessThanSixWeeksIsHintedAtAndNotRefused() {
    open();
    Instant from = Instant.parse("2031-03-03T08:00:00Z");
    moment("plan-opens", from);
    moment("plan-closes", from.plus(Duration.ofDays(41)));
    assertThat(text()).contains("It is open for 41 days.", "usually need 6 weeks or more");
    assertThat(read().settings().dates().closesAt()).isEqualTo(from.plus(Duration.ofDays(41)));
    moment("plan-closes", from.plus(Duration.ofDays(42)));
    assertThat(text()).doesNotContain("It is open for");
  }

  @Test
  void whatWasPromisedToChildrenIsReadAndNotChangedOnceTheCallIsPublished() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    assertThat(labels()).anyMatch(one -> one.startsWith(SETTING));
    assertThat(boxes()).contains("plan-slug");
    press("Open this call");
    press("Yes, open it");

    open();

    assertThat(text())
        .contains("Fixed since the call was published", "because they were promised this")
        .contains(SETTING, "No more than usual");
    assertThat(labels()).noneMatch(one -> one.startsWith(SETTING) || one.startsWith("Who says"));
    assertThat(text()).doesNotContain("Answering can put a child at risk");
    assertThat(boxes()).as("links lead to its address").doesNotContain("plan-slug");
  }

  @Test
  void aReasonThatAsksForANameIsSaidWhileItIsWritten() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    press("Open this call");
    press("Yes, open it");
    open();
    type("deadline-reason-en", "We need more time. What is your name?");
    assertThat(text()).contains("asks a child for a name");
    type("deadline-reason-en", "We need more time.");
    assertThat(text()).doesNotContain("asks a child for a name");
  }

  private List<String> labels() {
    return $(Choice.class).all().stream()
        .map(one -> one.getElement().getTextRecursively())
        .toList();
  }

  private List<String> boxes() {
    return ChildScreen.all(one -> one.hasAttribute("id")).stream()
        .map(one -> String.valueOf(one.getAttribute("id")))
        .toList();
  }

  private void choose(String label, String words) {
    $(Choice.class).all().stream()
        .map(one -> one.getElement())
        .filter(one -> one.getChild(0).getText().equals(label))
        .map(one -> one.getChild(1))
        .findFirst()
        .ifPresent(list ->
            ChildScreen.happens(
                list,
                "change",
                Map.of(
                    "event.target.value",
                    list.getChildren()
                        .filter(option -> option.getText().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("value"))));
  }
}
