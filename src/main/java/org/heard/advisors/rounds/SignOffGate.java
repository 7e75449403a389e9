package org.heard.advisors.rounds;

import java.util.List;
import java.util.Optional;
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
    ReviewedText now = TextOfVersion.of(draft);
    int need = SignOffs.needed(all, everywhere);
    int have = new SignOffs(all, now).given();
    Reviewed state = new Reviewed.OfVersion(draft.id(), draft.number());
    return have >= need || rounds.unsigned(new CurrentText(state, now))
        ? Optional.empty()
        : Optional.of(new Lack.SignOff(have, need));
  }

  @Override
  public int reviewers(Draft draft) {
    return new SignOffs(rounds.of(draft.id()), TextOfVersion.of(draft)).counted();
  }
}
