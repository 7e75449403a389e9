package org.heard.submissions.ui.child;

import java.time.Clock;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.notice.CallNews;
import org.springframework.dao.DataAccessException;

/** The days of a call as they are now: they may have moved since a page of it was opened. */
sealed interface CallDays {

  /** The call as it is now; as it was when nobody can be asked. */
  Consultation now(Consultation call);

  /** What there is to know of days that moved. */
  Optional<CallNews> news(Consultation call);

  /** Days of published calls. */
  record Published(Consultations consultations, Clock clock) implements CallDays {
    @Override
    public Consultation now(Consultation call) {
      try {
        return consultations.byId(call.id()).orElse(call);
      } catch (DataAccessException away) {
        return call;
      }
    }

    @Override
    public Optional<CallNews> news(Consultation call) {
      return CallNews.of(call, clock);
    }
  }

  /** Days of a call that is only looked at: they are those of its plan. */
  record Planned() implements CallDays {
    @Override
    public Consultation now(Consultation call) {
      return call;
    }

    @Override
    public Optional<CallNews> news(Consultation call) {
      return Optional.empty();
    }
  }
}
