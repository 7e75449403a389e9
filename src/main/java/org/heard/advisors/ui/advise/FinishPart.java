package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.Round;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.jspecify.annotations.Nullable;

/** Being finished, and saying whether the text can go out. Both can be changed while it is open. */
@Tag("section")
final class FinishPart extends HtmlContainer {
  private final transient OwnRound own;
  private final transient OwnRounds rounds;
  private final transient Runnable changed;
  private HtmlContainer focused = this;
  private final HtmlContainer named = box("round-named");
  private final HtmlContainer counted = box("round-counted");

  FinishPart(OwnRound own, OwnRounds rounds, Runnable changed) {
    this.own = own;
    this.rounds = rounds;
    this.changed = changed;
    addClassNames("stack", "round-finish");
    if (own.state() == Round.State.OPEN) {
      finish();
    }
    if (own.me().finished() || own.state() == Round.State.ANSWERING) {
      signOff();
    }
  }

  /** Leads to what was said last: what was pressed is gone. */
  void takeFocus() {
    focused.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
  }

  private void finish() {
    Invitation me = own.me();
    add(Markup.words("h2", "", getTranslation("advisors.round.finish.title")));
    if (me.finished()) {
      add(
          note(getTranslation("advisors.round.finish.thanks")),
          new PaperButton(getTranslation("advisors.round.finish.not-yet"))
              .does(press -> say(false)));
    } else {
      named.getElement().setProperty("checked", me.credit() != null);
      add(
          Markup.words("p", "", getTranslation("advisors.round.finish.later")),
          tick(named, getTranslation("advisors.round.finish.named")),
          new PaperButton(getTranslation("advisors.round.finish.done"))
              .looks("btn--go")
              .does(press -> say(true)));
    }
  }

  private void say(boolean finished) {
    rounds.finish(own.round().id(), finished, checked(named));
    changed.run();
  }

  private void signOff() {
    @Nullable SignOff before = own.me().signOff();
    counted.getElement().setProperty("checked", own.me().counted());
    add(
        Markup.words("h2", "", getTranslation("advisors.round.sign.title")),
        Markup.words("p", "", getTranslation("advisors.round.sign.about")));
    if (before != null) {
      add(
          note(
              switch (before) {
                case YES -> getTranslation("advisors.round.sign.said-yes");
                case NOT_YET -> getTranslation("advisors.round.sign.said-not-yet");
              }));
    }
    add(
        tick(counted, getTranslation("advisors.round.sign.counted")),
        Markup.element(
            "div",
            "reactions",
            new PaperButton(getTranslation("advisors.round.sign.yes"))
                .does(press -> sign(SignOff.YES)),
            new PaperButton(getTranslation("advisors.round.sign.not-yet"))
                .does(press -> sign(SignOff.NOT_YET))));
  }

  private void sign(SignOff signOff) {
    rounds.signOff(own.round().id(), signOff, checked(counted));
    changed.run();
  }

  private Component note(String words) {
    HtmlContainer note = Markup.element("div", "fact fact--info", Markup.words("p", "", words));
    note.getElement().setAttribute("role", "status");
    focused = note;
    return note;
  }

  private static HtmlContainer box(String id) {
    HtmlContainer box = Markup.element("input", "");
    box.setId(id);
    box.getElement().setAttribute("type", "checkbox");
    box.getElement().addEventListener("change", change -> {}).synchronizeProperty("checked");
    return box;
  }

  private static boolean checked(HtmlContainer box) {
    return box.getElement().getProperty("checked", false);
  }

  private static Component tick(HtmlContainer box, String words) {
    HtmlContainer label = Markup.element("label", "tick", box, Markup.words("span", "", words));
    label.getElement().setAttribute("for", box.getId().orElse(""));
    return label;
  }
}
