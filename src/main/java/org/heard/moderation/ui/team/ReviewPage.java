package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.uikit.AskAgain;
import org.heard.uikit.Markup;
import org.heard.uikit.StayingAwake;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Queue, answers and acts side by side; covers lie on the answers until somebody opens them. */
final class ReviewPage extends Div implements AnswerCard.Page, ReviewRail.Acts {
  private final Consultation call;
  private final QueueRow row;
  private final Opening opening;
  private final HtmlContainer reading = Markup.element("section", "t-read");
  private final Div notice = new Div();
  private final Div status = new Div();
  private final ReviewRail rail;
  private final MiniQueue mini;
  private final InHand inHand;
  private final StayingAwake awake;
  private final AskAgain again;
  private final List<AnswerCard> cards = new ArrayList<>();
  private @Nullable Desk desk;

  ReviewPage(Consultation call, QueueRow row, MiniQueue mini, Opening opening, Hands hands) {
    this.call = call;
    this.row = row;
    this.opening = opening;
    this.mini = mini;
    this.inHand = new InHand(hands, call, row);
    this.awake = new StayingAwake(this, this::look);
    addClassNames("t-main", "t-main--rev");
    status.addClassName("vh");
    status.getElement().setAttribute("role", "status");
    reading.getElement().setAttribute("tabindex", "0");
    reading.getElement().setAttribute("aria-label", getTranslation("moderation.review.answers"));
    rail = new ReviewRail(row, this, inHand, mini.previous(), mini.next());
    again = opening.askAgain();
    add(mini, reading, rail, again);
    if (row.state() == ReviewState.WITH_SAFEGUARDING) {
      close(ReviewNotes.withSafeguarding());
    } else {
      cover();
    }
  }

  private void cover() {
    TeamButton open = ReviewNotes.openButton(press -> open());
    reading.add(head(Wording.state(row.state())), notice);
    reading.add(
        Markup.element(
            "div",
            "open-it",
            Markup.words("p", "muted", getTranslation("moderation.review.opening-is-recorded")),
            open),
        ReviewNotes.covers(opening.questions(call, row)));
    open.focus();
    rail.covered();
  }

  private void open() {
    open(opening::open);
  }

  private void open(BiFunction<Consultation, SubmissionId, Desk> how) {
    try {
      desk = how.apply(call, row.id());
    } catch (AccessDeniedException e) {
      // Withdrawn, or handed to safeguarding by somebody else, since this page was shown.
      close(ReviewNotes.gone());
      return;
    } catch (RuntimeException e) {
      if (!Away.is(e)) {
        throw e;
      }
      notice.removeAll();
      notice.add(Away.note(press -> open(how)));
      return;
    }
    lay(desk);
    look();
  }

