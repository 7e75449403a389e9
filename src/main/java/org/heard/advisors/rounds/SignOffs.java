package org.heard.advisors.rounds;

import java.util.List;
import java.util.function.Predicate;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.ReviewRounds.Desk;

/**
 * What rounds say of the words of now: those of other words count nothing.
 *
 * @param rounds about this text, for the same readers
 */
record SignOffs(List<Desk> rounds, ReviewedText now) {

  /** How many have to be there: whoever makes another round alone does not ask for less by it. */
  static int needed(List<Desk> rounds, int everywhere) {
    return rounds.stream().mapToInt(desk -> desk.round().needed()).reduce(everywhere, Math::max);
  }

  /** How many advisors signed off. */
  int given() {
    return advisors(invitation -> true);
  }

  /** How many of them want to be counted where the text stands. */
  int counted() {
    return advisors(Invitation::counted);
  }

  private int advisors(Predicate<Invitation> which) {
    return (int)
        rounds.stream()
            .filter(desk -> desk.round().text().equals(now))
            .flatMap(desk -> desk.invitations().stream())
            .filter(invitation -> invitation.signOff() == SignOff.YES)
            .filter(which)
            .map(Invitation::advisor)
            .distinct()
            .count();
  }
}
