package org.heard.consultations.translating;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heard.consultations.making.PlanTexts;
import org.heard.uikit.PageWords;

/** Writes a translation as a workbook: one row for each wording of each text. */
final class SheetWriter {
  private static final String VERSION = "1.0";
  private static final String PLAIN_TEXT = "@";
  private static final double WIDE = 60;
  private static final double NARROW = 24;

  private final Worksheet sheet;
  private final PageWords words;
  private final Descriptions descriptions;

  private SheetWriter(Worksheet sheet, PageWords words) {
    this.sheet = sheet;
    this.words = words;
    this.descriptions = new Descriptions(words);
  }

  static void write(TranslationJob job, PageWords words, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Heard", VERSION);
    Worksheet sheet = workbook.newWorksheet(job.original() + " - " + job.language());
    new SheetWriter(sheet, words).write(job);
    workbook.finish();
  }

  private void write(TranslationJob job) {
    head(job);
    int row = 1;
    for (TextToTranslate text : job.texts()) {
      row(row++, text);
    }
    shape(job, row - 1);
  }

  private void head(TranslationJob job) {
    List<String> head =
        List.of(
            SheetColumns.MARK,
            SheetColumns.of(job.call(), job.original(), job.language()),
            words.getTranslation("consultations.translating.column.what"),
            job.original().ownName(),
            job.language().ownName(),
            words.getTranslation("consultations.translating.column.state"),
            words.getTranslation("consultations.translating.column.length"));
    for (int column = 0; column < head.size(); column++) {
      sheet.value(0, column, head.get(column));
      sheet.style(0, column).bold().set();
    }
  }

  private void row(int row, TextToTranslate text) {
    sheet.value(row, SheetColumns.ID, text.id());
    if (text.target() != null) {
      sheet.value(row, SheetColumns.BEFORE, PlanTexts.fingerprint(text.target()));
      sheet.value(row, SheetColumns.TARGET, text.target());
    }
    sheet.value(row, SheetColumns.WHAT, descriptions.of(text));
    sheet.value(row, SheetColumns.SOURCE, text.source().text());
    sheet.value(row, SheetColumns.STATE, descriptions.state(text.state()));
    sheet.value(row, SheetColumns.LENGTH, text.kind().usefulLength());
    // Otherwise what looks like a number or a formula would become one.
    sheet.style(row, SheetColumns.TARGET).format(PLAIN_TEXT).wrapText(true).set();
    sheet.style(row, SheetColumns.SOURCE).format(PLAIN_TEXT).wrapText(true).set();
    sheet.style(row, SheetColumns.WHAT).wrapText(true).set();
  }

  private void shape(TranslationJob job, int last) {
    sheet.hideColumn(SheetColumns.ID);
    sheet.hideColumn(SheetColumns.BEFORE);
    sheet.width(SheetColumns.WHAT, NARROW);
    sheet.width(SheetColumns.SOURCE, WIDE);
    sheet.width(SheetColumns.TARGET, WIDE);
    sheet.width(SheetColumns.STATE, NARROW);
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, SheetColumns.WHAT, Math.max(1, last), SheetColumns.LENGTH);
    if (job.language().direction().equals("rtl")) {
      sheet.rightToLeft();
    }
  }
}
