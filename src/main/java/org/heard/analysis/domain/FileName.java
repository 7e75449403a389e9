package org.heard.analysis.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.heard.analysis.Exports;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** The name of a file: the word of the call, the filter, the day, and the mark of the file. */
final class FileName {
  private FileName() {}

  static String of(Exports.Request request, String slug, LocalDate day, String mark) {
    StringBuilder name = new StringBuilder("heard-").append(slug);
    Language language = request.filter().language();
    AgeBand band = request.filter().ageBand();
    if (language != null) {
      name.append('-').append(language.tag().toLowerCase(Locale.ROOT));
    }
    if (band != null) {
      name.append('-').append(band == AgeBand.ADULT ? "adults" : band.key());
    }
    return name.append('-')
        .append(day)
        .append('-')
        .append(mark)
        .append('.')
        .append(request.format().key())
        .toString();
  }
}
