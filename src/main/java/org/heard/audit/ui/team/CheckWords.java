package org.heard.audit.ui.team;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.heard.audit.ChainVerdict;
import org.heard.audit.ChainVerdict.Intact;
import org.heard.audit.ChainVerdict.Signed;
import org.jspecify.annotations.Nullable;

/** Says what checking the record found. */
final class CheckWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private CheckWords() {}

  static String of(ChainVerdict verdict) {
    return switch (verdict) {
      case Intact(long entries, String head, var signed) ->
          words("audit.check.intact", entries, head) + " " + signed(signed);
      case ChainVerdict.Broken(long seq) -> words("audit.check.broken", seq);
      case ChainVerdict.Rewritten(long seq, Instant at) ->
          words("audit.check.rewritten", seq, minute(at));
      case ChainVerdict.CutOff(long last, long signed, Instant at) ->
          words("audit.check.cut", last, signed, minute(at));
      case ChainVerdict.HeadsChanged(long line) -> words("audit.check.heads", line);
    };
  }

  static String minute(Instant at) {
    return MINUTE.format(at);
  }

  private static String signed(@Nullable Signed signed) {
    if (signed == null) {
      return words("audit.check.unsigned");
    }
    String upTo = words("audit.check.signed", minute(signed.since()), signed.seq());
    return signed.overdue() ? upTo + " " + words("audit.check.overdue") : upTo;
  }

  private static String words(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }
}
