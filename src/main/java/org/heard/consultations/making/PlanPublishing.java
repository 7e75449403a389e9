package org.heard.consultations.making;

import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.VersionResult;
import org.heard.shared.ConsultationId;

/** Making an open call of a plan. */
public interface PlanPublishing {

  /** What came of publishing. */
  sealed interface Published {
    /** It is published, and the person who did it works on it. */
    record Done(Consultation call) implements Published {}

    /** Something is missing; nothing happened. */
    record Missing(Checklist checklist) implements Published {}

    /** Somebody changed the plan since the person saw it; nothing happened. */
    record Changed() implements Published {}

    /** Another call has the word in the address; nothing happened. */
    record AddressTaken() implements Published {}

    /** There is no such plan, or it is not for this person. */
    record Gone() implements Published {}
  }

  /** What came of publishing a further version. */
  sealed interface Corrected {
    /** Children see it from now on. */
    record Done(int version) implements Corrected {}

    /** Something is missing; nothing happened. */
    record Missing(Checklist checklist) implements Corrected {}

    /** It cannot follow the earlier versions; nothing happened. */
    record Refused(List<VersionResult.Reason> reasons) implements Corrected {}

    /** Somebody changed the plan since the person saw it; nothing happened. */
    record Changed() implements Corrected {}

    /** Children would see nothing else than now; nothing happened. */
    record Unchanged() implements Corrected {}

    /** There is no such plan, or it is not for this person. */
    record Gone() implements Corrected {}
  }

  /** What is missing in a plan as it is stored; empty for no plan. */
  Optional<Checklist> checklist(ConsultationId id);

  /**
   * Publishes a plan. A plan that is published already stays as it is.
   *
   * @param revision number of the state that the person saw
   */
  Published publish(ConsultationId id, int revision);

  /**
   * Publishes the plan of a published call as its next version.
   *
   * @param revision number of the state that the person saw
   * @param basedOn the version that was published when the person saw it
   */
  Corrected publishVersion(ConsultationId id, int revision, int basedOn);
}
