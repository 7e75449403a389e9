package org.heard.analysis.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heard.analysis.Exports;
import org.heard.analysis.Labels;
import org.heard.consultations.Consultation;
import org.heard.moderation.released.ReleasedSubmission;

/** A workbook: data of what the filter finds, codebook, method, and a summary of the whole call. */
final class WorkbookFile implements ReleasedFile {
  private static final int ROWS_OF_A_SHEET = 1_048_576;

  private final Exports.Request request;
  private final List<AskedQuestion> asked;
  private final Labels labels;
  private final MethodSheet method;
  private final Workbook workbook;
  private final FileTable table;
  private final DataSheets data;
  private final FileCounts counts = new FileCounts();
  private final Tally tally;

  WorkbookFile(
      Exports.Request request,
      Consultation call,
      String mark,
      List<AskedQuestion> asked,
      Instant now,
      OutputStream out)
      throws IOException {
    this.request = request;
    this.asked = asked;
    this.labels = new Labels(request.labels(), request.words());
    this.method = new MethodSheet(request, call, mark, labels, now);
    this.workbook = new Workbook(out, "Heard", "1.0");
    this.table = new FileTable(asked, labels);
    this.data = new DataSheets(workbook, table, ROWS_OF_A_SHEET);
    this.tally = new Tally(asked);
  }

  // The summary always covers the whole call, as it is.
  @Override
  public void pass(ReleasedSubmission submission) {
    tally.add(submission);
  }

  @Override
  public void add(ReleasedSubmission submission, Traits shown) throws IOException {
    counts.add(submission, shown);
    table.row(submission, shown, data);
  }

  @Override
  public long rows() {
    return counts.contributions();
  }

  @Override
  public void finish() throws IOException {
    data.finish();
    if (data.continued() > 0) {
      data.writeContinued(sheet("continued"));
    }
    new CodebookSheet(request.words(), labels)
        .write(asked, table.columns(), counts.countries(), sheet("codebook"));
    method.write(counts, data.continued(), sheet("method"));
    new SummarySheet(request.words(), labels)
        .write(new SafeSummary(DisclosureControl.USUAL).of(tally), sheet("summary"));
    workbook.finish();
  }

  private SheetCells sheet(String name) {
    Worksheet sheet = workbook.newWorksheet(name);
    if (request.labels().direction().equals("rtl")) {
      sheet.rightToLeft();
    }
    return new SheetCells(sheet);
  }
}
