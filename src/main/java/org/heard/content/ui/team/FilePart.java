package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.ImportReport;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Severity;
import org.heard.content.Block;
import org.heard.content.LibraryPictures.Kept;
import org.heard.content.importing.TextFiles;
import org.heard.uikit.FileField;

/** A Word file or Markdown as blocks: what was found first, then somebody decides. */
final class FilePart extends Section {
  private final transient Consumer<List<Block>> take;
  private final Div found = new Div();

  /**
   * A part.
   *
   * @param keep keeps the pictures that a file brings
   */
  FilePart(InstantSource clock, Function<byte[], Kept> keep, Consumer<List<Block>> take) {
    this.take = take;
    addClassName("t-part");
    found.addClassName("t-form");
    found.getElement().setAttribute("role", "status");
    add(
        new H2(getTranslation("content.team.file.title")),
        new FileField<Imported<List<Block>>>(
            "text-file",
            getTranslation("content.team.file.choose"),
            getTranslation("content.team.file.hint"),
            TextFiles.ENDINGS,
            FileLimits.TEAM.bytes(),
            (name, file) -> TextFiles.read(name, file, clock, keep),
            this::show),
        found);
  }

  private void show(Imported<List<Block>> imported) {
    found.removeAll();
    switch (imported) {
      case Imported.Refused<List<Block>>(ImportReport report) -> {
        Paragraph refused =
            new Paragraph(getTranslation("content.team.file.refused", report.file()));
        refused.addClassNames("note", "note--wrong");
        found.add(refused);
        report(report);
      }
      case Imported.Taken<List<Block>>(List<Block> blocks, ImportReport report) -> {
        found.add(
            new Paragraph(getTranslation("content.team.file.holds", report.file(), blocks.size())));
        report(report);
        found.add(
            Press.go(
                getTranslation("content.team.file.take"),
                () -> {
                  found.removeAll();
                  take.accept(blocks);
                }));
      }
    }
  }

  private void report(ImportReport report) {
    for (Severity severity : Severity.values()) {
      List<Finding> findings = report.of(severity);
      if (!findings.isEmpty()) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(words(finding))));
        found.add(new H3(getTranslation(severity.key())), list);
      }
    }
  }

  private String words(Finding finding) {
    return getTranslation(finding.place().key(), finding.place().arguments().toArray())
        + " "
        + getTranslation(finding.kind().key(), finding.arguments().toArray());
  }
}
