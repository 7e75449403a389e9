package org.heard.consultations.ui.team.calendar;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heard.consultations.calendar.IcsFile;
import org.heard.consultations.calendar.IcsReader;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.calendar.MechanismCalendar.Taken;
import org.heard.consultations.formats.FileLimits;
import org.heard.uikit.Choice;
import org.heard.uikit.FileField;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** Takes days out of a calendar file: shows what is in it, and takes it over after a press. */
@Tag("details")
final class IcsPart extends HtmlContainer {
  private final transient MechanismCalendar calendar;
  private final transient Runnable changed;
  private final Div report = new Div();
  private Mechanism mechanism = Mechanism.OTHER;

  IcsPart(MechanismCalendar calendar, Runnable changed) {
    this.calendar = calendar;
    this.changed = changed;
    addClassName("t-part");
    report.getElement().setAttribute("tabindex", "-1");
    add(
        Markup.words("summary", "", getTranslation("consultations.calendar.file")),
        new Choice<>(
            getTranslation("consultations.calendar.mechanism"),
            null,
            List.of(Mechanism.values()),
            one -> CalendarWords.of(one, this),
            mechanism,
            one -> mechanism = one == null ? Mechanism.OTHER : one),
        new FileField<byte[]>(
            "calendar-file",
            getTranslation("consultations.calendar.file.choose"),
            getTranslation("consultations.calendar.file.about"),
            ".ics,text/calendar",
            FileLimits.TEAM.bytes(),
            (name, file) -> file,
            this::look),
        report);
  }

  private void look(byte[] file) {
    report.removeAll();
    try {
      show(IcsReader.read(file, mechanism, ReaderLanguage.current()));
    } catch (IcsFile.RefusedException refused) {
      report.add(new Paragraph(CalendarWords.of(refused.refusal(), this)));
    }
    report.getElement().callJsFunction("focus");
  }

  private void show(IcsFile file) {
    report.add(
        new Paragraph(getTranslation("consultations.calendar.file.found", file.entries().size())));
    UnorderedList entries = new UnorderedList();
    file.entries()
        .forEach(entry ->
            entries.add(
                new ListItem(
                    CalendarWords.days(entry, this, ReaderLanguage.current().locale())
                        + " · "
                        + entry.title().textIn(ReaderLanguage.current()))));
    UnorderedList left = new UnorderedList();
    left.addClassName("muted");
    file.findings().forEach(one -> left.add(new ListItem(CalendarWords.of(one, this))));
    report.add(entries, left);
    if (!file.entries().isEmpty()) {
      NativeButton take =
          new NativeButton(getTranslation("consultations.calendar.file.take"), press -> take(file));
      take.addClassNames("t-btn", "t-btn--go");
      report.add(take);
    }
  }

  private void take(IcsFile file) {
    Taken taken = calendar.take(file.entries());
    tell(
        getTranslation(
            "consultations.calendar.file.taken", taken.added(), taken.changed(), taken.same()));
    changed.run();
  }

  private void tell(String words) {
    report.removeAll();
    report.add(new Paragraph(words));
    report.getElement().callJsFunction("focus");
  }
}
