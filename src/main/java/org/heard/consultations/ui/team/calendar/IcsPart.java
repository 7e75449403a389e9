package org.heard.consultations.ui.team.calendar;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.calendar.IcsFile;
import org.heard.consultations.calendar.IcsReader;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.calendar.MechanismCalendar.Taken;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Takes days out of a calendar file: shows what is in it, and takes it over after a press. */
@Tag("details")
@JsModule("./scripts/load-file.ts")
final class IcsPart extends HtmlContainer {
  private final transient MechanismCalendar calendar;
  private final transient Runnable changed;
  private final Div report = new Div();
  private Mechanism mechanism = Mechanism.OTHER;
  private volatile @Nullable UI ui;

  IcsPart(MechanismCalendar calendar, Runnable changed) {
    this.calendar = calendar;
    this.changed = changed;
    addClassName("t-part");
    report.getElement().setAttribute("tabindex", "-1");
    add(
        Markup.words("summary", "", getTranslation("consultations.calendar.file")),
        new Paragraph(getTranslation("consultations.calendar.file.about")),
        new Choice<>(
            getTranslation("consultations.calendar.mechanism"),
            null,
            List.of(Mechanism.values()),
            one -> CalendarWords.of(one, this),
            mechanism,
            one -> mechanism = one == null ? Mechanism.OTHER : one),
        upload(),
        report);
  }

  private HtmlContainer upload() {
    HtmlContainer input = Markup.element("input", "");
    input.setId("calendar-file");
    input.getElement().setAttribute("type", "file").setAttribute("accept", ".ics,text/calendar");
    HtmlContainer label =
        Markup.words("label", "", getTranslation("consultations.calendar.file.choose"));
    label.getElement().setAttribute("for", "calendar-file");
    HtmlContainer part = Markup.element("div", "t-field", label, input);
    part.getElement().setAttribute("data-loads", new Receiver(this));
    part.getElement().addEventListener("heard-loaded", event -> {});
    part.getElement()
        .addEventListener(
            "heard-not-loaded",
            event -> tell(getTranslation("consultations.calendar.file.not-arrived")));
    return part;
  }

  /** A file arrived; what is in it goes with the answer to the browser's next word. */
  void took(byte[] file) {
    Optional.ofNullable(ui).ifPresent(page -> page.accessSynchronously(() -> look(file)));
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

  @Override
  protected void onAttach(AttachEvent event) {
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ui = null;
  }

  /** Takes a file that the browser sends as the whole body of a request. */
  private record Receiver(IcsPart part) implements ElementRequestHandler {
    /** The ending by which Flow and its security know a request that sends something. */
    @Override
    public String getUrlPostfix() {
      return "upload";
    }

    @Override
    public void handleRequest(
        VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
        throws IOException {
      if (!"POST".equals(request.getMethod())) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        return;
      }
      // One byte more than is allowed is enough to know that a file is too large.
      part.took(request.getInputStream().readNBytes(IcsReader.MOST_BYTES + 1));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }
}
