package org.heard.analysis.domain;

import java.util.Map;
import java.util.TreeMap;
import org.heard.analysis.Exports;
import org.heard.analysis.ReleasedFilter;
import org.heard.shared.AgeBand;
import org.heard.shared.AuditableEvent;
import org.heard.shared.Language;

/** A file was begun, finished or broken off. */
record ExportRecorded(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static ExportRecorded started(Exports.Request request, String file, String mark) {
    Map<String, String> details = new TreeMap<>();
    details.put("file", file);
    details.put("mark", mark);
    details.put("purpose", request.purpose().key());
    details.put("labels", request.labels().tag());
    ReleasedFilter filter = request.filter();
    Language language = filter.language();
    AgeBand band = filter.ageBand();
    if (language != null) {
      details.put("language", language.tag());
    }
    if (band != null) {
      details.put("age-band", band.key());
    }
    return new ExportRecorded("export.started", request.consultation().toString(), details);
  }

  ExportRecorded written(Exports.Written written) {
    return as(
        "export.written",
        Map.of("rows", Long.toString(written.rows()), "sha256", written.sha256()));
  }

  ExportRecorded aborted(long rows) {
    return as("export.aborted", Map.of("rows", Long.toString(rows)));
  }

  private ExportRecorded as(String action, Map<String, String> further) {
    Map<String, String> all = new TreeMap<>(details);
    all.putAll(further);
    return new ExportRecorded(action, subject, all);
  }
}
