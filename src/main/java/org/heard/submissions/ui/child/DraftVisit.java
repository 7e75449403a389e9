package org.heard.submissions.ui.child;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;

/**
 * The forms of this very visit. A form in here is shown without asking; a cookie alone is not
 * enough, because somebody else may sit at the device now. Words stay here too while the store is
 * away.
 */
final class DraftVisit {

  /** A form with the token it is kept under. */
  record Form(DraftToken token, FillingIn filling) {}

  private final Map<ConsultationId, Form> forms = new HashMap<>();
  private final Set<DraftToken> shown = new HashSet<>();

  static DraftVisit current() {
    VaadinSession session = Objects.requireNonNull(VaadinSession.getCurrent());
    DraftVisit visit = session.getAttribute(DraftVisit.class);
    if (visit == null) {
      visit = new DraftVisit();
      session.setAttribute(DraftVisit.class, visit);
    }
    return visit;
  }

  /**
   * The form of a preview, apart from the visit. No child's words come into it, and the number of
   * the visit stays: the pages beside the preview are in the middle of their own requests.
   */
  static DraftVisit aside(ConsultationId call, Form form) {
    DraftVisit visit = new DraftVisit();
    visit.forms.put(call, form);
    return visit;
  }

  /** The form of a call, when the token in the cookie is still the one it was begun with. */
  Optional<Form> form(ConsultationId call, Optional<DraftToken> cookie) {
    return Optional.ofNullable(forms.get(call))
        .filter(form -> cookie.isEmpty() || cookie.get().equals(form.token()));
  }

  /** Whether this visit works with a token already. */
  boolean knows(DraftToken token) {
    return shown.contains(token)
        || forms.values().stream().anyMatch(form -> form.token().equals(token));
  }

  /** Somebody came with the code or file that leads to this token, so it is them. */
  void cameWith(DraftToken token) {
    VisitId.renew();
    shown.add(token);
  }

  void open(ConsultationId call, Form form) {
    if (forms.put(call, form) == null) {
      VisitId.renew();
    }
  }

  /** Whether the answers of a call can still be changed here; not any more once they were sent. */
  boolean has(ConsultationId call) {
    return forms.containsKey(call);
  }

  void close(ConsultationId call) {
    forms.remove(call);
  }
}
