package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.rounds.CurrentText;
import org.heard.advisors.rounds.UnsignedReleases;
import org.heard.advisors.rounds.UnsignedReleases.Proposal;
import org.heard.shared.PersonId;

/** Letting the words of now out without sign-offs: one proposes, another one confirms. */
final class UnsignedPart extends Section {
  private final transient CurrentText text;
  private final transient UnsignedReleases unsigned;
  private final transient Colleagues colleagues;
  private final transient CurrentPerson me;

  UnsignedPart(
      CurrentText text, UnsignedReleases unsigned, Colleagues colleagues, CurrentPerson me) {
    this.text = text;
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
    Optional<Proposal> proposal = unsigned.of(text);
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
    boolean agreed = unsigned.confirm(text, proposal.reason());
    show();
    if (!agreed) {
      tell(getTranslation("advisors.unsigned.changed"));
    }
  }

  private void tell(String words) {
    Paragraph told = new Paragraph(words);
    told.addClassNames("note", "note--care");
    told.getElement().setAttribute("role", "alert");
    add(told);
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
                      boolean now = unsigned.propose(text, words).isPresent();
                      show();
                      if (!now) {
                        tell(getTranslation("advisors.unsigned.other-words"));
                      }
                    }));
    propose.addClassName("t-btn");
    add(reason, propose);
  }

  private String name(PersonId person) {
    return colleagues.name(person).orElseGet(() -> getTranslation("advisors.team.somebody"));
  }
}
