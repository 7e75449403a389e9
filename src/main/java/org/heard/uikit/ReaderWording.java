package org.heard.uikit;

import com.vaadin.flow.server.VaadinSession;
import org.heard.shared.AgeBand;
import org.heard.shared.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Which wording of the texts somebody reads in this visit. Remembered in the session and nowhere
 * else.
 *
 * @param band how old they say they are; null when not asked yet
 * @param easyRead whether they asked for easy read
 */
public record ReaderWording(@Nullable AgeBand band, boolean easyRead) {

  private static final ReaderWording NOT_ASKED = new ReaderWording(null, false);

  /** The wording of the visit in hand; the general one outside of a visit. */
  public static ReaderWording ofVisit() {
    VaadinSession visit = VaadinSession.getCurrent();
    ReaderWording wording = visit == null ? null : visit.getAttribute(ReaderWording.class);
    return wording == null ? NOT_ASKED : wording;
  }

  /** Who reads the page in hand. */
  public static Reader reader() {
    ReaderWording wording = ofVisit();
    return new Reader(ReaderLanguage.current(), wording.band, wording.easyRead);
  }

  /** The same with another band; null for not asked. */
  public ReaderWording as(@Nullable AgeBand band) {
    return new ReaderWording(band, easyRead);
  }

  /** The same with easy read or without. */
  public ReaderWording easy(boolean easyRead) {
    return new ReaderWording(band, easyRead);
  }

  /** Keeps this for the rest of the visit; without a visit it does nothing. */
  public void remember() {
    VaadinSession visit = VaadinSession.getCurrent();
    if (visit != null) {
      visit.setAttribute(ReaderWording.class, this);
    }
  }
}
