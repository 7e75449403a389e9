package org.heard.consultations.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What changed from version to version of a published call, for those who manage it. */
public interface CallVersions {

  /**
   * A published version.
   *
   * @param person who published it; absent for invented calls and versions before there was a
   *     record
   * @param day when; absent for versions before there was a record
   */
  record Version(int number, @Nullable PersonId person, @Nullable LocalDate day) {}

  /**
   * What publishing the plan would change.
   *
   * @param revision number of the state of the plan that was looked at
   * @param basedOn the version that is published now
   */
  record Next(int revision, int basedOn, PlanChanges changes) {}

  /** The versions on record, the newest first; none for a call of others. */
  List<Version> of(ConsultationId call);

  /** What a version changed; empty for the first one on record, and for a call of others. */
  Optional<PlanChanges> changes(ConsultationId call, int version);

  /** What the next version would change; empty where there is no plan or no call to compare. */
  Optional<Next> next(ConsultationId call);
}
