package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import org.heard.shared.PersonId;

/**
 * Who, beside the child, has to say yes in a call (safety.md AG-1). In each of them the child
 * decides first: nobody's yes replaces a child's.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ConsentProfile.AssentOnly.class, name = "assent-only"),
  @JsonSubTypes.Type(value = ConsentProfile.WithGuardian.class, name = "with-guardian"),
  @JsonSubTypes.Type(value = ConsentProfile.WithOrganisation.class, name = "with-organisation"),
  @JsonSubTypes.Type(value = ConsentProfile.Waived.class, name = "waived")
})
public sealed interface ConsentProfile {

  /** Nobody: answers are anonymous, the child alone decides. */
  record AssentOnly() implements ConsentProfile {}

  /**
   * A parent or guardian, where the age table of the child's country asks for it.
   *
   * @param anonymousWay whether a child may answer without asking anybody, because asking can be
   *     unsafe (AG-5)
   */
  record WithGuardian(boolean anonymousWay) implements ConsentProfile {}

  /** An organisation that declared to support the children; it hands them a code. */
  record WithOrganisation() implements ConsentProfile {}

  /**
   * A guardian's yes would be needed, and is waived because asking would put children at risk.
   *
   * @param reason the risk, in a sentence for the record
   * @param ethicsReference number of the ethics review
   * @param proposedBy who of the team proposed it
   * @param approvedBy who else approved it; never the same person
   */
  record Waived(String reason, String ethicsReference, PersonId proposedBy, PersonId approvedBy)
      implements ConsentProfile {
    public Waived {
      if (reason.isBlank() || ethicsReference.isBlank()) {
        throw new IllegalArgumentException("A waiver needs a reason and an ethics reference");
      }
      if (proposedBy.equals(approvedBy)) {
        throw new IllegalArgumentException("A waiver needs two different people");
      }
    }
  }
}
