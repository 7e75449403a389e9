package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.consultations.Consultation;
import org.heard.moderation.Assignments.Result;
import org.heard.shared.PersonId;
import org.heard.submissions.review.QueueRow;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;

/** Who has the submission in hand and who has it open; taking it, giving it on, flagging it. */
final class InHand extends Div {
  private final transient Hands hands;
  private final transient Consultation call;
  private final Div others = new Div();
  private final Div hand = new Div();
  private final Div said = new Div();
  private transient QueueRow row;
  private List<String> here = List.of();

  InHand(Hands hands, Consultation call, QueueRow row) {
    this.hands = hands;
    this.call = call;
    this.row = row;
    addClassName("in-hand");
    others.getElement().setAttribute("role", "status");
    said.getElement().setAttribute("role", "status");
    add(others, hand, said);
    draw();
  }

  /** Looks again who else has it open; notes that the reader has. */
  void look() {
    List<String> now = hands.here(call, row.id());
    if (!now.equals(here)) {
      here = now;
      others.removeAll();
      if (!now.isEmpty()) {
        others.add(
            Markup.words(
                "p",
                "note note--care",
                getTranslation("moderation.presence.others", String.join(", ", now), now.size())));
      }
    }
  }

  /** The reader closed it. */
  void leave() {
    hands.left(call, row.id());
  }

  private void draw() {
    hand.removeAll();
    Optional<PersonId> with = row.assignedTo();
    boolean mine = with.filter(hands::isMe).isPresent();
    hand.add(
        Markup.words(
            "p",
            "",
            mine
                ? getTranslation("moderation.assigned.with-you")
                : with.map(this::withName)
                    .orElseGet(() -> getTranslation("moderation.assigned.with-nobody"))));
    if (mine) {
      mine();
    } else {
      hand.add(
          new TeamButton(
                  getTranslation(
                      with.isEmpty()
                          ? "moderation.assigned.take"
                          : "moderation.assigned.take-over"),
                  press ->
                      act(() -> hands.assignments().take(call.id(), row.id(), with.orElse(null))))
              .letter("t"));
    }
    flag();
  }

  private String withName(PersonId person) {
    String name =
        hands.name(person).orElseGet(() -> getTranslation("moderation.assigned.somebody"));
    return getTranslation("moderation.assigned.with", name);
  }

  private void mine() {
    hand.add(
        new TeamButton(
                getTranslation("moderation.assigned.give-back"),
                press -> act(() -> hands.assignments().giveBack(call.id(), row.id())))
            .letter("t"));
    List<Colleague> colleagues = hands.others(call);
    if (!colleagues.isEmpty()) {
      hand.add(
          new Choice<>(
              getTranslation("moderation.assigned.hand-over"),
              getTranslation("moderation.assigned.choose"),
              colleagues,
              Colleague::name,
              null,
              chosen -> {
                if (chosen != null) {
                  act(() -> hands.assignments().handOver(call.id(), row.id(), chosen.id()));
                }
              }));
    }
  }

  private void flag() {
    boolean flagged = row.flagged();
    hand.add(
        new TeamButton(
                getTranslation("moderation.flag.button"),
                press -> act(() -> hands.assignments().flag(call.id(), row.id(), !flagged)))
            .letter("f")
            .pressed(flagged));
  }

  private void act(Supplier<Result> act) {
    String words;
    try {
      words =
          switch (act.get()) {
            case Result.Done done -> getTranslation("moderation.assigned.done");
            case Result.Changed changed -> getTranslation("moderation.assigned.changed");
            case Result.Gone gone -> getTranslation("moderation.gone.title");
          };
      hands.row(call, row.id()).ifPresent(now -> row = now);
    } catch (RuntimeException e) {
      if (!Away.is(e)) {
        throw e;
      }
      words = getTranslation("moderation.away.title");
    }
    draw();
    said.setText(words);
  }
}
