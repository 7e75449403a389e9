package org.heard.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.heard.shared.AgeBand;
import org.heard.shared.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Which wording of the texts somebody reads in this visit. Remembered in the session and nowhere
 * else; a page that shows how others read has its own.
 *
 * @param band how old they say they are; null when not asked yet
 * @param easyRead whether they asked for easy read
 */
public record ReaderWording(@Nullable AgeBand band, boolean easyRead) {

  private static final ReaderWording NOT_ASKED = new ReaderWording(null, false);

  /** The wording of the visit in hand; the general one outside of a visit. */
  public static ReaderWording ofVisit() {
    ReaderWording own = ofThisPage();
    if (own != null) {
      return own;
    }
    VaadinSession visit = VaadinSession.getCurrent();
    ReaderWording wording = visit == null ? null : visit.getAttribute(ReaderWording.class);
    return wording == null ? NOT_ASKED : wording;
  }

  private static @Nullable ReaderWording ofThisPage() {
    UI page = UI.getCurrent();
    return page == null ? null : ComponentUtil.getData(page, ReaderWording.class);
  }

  /** Keeps this for the page in hand alone; what it remembers later is of this page too. */
  public void onThisPageOnly() {
    ComponentUtil.setData(Objects.requireNonNull(UI.getCurrent()), ReaderWording.class, this);
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
    if (ofThisPage() != null) {
      onThisPageOnly();
      return;
    }
    VaadinSession visit = VaadinSession.getCurrent();
    if (visit != null) {
      visit.setAttribute(ReaderWording.class, this);
    }
  }
}