  /** Looks what colleagues do on the same submission meanwhile. */
  private void look() {
    if (desk == null) {
      return;
    }
    try {
      inHand.look();
      if (desk.look()) {
        refresh(desk);
      }
    } catch (AccessDeniedException e) {
      close(ReviewNotes.gone());
    } catch (RuntimeException e) {
      // The next act says that the store is away; looking is not worth a word.
      if (!Away.is(e)) {
        throw e;
      }
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (desk != null) {
      inHand.leave();
    }
  }

  private void lay(Desk opened) {
    awake.acted();
    reading.removeAll();
    cards.clear();
    reading.add(head(getTranslation("moderation.review.opened-by-you")), notice, status);
    int number = 1;
    for (Question question : opened.questions()) {
      Answer answer = opened.opened().answers().get(question.key());
      if (answer != null) {
        cards.add(new AnswerCard(opened, this, number++, question, answer));
      }
    }
    if (cards.isEmpty()) {
      reading.add(Markup.words("p", "", getTranslation("moderation.review.all-skipped")));
    }
    cards.forEach(reading::add);
    refresh(opened);
    next(opened);
  }

  private Component head(String beside) {
    return Markup.element(
        "div",
        "rev-head",
        Markup.words("h1", "", getTranslation("moderation.review.title", Wording.number(row.id()))),
        Markup.words("span", "", beside));
  }

  /** Takes every answer off the page and says why. */
  private void close(Component why) {
    if (desk != null) {
      inHand.leave();
    }
    desk = null;
    awake.rest();
    cards.clear();
    notice.removeAll();
    reading.removeAll();
    reading.add(head(""), why);
    rail.closed();
  }

  private void refresh(Desk opened) {
    if (opened.outcome() == Desk.Outcome.GONE) {
      close(ReviewNotes.gone());
    } else if (opened.stored().standing() == Review.Standing.WITH_SAFEGUARDING) {
      close(ReviewNotes.withSafeguarding());
    } else if (opened.outlived()) {
      open();
    } else {
      notice.removeAll();
      ReviewNotes.of(
              opened, who(opened), () -> changed(Desk::save), () -> changed(Desk::takeTheirs))
          .or(() -> ReviewNotes.away(opened, () -> changed(Desk::again)))
          .ifPresent(notice::add);
      again(opened).ifPresent(notice::add);
      if (opened.covered()) {
        notice.add(ReviewNotes.covered(press -> again.before(() -> open(opening::uncover))));
      }
      cards.forEach(AnswerCard::redraw);
      rail.show(opened);
      mini.nowIn(opened.state());
      int all = opened.questions().size();
      status.setText(
          getTranslation("moderation.rail.decided", all - opened.undecided().size(), all));
    }
  }

  /** That it was changed after a release, and which files have the earlier words. */
  private Optional<Component> again(Desk opened) {
    Review review = opened.stored();
    boolean released = review.standing() == Review.Standing.RELEASED;
    return review.releases() > (released ? 1 : 0)
        ? Optional.of(ReviewNotes.again(opening.outdated(call)))
        : Optional.empty();
  }

  private Optional<String> who(Desk opened) {
    return opened.theirs().flatMap(opening::name);
  }

  private void changed(java.util.function.Consumer<Desk> act) {
    if (desk != null) {
      awake.acted();
      act.accept(desk);
      refresh(desk);
    }
  }

  /** Brings up the first undecided answer, or the release when there is none. */
  private void next(Desk opened) {
    List<String> undecided = opened.undecided();
    cards.forEach(card -> card.current(false));
    cards.stream()
        .filter(card -> opened.open() && undecided.contains(card.key()))
        .findFirst()
        .ifPresentOrElse(
            card -> {
              card.current(true);
              card.focus();
            },
            rail::focus);
  }

  @Override
  public void take(AnswerCard card) {
    cards.forEach(other -> other.current(other == card));
  }

  @Override
  public void decided(AnswerCard card, boolean next) {
    changed(same -> {});
    if (next && desk != null) {
      next(desk);
    }
  }

  @Override
  public void offerWorry() {
    rail.askWorry();
  }

  @Override
  public Component link(SubmissionId other) {
    return new RouterLink(Wording.number(other), ReviewView.class, ReviewView.address(call, other));
  }

  @Override
  public void acceptRest() {
    changed(Desk::acceptRest);
    if (desk != null) {
      next(desk);
    }
  }

  @Override
  public void release() {
    if (allWordsKept()) {
      changed(Desk::release);
      if (desk != null) {
        next(desk);
      }
    }
  }

  /**
   * Stores what was written and drawn beside answers; what cannot be stored has to be seen first.
   */
  private boolean allWordsKept() {
    if (desk == null || !desk.open()) {
      return true;
    }
    List<AnswerCard> asking = cards.stream().filter(card -> !card.keepWords()).toList();
    if (asking.isEmpty()) {
      return true;
    }
    refresh(desk);
    notice.add(Markup.words("p", "note note--care", getTranslation("moderation.review.unsaved")));
    take(asking.getFirst());
    asking.getFirst().focus();
    return false;
  }

  @Override
  public void reject(RejectReason reason) {
    if (allWordsKept()) {
      changed(opened -> opened.reject(reason));
      if (desk != null) {
        next(desk);
      }
    }
  }

  @Override
  public void reopen() {
    if (desk != null && desk.covers()) {
      again.before(this::takeBack);
    } else {
      takeBack();
    }
  }

  private void takeBack() {
    changed(Desk::reopen);
    if (desk != null) {
      next(desk);
    }
  }

  @Override
  public void worried() {
    if (desk != null) {
      changed(Desk::worried);
    } else {
      worriedUnread();
    }
  }

  private void worriedUnread() {
    try {
      opening.worried(call, row.id());
      close(ReviewNotes.withSafeguarding());
    } catch (RuntimeException e) {
      if (!Away.is(e)) {
        throw e;
      }
      notice.removeAll();
      notice.add(Away.note(press -> worriedUnread()));
    }
  }
}
