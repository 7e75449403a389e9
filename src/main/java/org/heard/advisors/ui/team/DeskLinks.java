package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.Reviewed;
import org.heard.content.Versions;

/** The ways from a round to its summary and to the editor of its text. */
final class DeskLinks extends Div {

  DeskLinks(Desk desk, Versions versions, boolean manager) {
    addClassName("t-row");
    if (!manager) {
      return;
    }
    add(
        link(
            "team/rounds/" + desk.round().id() + "/summary",
            getTranslation("advisors.team.summary")));
    switch (desk.round().of()) {
      case Reviewed.OfVersion version ->
          versions
              .read(version.version())
              .map(draft -> "team/library/" + draft.document() + "/" + draft.id())
              .ifPresent(address -> add(link(address, getTranslation("advisors.team.editor"))));
      case Reviewed.OfQuestions questions ->
          add(
              link(
                  "team/calls/" + questions.call() + "/questions",
                  getTranslation("advisors.team.editor-questions")));
    }
  }

  static Anchor link(String address, String words) {
    Anchor link = new Anchor(address, words);
    link.addClassName("t-btn");
    return link;
  }
}
