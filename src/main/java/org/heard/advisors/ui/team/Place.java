package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Reviewed;
import org.heard.advisors.rounds.ReviewedText;
import org.heard.advisors.rounds.Round;
import org.jspecify.annotations.Nullable;

/** Where a passage is in the text of now, and the way to it in the editor. */
final class Place extends Div {

  /**
   * A place.
   *
   * @param now the text as it is now; null for readers who may not know it
   */
  Place(Round round, Passage passage, @Nullable ReviewedText now) {
    if (now == null) {
      return;
    }
    switch (org.heard.advisors.rounds.Anchor.of(round.text(), passage.key(), now)) {
      case org.heard.advisors.rounds.Anchor.Found found -> way(round, passage);
      case org.heard.advisors.rounds.Anchor.Moved moved -> way(round, passage);
      case org.heard.advisors.rounds.Anchor.Reworded reworded -> {
        add(muted(getTranslation("advisors.team.reworded")));
        way(round, passage);
      }
      case org.heard.advisors.rounds.Anchor.Gone() ->
          add(muted(getTranslation("advisors.team.text-gone")));
    }
  }

  private static Component muted(String words) {
    Paragraph said = new Paragraph(words);
    said.addClassName("muted");
    return said;
  }

  private void way(Round round, Passage passage) {
    if (round.of() instanceof Reviewed.OfQuestions questions
        && passage.kind() == Passage.Kind.QUESTION) {
      add(
          new Anchor(
              "team/calls/" + questions.call() + "/questions?question=" + passage.key(),
              getTranslation("advisors.team.to-question")));
    }
  }
}
