package org.heard.submissions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.GuardianAges;
import org.heard.consultations.OrganisationCodes;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Backing;
import org.springframework.stereotype.Component;

/**
 * Whether somebody beside the child has to say yes before answers are read, and whether they did.
 */
@Component
class BackingCheck {
  private final OrganisationCodes organisations;
  private final GuardianAges ages = GuardianAges.bundled();
  private final Clock clock;

  BackingCheck(OrganisationCodes organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** What follows for answers that the child itself wants to send. */
  sealed interface Verdict {
    /** They can be stored. */
    record Store(Backed backed) implements Verdict {}

    /** The child has to choose or to give something first. */
    record First(SendResult result) implements Verdict {}
  }

  Verdict check(Consultation call, Map<String, Answer> given, Backing backing) {
    return switch (call.consent()) {
      case ConsentProfile.AssentOnly() -> new Verdict.Store(Backed.NOBODY);
      case ConsentProfile.Waived ignored -> new Verdict.Store(Backed.WAIVED);
      case ConsentProfile.WithGuardian(boolean anonymousWay) ->
          guardianNeeded(given)
              ? withGuardian(anonymousWay, backing)
              : new Verdict.Store(Backed.NOBODY);
      case ConsentProfile.WithOrganisation() -> withOrganisation(call, backing);
    };
  }

  private static Verdict withGuardian(boolean anonymousWay, Backing backing) {
    return switch (backing) {
      case Backing.AskGuardian() -> new Verdict.Store(Backed.GUARDIAN);
      case Backing.WithoutGuardian() when anonymousWay ->
          new Verdict.Store(Backed.WITHOUT_GUARDIAN);
      case Backing.WithoutGuardian() -> first(anonymousWay);
      case Backing.None() -> first(anonymousWay);
      case Backing.Organisation ignored -> first(anonymousWay);
    };
  }

  private static Verdict first(boolean anonymousWay) {
    return new Verdict.First(new SendResult.GuardianFirst(anonymousWay));
  }

  private Verdict withOrganisation(Consultation call, Backing backing) {
    return backing instanceof Backing.Organisation(var code)
            && organisations.counts(call.id(), code)
        ? new Verdict.Store(Backed.ORGANISATION)
        : new Verdict.First(
            new SendResult.OrganisationCodeFirst(backing instanceof Backing.Organisation));
  }

  /**
   * By what the child says of itself, and by nothing else; what it does not say counts strictest.
   */
  private boolean guardianNeeded(Map<String, Answer> given) {
    AgeBand band =
        picked(given, Question.AgeBandAsked.KEY).map(AgeBand::of).orElse(AgeBand.NOT_SAID);
    return ages.guardianNeeded(
        picked(given, Question.CountryAsked.KEY), band, LocalDate.now(clock));
  }

  private static Optional<String> picked(Map<String, Answer> given, String key) {
    return given.get(key) instanceof Answer.Picked picked
        ? picked.keys().stream().findFirst()
        : Optional.empty();
  }
}
