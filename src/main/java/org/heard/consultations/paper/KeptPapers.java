package org.heard.consultations.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Consultation;

/** Papers made lately, as many as fit into some memory; those used last stay longest. */
final class KeptPapers {
  private static final int MOST_BYTES = 48 * 1024 * 1024;

  /** A paper; a call that changed its dates or words is another one. */
  record Key(Consultation call, Print print) {}

  private final Map<Key, byte[]> papers = new LinkedHashMap<>(16, 0.75f, true);
  private int bytes;

  synchronized Optional<byte[]> get(Key key) {
    return Optional.ofNullable(papers.get(key));
  }

  synchronized void put(Key key, byte[] paper) {
    byte[] old = papers.put(key, paper);
    bytes += paper.length - (old == null ? 0 : old.length);
    var oldest = papers.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().length;
      oldest.remove();
    }
  }
}
