package org.heard.analysis.domain;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.heard.analysis.Exports;
import org.heard.analysis.FileWords;
import org.heard.analysis.Labels;
import org.heard.analysis.domain.Column.Holds;
import org.heard.consultations.Consultation;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** Says what the file is, how it came about, and what it can never hold. */
final class MethodSheet {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final Exports.Request request;
  private final FileWords words;
  private final Consultation call;
  private final String mark;
  private final Labels labels;
  private final Instant now;

  MethodSheet(Exports.Request request, Consultation call, String mark, Labels labels, Instant now) {
    this.request = request;
    this.words = request.words();
    this.call = call;
    this.mark = mark;
    this.labels = labels;
    this.now = now;
  }

  void write(FileCounts counts, int continued, SheetCells cells) throws IOException {
    about(cells);
    counted(counts, cells);
    coarser(counts, cells);
    rules(cells);
    if (continued > 0) {
      line(words.text("analysis.method.continued"), continued, cells);
    }
  }

  private void about(SheetCells cells) throws IOException {
    String title = call.page().title().textIn(request.labels());
    line(words.text("analysis.method.what"), words.text("analysis.method.what.text"), cells);
    line(words.text("analysis.method.call"), title, cells);
    line(words.text("analysis.method.address"), call.slug(), cells);
    line(words.text("analysis.method.opened"), day(call.opensAt()), cells);
    line(words.text("analysis.method.closes"), day(call.endsAt()), cells);
    line(words.text("analysis.method.freezes"), day(call.freezesAt()), cells);
    line(
        words.text("analysis.method.written"),
        TIME.format(now.atOffset(ZoneOffset.UTC)) + " UTC",
        cells);
    line(words.text("analysis.method.mark"), mark, cells);
    line(words.text("analysis.method.purpose"), labels.purpose(request.purpose()), cells);
    line(words.text("analysis.method.versions"), call.version(), cells);
    line(words.text("analysis.method.labels"), labels.language(request.labels()), cells);
    line(words.text("analysis.method.filter"), filter(), cells);
  }

  private void counted(FileCounts counts, SheetCells cells) throws IOException {
    line(words.text("analysis.method.contributions"), counts.contributions(), cells);
    line(words.text("analysis.method.children"), counts.children(), cells);
    line(words.text("analysis.method.groups"), counts.groups(), cells);
    line(words.text("analysis.method.adults"), counts.adults(), cells);
    line(words.text("analysis.method.redacted"), counts.redacted(), cells);
  }

  private void coarser(FileCounts counts, SheetCells cells) throws IOException {
    line(
        words.text("analysis.method.coarser"),
        words.text("analysis.method.coarser.text", Coarsening.FEWEST),
        cells);
    line(words.text("analysis.method.coarser.lines"), counts.coarser(), cells);
    line(
        words.text("analysis.method.coarser.columns"),
        words.text(
            "analysis.method.coarser.columns.text",
            counts.coarser(Holds.COUNTRY),
            counts.coarser(Holds.LANGUAGE),
            counts.coarser(Holds.AGE_BAND),
            counts.coarser(Holds.KIND),
            counts.coarser(Holds.CHILDREN)),
        cells);
  }

  private void rules(SheetCells cells) throws IOException {
    line(words.text("analysis.method.never"), words.text("analysis.method.never.text"), cells);
    line(words.text("analysis.method.care"), words.text("analysis.method.care.text"), cells);
    line(words.text("analysis.method.small"), words.text("analysis.method.small.text"), cells);
    line(
        words.text("analysis.method.apostrophe"),
        words.text("analysis.method.apostrophe.text"),
        cells);
  }

  private String filter() {
    Language language = request.filter().language();
    AgeBand band = request.filter().ageBand();
    if (language == null && band == null) {
      return words.text("analysis.method.filter.none");
    }
    return words.text(
        "analysis.method.filter.text",
        language == null ? words.text("analysis.filter.any") : labels.language(language),
        band == null ? words.text("analysis.filter.any") : labels.band(band));
  }

  private static String day(Instant at) {
    return DAY.format(at.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static void line(String name, String value, SheetCells cells) throws IOException {
    cells.heading(name);
    cells.text(value);
    cells.endRow();
  }

  private static void line(String name, long value, SheetCells cells) throws IOException {
    cells.heading(name);
    cells.number(value);
    cells.endRow();
  }
}
