package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.rounds.UnsignedReleases;
import org.heard.advisors.rounds.UnsignedReleases.Proposal;
import org.heard.content.Draft;
import org.heard.shared.PersonId;

/** Letting the draft of now out without sign-offs: one proposes, another one confirms. */
final class UnsignedPart extends Section {
  private final transient Draft draft;
  private final transient UnsignedReleases unsigned;
  private final transient Colleagues colleagues;
  private final transient CurrentPerson me;

  UnsignedPart(Draft draft, UnsignedReleases unsigned, Colleagues colleagues, CurrentPerson me) {
    this.draft = draft;
    this.unsigned = unsigned;
    this.colleagues = colleagues;
    this.me = me;
    addClassNames("t-part", "t-form");
    show();
  }

  private void show() {
    removeAll();
    add(
        new H2(getTranslation("advisors.unsigned.title")),
        new Paragraph(getTranslation("advisors.unsigned.about")));
    Optional<Proposal> proposal = unsigned.of(draft.id(), draft.number());
    proposal.ifPresent(this::told);
    if (proposal.filter(one -> one.confirmedBy() != null).isEmpty()) {
      form();
    }
  }

  private void told(Proposal proposal) {
    PersonId by = proposal.confirmedBy();
    add(
        new Paragraph(
            getTranslation(
                "advisors.unsigned.proposed", name(proposal.proposedBy()), proposal.reason())));
    if (by != null) {
      Paragraph done = new Paragraph(getTranslation("advisors.unsigned.confirmed", name(by)));
      done.addClassNames("note", "note--good");
      add(done);
    } else if (me.id().filter(proposal.proposedBy()::equals).isPresent()) {
      add(new Paragraph(getTranslation("advisors.unsigned.waits")));
    } else {
      NativeButton confirm =
          new NativeButton(getTranslation("advisors.unsigned.confirm"), press -> confirm(proposal));
      confirm.addClassNames("t-btn", "t-btn--care");
      add(confirm);
    }
  }

  private void confirm(Proposal proposal) {
    boolean agreed = unsigned.confirm(draft.id(), draft.number(), proposal.reason());
    show();
    if (!agreed) {
      Paragraph changed = new Paragraph(getTranslation("advisors.unsigned.changed"));
      changed.addClassNames("note", "note--care");
      changed.getElement().setAttribute("role", "alert");
      add(changed);
    }
  }

  private void form() {
    CheckedBox reason =
        new CheckedBox(
            "unsigned-reason", getTranslation("advisors.unsigned.reason"), UnsignedReleases.MOST);
    NativeButton propose =
        new NativeButton(
            getTranslation("advisors.unsigned.propose"),
            press ->
                reason
                    .checked()
                    .ifPresent(words -> {
                      unsigned.propose(draft.id(), draft.number(), words);
                      show();
                    }));
    propose.addClassName("t-btn");
    add(reason, propose);
  }

  private String name(PersonId person) {
    return colleagues.name(person).orElseGet(() -> getTranslation("advisors.team.somebody"));
  }
}
