package org.heard.advisors.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.content.Draft;
import org.heard.content.ReviewMarks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What advisors marked in the newest round about a version, where its place is still there. */
@Service
@Transactional(readOnly = true)
class MarksOfDraft implements ReviewMarks {
  private final RoundReading rounds;

  MarksOfDraft(RoundReading rounds) {
    this.rounds = rounds;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Map<String, Marks> of(Draft draft) {
    List<ReviewRounds.Desk> all = rounds.of(draft.id());
    if (all.isEmpty()) {
      return Map.of();
    }
    ReviewRounds.Desk newest = all.getFirst();
    ReviewedText now = TextOfVersion.of(draft);
    Map<String, Marks> marks = new HashMap<>();
    HeatMap.of(newest.comments())
        .forEach((passage, heat) -> {
          if (!(Anchor.of(newest.round().text(), passage, now) instanceof Anchor.Gone)) {
            marks.put(
                passage,
                new Marks(
                    heat.of(Reaction.CLEAR),
                    heat.hard(),
                    heat.of(Reaction.MISSING),
                    heat.of(Reaction.LOVE_IT),
                    heat.written(),
                    heat.hardWords()));
          }
        });
    return marks;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public String answeredAt(Draft draft) {
    List<ReviewRounds.Desk> all = rounds.of(draft.id());
    return all.isEmpty() ? "" : "team/rounds/" + all.getFirst().round().id();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public String makeAt(Draft draft) {
    boolean ready =
        !draft.body().blocks().isEmpty()
            && rounds.of(draft.id()).stream().allMatch(one -> one.round().closed());
    return ready ? "team/rounds/new/" + draft.id() : "";
  }
}
