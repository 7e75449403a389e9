package org.heard.submissions.ui.child;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.heard.shared.ConsultationId;

/** The calls whose notice was read in this visit; it is not shown twice. */
final class NoticeRead {
  private final Set<ConsultationId> calls = new HashSet<>();

  static NoticeRead current() {
    VaadinSession session = Objects.requireNonNull(VaadinSession.getCurrent());
    NoticeRead read = session.getAttribute(NoticeRead.class);
    if (read == null) {
      read = new NoticeRead();
      session.setAttribute(NoticeRead.class, read);
    }
    return read;
  }

  boolean of(ConsultationId call) {
    return calls.contains(call);
  }

  void add(ConsultationId call) {
    calls.add(call);
  }
}
