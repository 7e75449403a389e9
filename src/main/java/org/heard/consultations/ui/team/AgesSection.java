package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultations.GuardianAges;
import org.heard.consultations.GuardianAges.Entry;

/** From which age a child can agree alone, by country, and when somebody last looked that up. */
final class AgesSection extends Div {
  private final List<String> unchecked;

  AgesSection(Clock clock) {
    unchecked = GuardianAges.bundled().unchecked(LocalDate.now(clock));
    addClassName("t-part");
    if (!unchecked.isEmpty()) {
      // Seen without opening the table: whoever relies on an age has to know.
      Span old =
          new Span(
              getTranslation(
                  "consultations.consent.ages.unchecked",
                  unchecked.stream().map(this::name).collect(Collectors.joining(", "))));
      old.addClassNames("h", "h--care");
      add(new Paragraph(old));
    }
    NativeDetails details =
        new NativeDetails(getTranslation("consultations.consent.ages"), content());
    add(details);
  }

  private Div content() {
    Div scroll = new Div(table());
    scroll.addClassName("t-scroll");
    // A table that is wider than the screen is scrolled with the keyboard too.
    scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    scroll.getElement().setAttribute("aria-label", getTranslation("consultations.consent.ages"));
    return new Div(
        new Paragraph(getTranslation("consultations.consent.ages.about", GuardianAges.UNKNOWN)),
        scroll);
  }

  private NativeTable table() {
    NativeTable table = new NativeTable();
    table.addClassName("rows");
    table.setCaptionText(getTranslation("consultations.consent.ages"));
    table.getCaption().addClassName("vh");
    table
        .getHead()
        .addRow()
        .add(
            headed(getTranslation("consultations.consent.ages.country")),
            headed(getTranslation("consultations.consent.ages.age")),
            headed(getTranslation("consultations.consent.ages.since")),
            headed(getTranslation("consultations.consent.ages.checked")),
            headed(getTranslation("consultations.consent.ages.source")));
    GuardianAges.bundled().entries().stream()
        .sorted(Comparator.comparing(this::country).thenComparing(Entry::validFrom))
        .forEach(entry -> fill(table.getBody().addRow(), entry));
    return table;
  }

  private void fill(NativeTableRow row, Entry entry) {
    String source =
        Optional.ofNullable(entry.note())
            .map(note -> entry.source() + " – " + note)
            .orElse(entry.source());
    NativeTableCell told = new NativeTableCell(source);
    told.addClassName("t-wrap");
    row.add(
        new NativeTableCell(country(entry)),
        new NativeTableCell(Integer.toString(entry.age())),
        new NativeTableCell(TeamDates.of(entry.validFrom(), getLocale())),
        checked(entry),
        told);
  }

  private NativeTableCell checked(Entry entry) {
    NativeTableCell cell = new NativeTableCell(TeamDates.of(entry.checkedOn(), getLocale()));
    if (unchecked.contains(entry.country())) {
      Span old = new Span(getTranslation("consultations.consent.ages.old"));
      old.addClassNames("h", "h--care");
      cell.add(old);
    }
    return cell;
  }

  private String country(Entry entry) {
    return name(entry.country());
  }

  private String name(String country) {
    return Locale.of("", country).getDisplayCountry(getLocale());
  }

  private static NativeTableHeaderCell headed(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }
}
