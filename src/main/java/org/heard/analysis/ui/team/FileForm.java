package org.heard.analysis.ui.team;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.accounts.StepUp;
import org.heard.analysis.Exports;
import org.heard.analysis.Exports.Format;
import org.heard.analysis.Labels;
import org.heard.analysis.ReleasedFilter;
import org.heard.consultations.Consultation;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.uikit.AskAgain;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Choosing a file of released answers and downloading it. */
final class FileForm extends Section {
  private static final int POLL_MILLISECONDS = 500;
  private static final int MOST_STILL = 120;

  private final transient Exports exports;
  private final transient Consultation call;
  private final transient Labels names;
  private final Writing writing = new Writing();
  private final HtmlContainer rows = Markup.element("p", "");
  private final WritingNote note = new WritingNote();
  private final AskAgain again;
  // Pressed by the button, once it is clear who presses.
  private final Anchor file = new Anchor();
  private final NativeButton download;
  private Writing.State shown = new Writing.State.Idle();
  private int still;
  private final PurposeField purpose;
  private Format format = Format.XLSX;
  private Language labels;
  private ReleasedFilter filter = ReleasedFilter.ALL;
  // What Download was pressed for; read by the thread that writes the file.
  private volatile Exports.@Nullable Request request;

  FileForm(Exports exports, StepUp stepUp, Consultation call, Labels names) {
    this.again = new AskAgain(stepUp);
    this.exports = exports;
    this.call = call;
    this.names = names;
    this.purpose = new PurposeField(names);
    this.labels = labels();
    addClassName("file-form");
    rows.getElement().setAttribute("aria-live", "polite");
    download =
        new NativeButton(
            getTranslation("analysis.export.download"),
            click -> purpose.asked().ifPresent(this::download));
    download.addClassNames("t-btn", "t-btn--go");
    file.setHref((DownloadHandler) this::write);
    file.getElement().setAttribute("download", true).setAttribute("hidden", true);
    add(
        Markup.words("h2", "", getTranslation("analysis.export.title")),
        Markup.words("p", "", getTranslation("analysis.export.lead")),
        Markup.words("p", "", getTranslation("analysis.export.coarser")),
        choices(),
        rows,
        download,
        file,
        note,
        again);
    show();
  }

  private Div choices() {
    Div choices = new Div();
    choices.addClassName("choices");
    String any = getTranslation("analysis.filter.any");
    choices.add(
        new Choice<>(
            getTranslation("analysis.export.format"),
            null,
            List.of(Format.XLSX, Format.CSV),
            this::words,
            format,
            chosen -> format = Objects.requireNonNull(chosen)),
        new Choice<>(
            getTranslation("analysis.export.labels"),
            null,
            call.languages(),
            names::language,
            labels,
            chosen -> labels = Objects.requireNonNull(chosen)),
        new Choice<>(
            getTranslation("analysis.export.language"),
            any,
            call.languages(),
            names::language,
            null,
            language -> choose(new ReleasedFilter(language, filter.ageBand()))),
        new Choice<>(
            getTranslation("analysis.export.band"),
            any,
            Arrays.asList(AgeBand.values()),
            names::band,
            null,
            band -> choose(new ReleasedFilter(filter.language(), band))),
        purpose);
    return choices;
  }

  private Language labels() {
    Language reader = ReaderLanguage.current();
    return call.languages().contains(reader) ? reader : call.languages().getFirst();
  }

  private String words(Format format) {
    return switch (format) {
      case CSV -> getTranslation("analysis.export.format.csv");
      case XLSX -> getTranslation("analysis.export.format.xlsx");
    };
  }

  private void choose(ReleasedFilter filter) {
    this.filter = filter;
    show();
  }

  private Exports.Request request(Exports.Purpose purpose) {
    Locale locale =
        (Language.TEAM_PAGES.contains(labels) ? labels : ReaderLanguage.current()).locale();
    return new Exports.Request(
        call.id(),
        format,
        labels,
        filter,
        purpose,
        (key, arguments) -> getTranslation(locale, key, arguments));
  }

  private void show() {
    long count = exports.count(call.id(), filter);
    rows.getElement().setText(getTranslation("analysis.export.rows", count));
    download.setVisible(count > 0);
  }

  // Runs outside of the session's lock: the page stays usable while the file is written.
  private void write(DownloadEvent event) throws IOException {
    boolean complete = false;
    try {
      Exports.Request wanted = Objects.requireNonNull(request, "Nobody pressed Download");
      Exports.Written written =
          exports.write(
              wanted,
              name -> describe(event, wanted.format(), name),
              (done, expected) -> writing.tell(new Writing.State.Busy(done, expected)));
      writing.tell(new Writing.State.Done(written));
      complete = true;
    } finally {
      if (!complete) {
        writing.tell(new Writing.State.Broken());
      }
    }
  }

  private static OutputStream describe(DownloadEvent event, Format format, String name) {
    event.setFileName(name);
    event.setContentType(
        switch (format) {
          case CSV -> "text/csv;charset=utf-8";
          case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        });
    event.getResponse().setHeader("Cache-Control", "no-store");
    return event.getOutputStream();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    Registration polls = ui.addPollListener(poll -> look(ui));
    addDetachListener(detached -> {
      detached.unregisterListener();
      polls.remove();
      ui.setPollInterval(-1);
    });
  }

  private void download(Exports.Purpose purpose) {
    again.before(() -> begin(request(purpose)));
  }

  private void begin(Exports.Request wanted) {
    request = wanted;
    watch();
    file.getElement().callJsFunction("click");
  }

  private void watch() {
    writing.ask();
    still = 0;
    getUI().ifPresent(this::look);
  }

  // Asking for ever would keep a forgotten page's session alive.
  private void look(UI ui) {
    Writing.State now = writing.state();
    still = now.equals(shown) ? still + 1 : 0;
    shown = now;
    note.show(now);
    ui.setPollInterval(writing.under() && still < MOST_STILL ? POLL_MILLISECONDS : -1);
  }
}
