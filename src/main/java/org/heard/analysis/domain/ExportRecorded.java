package org.heard.analysis.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.heard.analysis.Exports;
import org.heard.moderation.released.ReleasedFilter;
import org.heard.shared.AgeBand;
import org.heard.shared.AuditableEvent;
import org.heard.shared.Language;

/** A file was begun, finished or broken off. */
record ExportRecorded(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static ExportRecorded started(Exports.Request request, String file) {
    return of("export.started", request, file);
  }

  static ExportRecorded written(Exports.Request request, Exports.Written written) {
    ExportRecorded event = of("export.written", request, written.fileName());
    event.details.put("rows", Long.toString(written.rows()));
    event.details.put("sha256", written.sha256());
    return event;
  }

  static ExportRecorded aborted(Exports.Request request, String file, long rows) {
    ExportRecorded event = of("export.aborted", request, file);
    event.details.put("rows", Long.toString(rows));
    return event;
  }

  private static ExportRecorded of(String action, Exports.Request request, String file) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("file", file);
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
    return new ExportRecorded(action, request.consultation().toString(), new TreeMap<>(details));
  }
}
