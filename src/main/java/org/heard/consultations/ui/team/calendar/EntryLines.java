package org.heard.consultations.ui.team.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.uikit.ReaderLanguage;

/** What is known of one entry. */
final class EntryLines {
  private EntryLines() {}

  static List<Component> of(CalendarEntry entry, Component page) {
    Locale reader = ReaderLanguage.current().locale();
    List<Component> lines = new ArrayList<>();
    lines.add(new H3(entry.title().textIn(ReaderLanguage.current())));
    lines.add(
        new Paragraph(
            CalendarWords.days(entry, page, reader)
                + " · "
                + CalendarWords.of(entry.mechanism(), page)));
    if (entry.inputBy() != null) {
      lines.add(
          new Paragraph(
              page.getTranslation(
                  "consultations.calendar.input-by", TeamDates.of(entry.inputBy(), reader))));
    }
    if (!entry.countries().everywhere()) {
      lines.add(
          new Paragraph(
              entry.countries().codes().stream()
                  .map(code -> Locale.of("", code).getDisplayCountry(reader))
                  .sorted()
                  .collect(Collectors.joining(", "))));
    }
    if (entry.theme() != null) {
      lines.add(new Paragraph(entry.theme().textIn(ReaderLanguage.current())));
    }
    if (entry.page() != null) {
      Anchor link =
          new Anchor(entry.page(), page.getTranslation("consultations.calendar.official"));
      link.getElement().setAttribute("rel", "noopener noreferrer");
      lines.add(new Paragraph(link));
    }
    return lines;
  }
}
