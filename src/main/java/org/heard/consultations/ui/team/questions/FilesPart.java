package org.heard.consultations.ui.team.questions;

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
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.consultations.ui.team.FindingsList;
import org.heard.consultations.xlsform.Container;
import org.heard.consultations.xlsform.XlsForms;
import org.heard.uikit.FileField;

/** Questions from a file, after a look at what it holds, and into one. */
final class FilesPart extends Section {
  private static final String ENDINGS = ".xlsx,.csv,.md,.lss,.json";

  private final transient Desk desk;
  private final transient XlsForms forms;
  private final Div found = new Div();

  FilesPart(Desk desk, Importers importers, XlsForms forms) {
    this.desk = desk;
    this.forms = forms;
    addClassName("t-part");
    FileField<Imported<Questionnaire>> field =
        new FileField<>(
            "questions-file",
            getTranslation("consultations.files.choose"),
            getTranslation("consultations.files.hint"),
            ENDINGS,
            FileLimits.TEAM.bytes(),
            importers::read,
            this::show);
    found.getElement().setAttribute("role", "status");
    add(new H2(getTranslation("consultations.files.title")), field, found, exports());
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

  private static Paragraph note(String look, String words) {
    Paragraph note = new Paragraph(words);
    note.addClassNames("note", look);
    return note;
  }
}
