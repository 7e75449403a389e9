package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.submissions.review.QueueRow;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** The right column: the worry first, then facts, progress, and what can be done with the whole. */
final class ReviewRail extends Aside {

  /** What can be done with the whole submission. */
  interface Acts {
    void acceptRest();

    void release();

    void reject(RejectReason reason);

    void reopen();

    void worried();
  }

  private final QueueRow row;
  private final Acts acts;
  private final Component inHand;
  private final WorryQuestion worry;
  private final Optional<RouterLink> previous;
  private final Optional<RouterLink> next;
  // Made once: a press that is under way while the server answers still meets the same button.
  private final TeamButton acceptRest;
  private final TeamButton release;
  private boolean releasable;
  private boolean writable;
  private @Nullable MarginDesk noted;
  private @Nullable NoteBeside note;

  ReviewRail(
      QueueRow row,
      Acts acts,
      Component inHand,
      Optional<RouterLink> previous,
      Optional<RouterLink> next) {
    this.row = row;
    this.acts = acts;
    this.inHand = inHand;
    this.previous = previous;
    this.next = next;
    this.worry = new WorryQuestion(acts::worried);
    this.acceptRest =
        new TeamButton(getTranslation("moderation.rail.accept-rest"), press -> acts.acceptRest())
            .letter("l");
    this.release =
        new TeamButton(getTranslation("moderation.rail.release"), press -> released())
            .letter("e")
            .looks("t-btn--go");
    addClassName("t-rail");
    getElement().setAttribute("aria-label", getTranslation("moderation.rail.title"));
  }

  /** Before the answers are opened. */
  void covered() {
    removeAll();
    add(worry, inHand, RailParts.facts(this, row), ways());
  }

  /** The submission can no longer be worked on here. */
  void closed() {
    removeAll();
    add(RailParts.facts(this, row), ways());
  }

  /** Puts the keyboard on what can be done with the whole. */
  void focus() {
    if (releasable) {
      release.focus();
    } else {
      next.ifPresent(RouterLink::focus);
    }
  }

  void show(Desk desk) {
    removeAll();
    releasable = false;
    add(worry, inHand, RailParts.facts(this, row), RailParts.assent(this, desk.opened()));
    int all = desk.questions().size();
    int decided = all - desk.undecided().size();
    add(RailParts.progress(this, decided, all));
    Div end = new Div();
    end.addClassName("end");
    NoteBeside beside = note(desk);
    if (desk.open()) {
      open(end, all - decided, desk.theirs().isEmpty(), beside);
    } else if (desk.stored().standing() != Review.Standing.WITH_SAFEGUARDING) {
      if (desk.stored().standing() == Review.Standing.SECOND_READING) {
        releasable(end, getTranslation("moderation.second.release"), true);
      }
      end.add(
          beside, new TeamButton(getTranslation("moderation.rail.reopen"), press -> acts.reopen()));
    }
    add(end, ways());
  }

  /** Made once for what is open, so that words that were typed and not saved stay. */
  private NoteBeside note(Desk desk) {
    NoteBeside beside = note;
    if (beside == null || noted != desk.margins()) {
      beside = NoteBeside.onTheWhole(desk.margins());
      noted = desk.margins();
      note = beside;
    }
    writable = desk.open();
    beside.show(writable);
    return beside;
  }

  /** With the note that was typed and not saved yet; beside what is released nobody writes. */
  private void released() {
    if (!writable || note == null || note.keep()) {
      acts.release();
    }
  }

  private void open(Div end, int missing, boolean agreed, NoteBeside beside) {
    end.add(Markup.words("p", "muted", getTranslation("moderation.rail.decide-more", missing)));
    if (missing > 0) {
      end.add(acceptRest);
    }
    releasable(end, getTranslation("moderation.rail.release"), missing == 0 && agreed);
    Div reasons = new Div();
    reasons(reasons, beside);
    end.add(beside, reasons);
  }

  /** A reason ends it, unless the note asks something first; then it is chosen again. */
  private void reasons(Div reasons, NoteBeside beside) {
    reasons.removeAll();
    reasons.add(
        new Choice<>(
            getTranslation("moderation.rail.reject"),
            getTranslation("moderation.rail.choose-reason"),
            Arrays.asList(RejectReason.values()),
            Wording::reason,
            null,
            reason -> {
              if (reason != null && beside.keep()) {
                acts.reject(reason);
              } else {
                reasons(reasons, beside);
              }
            }));
  }

  private void releasable(Div end, String words, boolean now) {
    release.says(words);
    release.setEnabled(now);
    releasable = true;
    end.add(release);
  }

  /** Asks whether to hand the submission to safeguarding, as the button does. */
  void askWorry() {
    worry.ask();
  }

  private Component ways() {
    Div ways = new Div();
    ways.addClassName("two");
    Div below = new Div(ways, new LettersSwitch());
    below.addClassName("below");
    List<Optional<RouterLink>> links = List.of(previous, next);
    List<String> words =
        List.of(getTranslation("moderation.rail.previous"), getTranslation("moderation.rail.next"));
    List<String> letters = List.of("k", "j");
    for (int i = 0; i < 2; i++) {
      String label = words.get(i);
      String letter = letters.get(i);
      links
          .get(i)
          .ifPresent(link -> {
            link.addClassName("t-btn");
            link.setText(label);
            link.getElement().setAttribute("data-letter", letter);
            link.add(Markup.words("kbd", "", letter.toUpperCase(java.util.Locale.ROOT)));
            ways.add(link);
          });
    }
    return below;
  }
}
