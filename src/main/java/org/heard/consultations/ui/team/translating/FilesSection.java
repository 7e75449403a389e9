package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.translating.FileKind;
import org.heard.consultations.translating.FileMerge;
import org.heard.consultations.translating.TranslatedFile;
import org.heard.consultations.translating.TranslationFiles;
import org.heard.consultations.translating.TranslationJob;
import org.heard.consultations.ui.team.FindingsList;
import org.heard.uikit.FileField;
import org.heard.uikit.Markup;

/** Files for translators: out, and in with a report before anything changes. */
@Tag("details")
final class FilesSection extends HtmlContainer {
  private static final FileLimits LIMITS = FileLimits.TEAM;

  private final transient OpenTranslation work;
  private final transient TranslationFiles files;
  private final Runnable imported;
  private final Div report = new Div();

  FilesSection(OpenTranslation work, String about, Clock clock, Runnable imported) {
    this.work = work;
    this.files = new TranslationFiles(LIMITS, clock);
    this.imported = imported;
    addClassName("t-part");
    report.setId("file-report");
    report.getElement().setAttribute("tabindex", "-1");
    add(
        Markup.words("summary", "", getTranslation("consultations.translating.files")),
        new Paragraph(about),
        Markup.element(
            "p",
            "t-row",
            download(FileKind.WORKBOOK, "consultations.translating.download-xlsx"),
            download(FileKind.XLIFF, "consultations.translating.download-xliff")),
        upload(),
        report);
  }

  private Anchor download(FileKind kind, String key) {
    Anchor link =
        new Anchor(DownloadHandler.fromInputStream(event -> file(kind)), getTranslation(key));
    link.addClassName("t-btn");
    link.getElement().setAttribute("download", true);
    return link;
  }

  private DownloadResponse file(FileKind kind) {
    if (!work.freshen()) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
    }
    TranslationJob job = work.job();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      files.write(job, kind, this::getTranslation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = "heard-" + job.original() + "-" + job.language() + "." + kind.ending();
    return new DownloadResponse(
        new ByteArrayInputStream(out.toByteArray()), name, kind.mediaType(), out.size());
  }

  private FileField<byte[]> upload() {
    return new FileField<>(
        "translated-file",
        getTranslation("consultations.translating.upload"),
        getTranslation("consultations.translating.upload-hint"),
        ".xlf,.xliff,.xlsx",
        FileLimits.TEAM.bytes(),
        (name, file) -> file,
        this::look);
  }

  private void look(byte[] file) {
    // The browser sends the content alone. A workbook is a package, XLIFF is not.
    FileKind kind =
        file.length > 1 && file[0] == 'P' && file[1] == 'K' ? FileKind.WORKBOOK : FileKind.XLIFF;
    if (!work.freshen()) {
      tell(getTranslation(work.gone()));
      return;
    }
    TranslationJob job = work.job();
    Imported<TranslatedFile> read = files.read(job, "." + kind.ending(), file);
    report.removeAll();
    switch (read) {
      case Imported.Refused<TranslatedFile> refused ->
          report.add(
              new Paragraph(getTranslation("consultations.translating.refused")),
              new FindingsList(refused.report()));
      case Imported.Taken<TranslatedFile> taken ->
          report.add(
              new FindingsList(taken.report()),
              new FileReport(
                  work, FileMerge.of(job, taken.value()), this::finish, () -> look(file)));
    }
    report.getElement().callJsFunction("focus");
  }

  private void finish(String words) {
    tell(words);
    imported.run();
  }

  private void tell(String words) {
    report.removeAll();
    report.add(new Paragraph(words));
    report.getElement().callJsFunction("focus");
  }
}
