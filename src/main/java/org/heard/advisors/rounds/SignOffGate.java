package org.heard.advisors.rounds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.content.Draft;
import org.heard.content.Lack;
import org.heard.content.PublicationGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Nothing goes out before enough child advisors signed exactly these words off, in this language;
 * or two people said why it has to. A sign-off of words that changed since counts nothing.
 */
@Component
class SignOffGate implements PublicationGate {
  private final RoundReading rounds;
  private final int everywhere;

  SignOffGate(RoundReading rounds, @Value("${heard.sign-offs}") int everywhere) {
    this.rounds = rounds;
    this.everywhere = everywhere;
  }

  @Override
  public Optional<Lack.SignOff> missing(Draft draft) {
    List<ReviewRounds.Desk> all = rounds.of(draft.id());
    // Of all rounds: whoever makes another one alone does not ask for less by it.
    int need = all.stream().mapToInt(desk -> desk.round().needed()).reduce(everywhere, Math::max);
    int have = (int) signed(all, draft).map(Invitation::advisor).distinct().count();
    return have >= need || rounds.unsigned(draft.id(), draft.number())
        ? Optional.empty()
        : Optional.of(new Lack.SignOff(have, need));
  }

  @Override
  public int reviewers(Draft draft) {
    return (int)
        signed(rounds.of(draft.id()), draft)
            .filter(Invitation::counted)
            .map(Invitation::advisor)
            .distinct()
            .count();
  }

  private static Stream<Invitation> signed(List<ReviewRounds.Desk> all, Draft draft) {
    ReviewedText now = TextOfVersion.of(draft);
    return all.stream()
        .filter(desk -> desk.round().text().equals(now))
        .flatMap(desk -> desk.invitations().stream())
        .filter(invitation -> invitation.signOff() == SignOff.YES);
  }
}
