package org.heard.submissions.ui.child;

import java.net.URI;
import java.util.Optional;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.shared.HandoverCode;
import org.heard.submissions.Guardians;
import org.heard.submissions.ReceiptCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a child's pages need to let it ask a guardian: where its answers are, and a note. */
@Component
public class GuardianAsking {
  private final Guardians guardians;
  private final URI page;

  GuardianAsking(
      Guardians guardians, @Value("${heard.base-address:http://localhost}") URI baseAddress) {
    this.guardians = guardians;
    this.page = baseAddress.resolve("/g");
  }

  /** A note to hand over. The code stands behind the #, which no browser sends to a server. */
  public record Note(URI page, HandoverCode code) {
    /** Page and code in one. */
    public String link() {
      return page + "#" + code.text();
    }
  }

  /** Where the answers behind a receipt are. */
  public Guardians.Standing standing(ReceiptCode receipt) {
    return guardians.standing(receipt);
  }

  /** Whether answers to this call wait; other calls are not looked up at all. */
  public boolean waits(Consultation call, ReceiptCode receipt) {
    return call.consent() instanceof ConsentProfile.WithGuardian
        && standing(receipt) == Guardians.Standing.WAITING;
  }

  /** A new note; empty when the answers do not wait any more. */
  public Optional<Note> note(ReceiptCode receipt) {
    return guardians.ask(receipt).map(code -> new Note(page, code));
  }
}
