package org.heard.moderation.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.shared.PersonId;

/**
 * A worry about a child, and how far people are with it. Holds no word of the child and none of the
 * case file.
 *
 * @param raised the full hour it came
 * @param version grows by one with every act
 */
public record Concern(
    ConcernId id, Origin origin, Instant raised, Urgency urgency, Standing standing, int version) {

  /** How far people are. */
  public sealed interface Standing {
    /** Nobody has said "I have it". */
    record Waiting() implements Standing {}

    /** Somebody has it. */
    record Acknowledged(PersonId owner) implements Standing {}

    /** The owner thinks it can be closed; a second person has to agree. */
    record ClosingProposed(PersonId owner, Ending ending) implements Standing {}

    /** Two people agreed. */
    record Closed(PersonId owner, Ending ending, PersonId confirmedBy, LocalDate day)
        implements Standing {}
  }

  /** Something a person of safeguarding does with a concern. */
  public sealed interface Act {
    /** "I have it", with a judgement. */
    record Acknowledge(Urgency urgency) implements Act {}

    /** Takes it from a colleague. */
    record TakeOver() implements Act {}

    /** Judges anew how urgent it is. */
    record Judge(Urgency urgency) implements Act {}

    /** The owner asks a second person to agree to an end. */
    record ProposeClosing(Ending ending) implements Act {}

    /** Agrees, as the second person. */
    record ConfirmClosing() implements Act {}

    /** Does not agree, or takes the own proposal back: the owner goes on. */
    record RefuseClosing() implements Act {}
  }

  /** A concern that nobody has looked at. */
  public static Concern fresh(ConcernId id, Origin origin, Instant raised) {
    return new Concern(id, origin, raised, Urgency.NOT_LOOKED_AT, new Standing.Waiting(), 0);
  }

  /** The person who has it. */
  public Optional<PersonId> owner() {
    return switch (standing) {
      case Standing.Waiting() -> Optional.empty();
      case Standing.Acknowledged(PersonId owner) -> Optional.of(owner);
      case Standing.ClosingProposed proposed -> Optional.of(proposed.owner());
      case Standing.Closed closed -> Optional.of(closed.owner());
    };
  }

  /** Whether two people ended it. */
  public boolean closed() {
    return standing instanceof Standing.Closed;
  }

  /**
   * The concern after somebody's act; empty when the act is not possible, such as confirming what
   * one proposed oneself.
   */
  public Optional<Concern> after(Act act, PersonId by, LocalDate today) {
    return switch (act) {
      case Act.Acknowledge(Urgency judged) -> acknowledged(judged, by);
      case Act.TakeOver() ->
          standing instanceof Standing.Acknowledged(PersonId owner) && !owner.equals(by)
              ? next(urgency, new Standing.Acknowledged(by))
              : Optional.empty();
      case Act.Judge(Urgency judged) ->
          standing instanceof Standing.Acknowledged && judged != Urgency.NOT_LOOKED_AT
              ? next(judged, standing)
              : Optional.empty();
      case Act.ProposeClosing(Ending ending) ->
          standing instanceof Standing.Acknowledged(PersonId owner) && owner.equals(by)
              ? next(urgency, new Standing.ClosingProposed(owner, ending))
              : Optional.empty();
      case Act.ConfirmClosing() ->
          standing instanceof Standing.ClosingProposed(PersonId owner, Ending ending)
                  && !owner.equals(by)
              ? next(urgency, new Standing.Closed(owner, ending, by, today))
              : Optional.empty();
      case Act.RefuseClosing() ->
          standing instanceof Standing.ClosingProposed proposed
              ? next(urgency, new Standing.Acknowledged(proposed.owner()))
              : Optional.empty();
    };
  }

  private Optional<Concern> acknowledged(Urgency judged, PersonId by) {
    return standing instanceof Standing.Waiting && judged != Urgency.NOT_LOOKED_AT
        ? next(judged, new Standing.Acknowledged(by))
        : Optional.empty();
  }

  private Optional<Concern> next(Urgency judged, Standing to) {
    return Optional.of(new Concern(id, origin, raised, judged, to, version + 1));
  }
}
