package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.advisors.CommentsAfter;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/** Being an advisor no more. No reason is asked and none is stored. */
public interface Leaving {

  /** The signed-in advisor steps back; its account and sessions end. */
  void stepBack(CommentsAfter comments);

  /** How long before the end the advisor and its adults are told, in months. */
  int TOLD = 3;

  /**
   * The end of an account because its owner turns 18.
   *
   * @param day the first day without the account
   * @param comments what the advisor wants for its comments, if it said so
   */
  record Farewell(LocalDate day, Optional<CommentsAfter> comments) {}

  /** For the signed-in advisor, in the last {@link #TOLD} months; empty before. */
  Optional<Farewell> soon();

  /** Says what is to happen to the signed-in advisor's comments when it turns 18. */
  void want(CommentsAfter comments);

  /** For adults: advisors of their organisations that turn 18 within {@link #TOLD} months. */
  Map<PersonId, LocalDate> growingUp();

  /**
   * An adult of the organisation ends an advisor's part; its comments stay by "an advisor".
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of its organisation
   */
  void end(PersonId advisor);
}
