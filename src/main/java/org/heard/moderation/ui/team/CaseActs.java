package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.moderation.concerns.CaseEntry;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Ending.Referral;
import org.heard.moderation.concerns.Ending.Told;
import org.heard.moderation.concerns.Urgency;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** What the reader can do with a case now. */
final class CaseActs extends Div {

  /** Who does it. */
  interface Doing {
    void act(Act act);

    void propose(Ending ending, String words);

    void refuse(String words);
  }

  /**
   * What stands in the boxes and lists and is not in the file.
   *
   * @param words empty without any
   */
  record Unsent(
      String words, @Nullable Referral referral, @Nullable Told told, @Nullable Boolean back) {
    static final Unsent NOTHING = new Unsent("", null, null, null);
  }

  private final transient Concern concern;
  private final transient Doing doing;
  private final String before;
  private @Nullable LongWords box;
  private @Nullable Referral referral;
  private @Nullable Told told;
  private @Nullable Boolean back;

  /**
   * What can be done now.
   *
   * @param unsent what was typed and chosen for the state before and not taken
   */
  CaseActs(ConcernDesk desk, Concern concern, Unsent unsent, Doing doing) {
    this.concern = concern;
    this.before = unsent.words();
    this.referral = unsent.referral();
    this.told = unsent.told();
    this.back = unsent.back();
    this.doing = doing;
    addClassName("t-form");
    switch (concern.standing()) {
      case Standing.Waiting waiting -> waiting();
      case Standing.Acknowledged acknowledged -> acknowledged(desk.isMe(acknowledged.owner()));
      case Standing.ClosingProposed proposed -> proposed(desk.isMe(proposed.owner()));
      case Standing.Closed closed -> {}
    }
  }

  /** Whether there is a box that words typed before can stand in. */
  boolean asksForWords() {
    return box != null;
  }

  /** What stands here now, which the next state has to show again unless it is taken. */
  Unsent unsent() {
    return new Unsent(box == null ? before : box.words(), referral, told, back);
  }

  private LongWords words(String id, String label, int rows) {
    LongWords words = new LongWords(id, label, TextBox.area(rows)).holding(before);
    box = words;
    return words;
  }

  private void waiting() {
    add(
        new Paragraph(getTranslation("moderation.case.judge")),
        new TeamButton(
                getTranslation("moderation.case.have-danger"),
                press -> doing.act(new Act.Acknowledge(Urgency.DANGER)))
            .looks("t-btn--care"),
        new TeamButton(
                getTranslation("moderation.case.have-worry"),
                press -> doing.act(new Act.Acknowledge(Urgency.WORRY)))
            .looks("t-btn--go"));
  }

  private void acknowledged(boolean mine) {
    if (!mine) {
      add(
          new TeamButton(
              getTranslation("moderation.case.take-over"), press -> doing.act(new Act.TakeOver())));
    }
    boolean danger = concern.urgency() == Urgency.DANGER;
    add(
        new TeamButton(
            danger
                ? getTranslation("moderation.case.is-worry")
                : getTranslation("moderation.case.is-danger"),
            press -> doing.act(new Act.Judge(danger ? Urgency.WORRY : Urgency.DANGER))));
    if (mine) {
      ending();
    }
  }

  private void ending() {
    boolean answers = concern.origin().ofCall().isPresent();
    LongWords words = words("case-ending", getTranslation("moderation.case.why"), 4);
    add(
        new H3(getTranslation("moderation.case.close")),
        new Paragraph(getTranslation("moderation.case.close-about")),
        new Choice<>(
            getTranslation("moderation.case.referral"),
            getTranslation("moderation.case.choose"),
            List.of(Referral.values()),
            ConcernWords::referral,
            referral,
            chosen -> referral = chosen),
        words);
    if (answers) {
      add(
          new Choice<>(
              getTranslation("moderation.case.told"),
              getTranslation("moderation.case.choose"),
              List.of(Told.values()),
              ConcernWords::told,
              told,
              chosen -> told = chosen),
          new Choice<>(
              getTranslation("moderation.case.back"),
              getTranslation("moderation.case.choose"),
              List.of(true, false),
              this::back,
              back,
              chosen -> back = chosen));
    } else {
      told = Told.NOTHING;
      back = false;
    }
    add(
        new TeamButton(getTranslation("moderation.case.propose"), press -> propose(words))
            .looks("t-btn--go"));
  }

  private String back(boolean yes) {
    return yes
        ? getTranslation("moderation.case.back.yes")
        : getTranslation("moderation.case.back.no");
  }

  private void propose(LongWords words) {
    Referral done = referral;
    Told say = told;
    Boolean again = back;
    if (done == null || say == null || again == null) {
      words.complain(getTranslation("moderation.case.choices-needed"));
    } else if (fits(words)) {
      doing.propose(new Ending(done, say, again), words.words());
    }
  }

  private void proposed(boolean mine) {
    LongWords why =
        words(
            "case-refusal",
            mine
                ? getTranslation("moderation.case.why-back")
                : getTranslation("moderation.case.why-not"),
            3);
    if (mine) {
      add(new Paragraph(getTranslation("moderation.case.waits-for-second")));
    } else {
      add(
          new Paragraph(getTranslation("moderation.case.second-about")),
          new TeamButton(
                  getTranslation("moderation.case.confirm"),
                  press -> doing.act(new Act.ConfirmClosing()))
              .looks("t-btn--go"));
    }
    add(
        why,
        new TeamButton(
            mine
                ? getTranslation("moderation.case.take-back")
                : getTranslation("moderation.case.refuse"),
            press -> {
              if (fits(why)) {
                doing.refuse(why.words());
              }
            }));
  }

  private boolean fits(LongWords words) {
    boolean fits = !words.words().isEmpty() && words.words().length() <= CaseEntry.LONGEST;
    if (!fits) {
      words.complain(getTranslation("moderation.case.words-needed"));
    }
    return fits;
  }
}
