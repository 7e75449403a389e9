package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.ConsentProfile.Waived;
import org.heard.consultations.Waivers;
import org.heard.consultations.Waivers.Approval;
import org.heard.consultations.Waivers.Proposal;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/** The waiver of a guardian's yes: proposed by one, approved by another, with every step. */
final class WaiverSection extends Section {
  private final ConsultationId call;
  private final boolean open;
  private final transient Waivers waivers;
  private final transient CurrentPerson me;
  private final transient Colleagues colleagues;
  private final Div notice = new Div();
  private final Div state = new Div();

  /**
   * The waiver of a call.
   *
   * @param open whether it can still be decided, because the call is not published
   */
  WaiverSection(
      ConsultationId call, boolean open, Waivers waivers, CurrentPerson me, Colleagues colleagues) {
    this.call = call;
    this.open = open;
    this.waivers = waivers;
    this.me = me;
    this.colleagues = colleagues;
    addClassName("t-part");
    state.addClassName("t-part");
    add(
        new H2(getTranslation("consultations.waiver.title")),
        new Paragraph(getTranslation("consultations.waiver.about")),
        notice,
        state);
    refresh();
  }

  private void refresh() {
    state.removeAll();
    Optional<Proposal> proposed = waivers.proposed(call);
    Optional<Waived> approved = waivers.approved(call);
    proposed.ifPresent(this::waiting);
    approved.ifPresent(this::agreed);
    if (proposed.isEmpty() && approved.isEmpty()) {
      state.add(new Paragraph(getTranslation("consultations.waiver.none")));
    }
    if (open && me.has(Role.MANAGER)) {
      state.add(new ProposalForm(proposed.isPresent() || approved.isPresent(), this::propose));
    }
    state.add(new WaiverHistory(waivers.history(call), this::name));
  }

  private void waiting(Proposal proposal) {
    boolean mine = me.id().filter(proposal.proposedBy()::equals).isPresent();
    state.add(
        new Paragraph(
            getTranslation("consultations.waiver.proposed-by", name(proposal.proposedBy()))),
        new Reason(proposal.reason(), proposal.ethicsReference()));
    if (!open) {
      return;
    }
    if (mine) {
      Paragraph second = new Paragraph(getTranslation("consultations.waiver.needs-second"));
      second.addClassNames("note", "note--care");
      state.add(second, button("consultations.waiver.take-back", "t-btn", this::takeBack));
    } else {
      state.add(button("consultations.waiver.approve", "t-btn--go", this::askToApprove));
    }
  }

  private void agreed(Waived waiver) {
    Paragraph agreed =
        new Paragraph(
            getTranslation(
                "consultations.waiver.agreed",
                name(waiver.proposedBy()),
                name(waiver.approvedBy())));
    agreed.addClassNames("note", "note--good");
    state.add(agreed, new Reason(waiver.reason(), waiver.ethicsReference()));
  }

  private NativeButton button(String key, String look, Runnable act) {
    NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
    button.addClassNames("t-btn", look);
    return button;
  }

  private void propose(String reason, String reference) {
    waivers.propose(call, reason, reference);
    say(new Done(getTranslation("consultations.waiver.now-proposed")));
  }

  private void takeBack() {
    Optional<Proposal> before = waivers.proposed(call);
    waivers.takeBack(call);
    say(
        Done.withUndo(
            getTranslation("consultations.waiver.now-taken-back"),
            getTranslation("consultations.undo"),
            () -> before.ifPresent(was -> propose(was.reason(), was.ethicsReference()))));
  }

  private void askToApprove() {
    notice.removeAll();
    notice.add(
        new Question(
            getTranslation("consultations.waiver.sure"),
            getTranslation("consultations.waiver.yes"),
            this::approve));
  }

  private void approve() {
    Approval approval = waivers.approve(call);
    String words =
        switch (approval) {
          case APPROVED -> getTranslation("consultations.waiver.now-approved");
          case SAME_PERSON -> getTranslation("consultations.waiver.same-person");
          case NOTHING_PROPOSED -> getTranslation("consultations.waiver.nothing-proposed");
        };
    say(new Done(words));
  }

  private void say(Div words) {
    notice.removeAll();
    notice.add(words);
    refresh();
  }

  private String name(PersonId person) {
    return colleagues.name(person).orElseGet(() -> getTranslation("consultations.waiver.somebody"));
  }
}
