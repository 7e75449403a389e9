package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRounds.OwnComment;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Round;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.SavedLine;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/**
 * A passage, and below it what the advisor says about it. Each tap and each pause in writing is
 * kept at once, always as a whole, so that nothing is half there when the line is bad.
 */
@Tag("section")
final class PassageCard extends HtmlContainer {
  private final transient OwnRound own;
  private final transient Passage passage;
  private final transient RoundServices services;
  private final transient Runnable progress;
  private final HtmlContainer panel = Markup.element("div", "passage-panel stack");
  private final SavedLine status =
      new SavedLine(getTranslation("advisors.round.saved")).fromTheFirstKey();
  private final PaperButton opener = new PaperButton("");
  private Marks marks;

  PassageCard(OwnRound own, Passage passage, RoundServices services, Runnable progress) {
    this.own = own;
    this.passage = passage;
    this.services = services;
    this.progress = progress;
    @Nullable OwnComment comment = own.comments().get(passage.key());
    marks = comment == null ? Marks.NONE : comment.marks();
    addClassName("passage");
    setId("p-" + own.round().text().passages().indexOf(passage));
    status.addClassName("passage-status");
    panel.setVisible(false);
    add(PassageWords.of(passage, own.round().text().language()));
    if (own.state() == Round.State.OPEN && (comment == null || comment.reply() == null)) {
      opener.does(press -> toggle());
      label();
      UnsavedWords.of(this, own.round().id() + " " + passage.key(), this::open);
      add(opener, panel, status);
    }
    @Nullable String written =
        comment == null || comment.reply() != null ? null : comment.written();
    if (written != null) {
      add(new WrittenDownWords(written));
    }
    new OthersSaid(own, passage).addTo(this);
  }

  private void toggle() {
    boolean open = !panel.isVisible();
    panel.setVisible(open);
    opener.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    if (open && panel.getElement().getChildCount() == 0) {
      fill();
    }
  }

  private void open() {
    if (!panel.isVisible()) {
      toggle();
    }
  }

  private void fill() {
    String id = getId().orElse("p") + "-words";
    HtmlContainer label = Markup.words("span", "passage-h", getTranslation("advisors.round.write"));
    label.setId(id);
    panel.add(
        new ReactionButtons(
            passage, marks.reactions(), (reaction, on) -> keep(now -> now.with(reaction, on))),
        Markup.words("p", "passage-h", getTranslation("advisors.round.tap")),
        new TapWords(
            passage,
            own.round().text().language(),
            marks.hardWords(),
            (spot, on) -> keep(now -> now.with(spot, on))),
        label,
        TextBox.area(3).holding(marks.words()).namedBy(id).typed(this::write));
    if (own.round().recording()) {
      speak();
    }
  }

  private void speak() {
    panel.add(
        Markup.words("p", "passage-h", getTranslation("advisors.round.speak")),
        Markup.words("p", "", getTranslation("advisors.round.speak-about")),
        new RecordingPart(
            services.recordings(),
            own.round().id(),
            passage.key(),
            marks.recording() != null,
            this::spoke));
  }

  /** What was said aloud is part of the comment. */
  private void spoke() {
    marks = stored();
    label();
    progress.run();
  }

  private void write(String words) {
    if (words.length() > Marks.MOST) {
      status.sayNot(getTranslation("advisors.round.too-long"));
    } else if (!words.equals(marks.words())) {
      keep(now -> now.saying(words));
    }
  }

  /** Changes what is stored now: the advisor may have written on another device meanwhile. */
  private void keep(UnaryOperator<Marks> change) {
    Marks now = change.apply(stored());
    if (services.rounds().keep(own.round().id(), passage.key(), now)) {
      marks = now;
      status.saySaved();
      label();
      progress.run();
    } else {
      status.sayNot(getTranslation("advisors.round.not-saved"));
    }
  }

  private Marks stored() {
    return services
        .rounds()
        .read(own.round().id())
        .flatMap(round -> Optional.ofNullable(round.comments().get(passage.key())))
        .map(OwnComment::marks)
        .orElse(Marks.NONE);
  }

  private void label() {
    opener.says(
        marks.empty()
            ? getTranslation("advisors.round.open")
            : getTranslation("advisors.round.open-again"));
    opener.startsWith(marks.empty() ? Sign.PEN : Sign.TICK);
    opener.getElement().setAttribute("aria-expanded", Boolean.toString(panel.isVisible()));
  }
}
