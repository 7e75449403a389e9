package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.consultations.xlsform.Container;
import org.heard.consultations.xlsform.XlsForms;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Questions from a file, after a look at what it holds, and into one. */
final class FilesPart extends Section {
  private static final String ENDINGS = ".xlsx,.csv,.md,.lss,.json";

  private final transient Desk desk;
  private final transient Importers importers;
  private final transient XlsForms forms;
  private final Div found = new Div();
  private volatile @Nullable UI ui;

  FilesPart(Desk desk, Importers importers, XlsForms forms) {
    this.desk = desk;
    this.importers = importers;
    this.forms = forms;
    addClassName("t-part");
    HtmlContainer input = Markup.element("input", "");
    input
        .getElement()
        .setAttribute("type", "file")
        .setAttribute("id", "questions-file")
        .setAttribute("accept", ENDINGS)
        .setAttribute("aria-describedby", "questions-file-hint");
    HtmlContainer label = Markup.words("label", "", getTranslation("consultations.files.choose"));
    label.getElement().setAttribute("for", "questions-file");
    HtmlContainer hint = Markup.words("p", "muted", getTranslation("consultations.files.hint"));
    hint.setId("questions-file-hint");
    Div field = new Div(label, hint, input);
    field.addClassName("t-field");
    found.getElement().setAttribute("role", "status");
    add(new H2(getTranslation("consultations.files.title")), field, found, exports());
    getElement().setAttribute("data-loads", new FileReceiver(this));
    getElement().setAttribute("data-names", "");
    getElement().addEventListener("heard-loaded", event -> {});
    getElement()
        .addEventListener(
            "heard-not-loaded", event -> say(getTranslation("consultations.files.line")));
  }

  /** A file came; it is read outside of the page, so that a large one holds nobody up. */
  void arrived(String name, byte[] file) {
    Imported<Questionnaire> imported = importers.read(name, file);
    Optional.ofNullable(ui).ifPresent(page -> page.accessSynchronously(() -> show(imported)));
  }

  void show(Imported<Questionnaire> imported) {
    found.removeAll();
    switch (imported) {
      case Imported.Refused<Questionnaire> refused -> {
        found.add(
            note(
                "note--wrong",
                getTranslation("consultations.files.refused", refused.report().file())),
            new FindingsList(refused.report()));
      }
      case Imported.Taken<Questionnaire> taken -> taken(taken);
    }
  }

  private void taken(Imported.Taken<Questionnaire> taken) {
    Questionnaire theirs = taken.value();
    Questionnaire mine = desk.questions();
    Div acts = new Div();
    acts.addClassName("t-row");
    acts.add(
        Press.button(
            getTranslation("consultations.files.replace"),
            () -> {
              found.removeAll();
              desk.change(
                  plan -> new Desk.Tried.Made(plan.with(theirs), "", List.of()), Desk.ELSEWHERE);
            }),
        Press.button(
            getTranslation("consultations.files.add"),
            () -> {
              found.removeAll();
              desk.edit(Desk.ELSEWHERE, all -> desk.edits(all).append(theirs));
            }),
        Press.button(getTranslation("consultations.files.nothing"), found::removeAll));
    found.add(
        note(
            "note--good",
            getTranslation(
                "consultations.files.holds",
                taken.report().file(),
                theirs.questions().size(),
                theirs.sections().size())),
        new FindingsList(taken.report()),
        new Paragraph(getTranslation("consultations.files.before", mine.questions().size())),
        acts);
  }

  private Div exports() {
    Div links = new Div();
    links.addClassName("t-row");
    for (Container container : Container.values()) {
      links.add(
          link(
              "consultations.files.xlsform",
              container.ending(),
              container.contentType(),
              out -> forms.write(desk.questions(), container, out)));
    }
    links.add(
        link(
            "consultations.files.own",
            ".json",
            "application/json",
            out -> out.write(CallFiles.write(desk.plan()))));
    return links;
  }

  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private Anchor link(String key, String ending, String type, Writer writer) {
    Anchor link = new Anchor("", getTranslation(key, ending));
    link.addClassName("t-btn");
    link.setHref((DownloadHandler) event -> download(event, ending, type, writer));
    link.getElement().setAttribute("download", true);
    return link;
  }

  private void download(DownloadEvent event, String ending, String type, Writer writer)
      throws IOException {
    event.setContentType(type);
    event.setFileName("questions" + ending);
    try (OutputStream out = event.getOutputStream()) {
      writer.write(out);
    }
  }

  private void say(String words) {
    found.removeAll();
    found.add(note("note--wrong", words));
  }

  private static Paragraph note(String look, String words) {
    Paragraph note = new Paragraph(words);
    note.addClassNames("note", look);
    return note;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ui = null;
  }
}
