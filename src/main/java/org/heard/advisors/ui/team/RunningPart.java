package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.advisors.Advisor;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.Invitations;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.shared.PersonId;

/** What a manager changes of a round that is not closed: its end, and who is in it. */
final class RunningPart extends Section {

  /** Hears what happened, and draws the page anew. */
  interface Told {
    void said(String words);
  }

  RunningPart(Desk desk, List<Advisor> advisors, Invitations invitations, Told told) {
    addClassNames("t-part", "t-form");
    add(new H2(getTranslation("advisors.team.running")));
    end(desk, invitations, told);
    more(desk, advisors, invitations, told);
  }

  private void end(Desk desk, Invitations invitations, Told told) {
    MomentBox box =
        new MomentBox("round-end", getTranslation("advisors.team.closes"), desk.round().closes());
    Paragraph problem = Fields.status();
    add(
        box,
        problem,
        Fields.button(
            getTranslation("advisors.team.move"),
            () -> {
              Instant until = box.moment().orElse(Instant.EPOCH);
              if (invitations.moveEnd(desk.round().id(), until)) {
                told.said(getTranslation("advisors.team.moved"));
              } else {
                problem.setText(getTranslation("advisors.team.not-moved"));
              }
            }));
  }

  private void more(Desk desk, List<Advisor> advisors, Invitations invitations, Told told) {
    Set<PersonId> there =
        desk.invitations().stream().map(Invitation::advisor).collect(Collectors.toSet());
    List<Advisor> others = advisors.stream().filter(one -> !there.contains(one.id())).toList();
    if (others.isEmpty()) {
      add(new Paragraph(getTranslation("advisors.team.all-invited")));
      return;
    }
    AdvisorPick pick =
        new AdvisorPick(
            "invite-find",
            getTranslation("advisors.team.invite-more"),
            others,
            desk.round().text().language(),
            false);
    add(
        pick,
        Fields.button(
            getTranslation("advisors.team.invite"),
            () -> {
              Set<PersonId> ticked = pick.ticked();
              if (!ticked.isEmpty() && invitations.invite(desk.round().id(), ticked)) {
                told.said(getTranslation("advisors.team.invited-more", ticked.size()));
              }
            }));
  }
}
