package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.ImportReport;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanChanges;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.ownformat.Brought;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.consultations.ui.team.FindingsList;
import org.heard.consultations.ui.team.Question;
import org.heard.uikit.FileField;

/** The whole call as a file: out, and in after a look at what it would change. */
final class FilePart extends Part {
  private final PlanDesk desk;
  private final boolean published;
  private final Div found = new Div();

  FilePart(PlanDesk desk, Clock clock, boolean published) {
    this.desk = desk;
    this.published = published;
    head(getTranslation("consultations.call-file"), getTranslation("consultations.call-file.help"));
    found.getElement().setAttribute("role", "status");
    Anchor out =
        new Anchor(
            DownloadHandler.fromInputStream(event -> file()),
            getTranslation("consultations.call-file.out"));
    out.addClassName("t-btn");
    out.getElement().setAttribute("download", true);
    add(
        new Paragraph(out),
        new FileField<Imported<CallPlan>>(
            "plan-file",
            getTranslation("consultations.call-file.in"),
            getTranslation("consultations.call-file.in.hint"),
            ".json",
            FileLimits.TEAM.bytes(),
            (name, file) -> CallFiles.read(name, file, clock),
            this::show),
        found);
  }

  private DownloadResponse file() {
    byte[] file = CallFiles.write(desk.plan());
    String slug = desk.plan().settings().slug();
    String name = (slug == null ? "call" : slug) + ".json";
    return new DownloadResponse(
        new ByteArrayInputStream(file), name, "application/json", file.length);
  }

  private void show(Imported<CallPlan> imported) {
    found.removeAll();
    switch (imported) {
      case Imported.Refused<CallPlan>(ImportReport report) ->
          found.add(
              note("note--wrong", getTranslation("consultations.files.refused", report.file())),
              new FindingsList(report));
      case Imported.Taken<CallPlan>(CallPlan file, ImportReport report) -> {
        desk.look();
        ask(desk.seen(), Brought.into(desk.plan(), file, published));
      }
    }
  }

  /** What is shown is what is stored, joined with what others store until then. */
  private void ask(Seen mine, CallPlan whole) {
    PlanChanges changes = PlanChanges.between(mine.plan(), whole);
    if (changes.none()) {
      found.add(note("note--info", getTranslation("consultations.call-file.same")));
      return;
    }
    Div what =
        new Div(
            new Paragraph(getTranslation("consultations.call-file.changes")),
            new ChangesList(changes));
    what.addClassNames("note", "note--info", "t-form");
    found.add(
        what,
        new Question(
            published
                ? getTranslation("consultations.call-file.sure.published")
                : getTranslation("consultations.call-file.sure"),
            getTranslation("consultations.call-file.yes"),
            () -> take(mine.revision(), whole)));
  }

  private void take(int revision, CallPlan whole) {
    found.removeAll();
    boolean done = desk.replace(revision, whole);
    found.add(
        done
            ? note("note--good", getTranslation("consultations.call-file.taken"))
            : note("note--care", getTranslation("consultations.call-file.not-taken")));
  }

  private static Paragraph note(String look, String words) {
    Paragraph note = new Paragraph(words);
    note.addClassNames("note", look);
    return note;
  }
}
