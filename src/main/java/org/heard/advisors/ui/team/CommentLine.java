package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.Reaction;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.Spot;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** One comment: who, what, whether somebody looked, and what was answered. */
final class CommentLine extends Div {
  private final @Nullable Tick tick;

  /**
   * A line.
   *
   * @param answers whether it can be ticked for an answer
   * @param look hears whether other advisors may see it
   */
  CommentLine(ReviewComment comment, String name, boolean answers, Consumer<Boolean> look) {
    addClassName("r-comment");
    boolean open = answers && comment.waits();
    tick = open ? new Tick(name, true) : null;
    add(tick == null ? Markup.words("strong", "", name) : tick, said(comment));
    CommentReply reply = comment.reply();
    if (reply != null) {
      add(
          Markup.element(
              "div",
              "r-reply",
              Markup.words("strong", "", new RoundWords(this).of(reply.kind())),
              typed(reply.reason())));
    }
    add(looking(comment, name, look));
  }

  /** Whether it is ticked for an answer. */
  boolean ticked() {
    return tick != null && tick.on();
  }

  private Component said(ReviewComment comment) {
    RoundWords words = new RoundWords(this);
    Div said = new Div();
    Chips chips = new Chips();
    String hard =
        comment.marks().hardWords().stream()
            .map(Spot::words)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!hard.isEmpty()) {
      chips.asks(getTranslation("advisors.team.hard", hard));
    }
    comment.marks().reactions().stream()
        .filter(reaction -> reaction != Reaction.HARD_WORD || hard.isEmpty())
        .forEach(reaction -> words.show(reaction, chips));
    if (!chips.isEmpty()) {
      said.add(chips);
    }
    if (!comment.marks().words().isBlank()) {
      said.add(typed(comment.marks().words()));
    }
    return said;
  }

  private static HtmlContainer typed(String words) {
    HtmlContainer typed = Markup.words("p", "", words);
    typed.getElement().setAttribute("dir", "auto");
    return typed;
  }

  private Component looking(ReviewComment comment, String name, Consumer<Boolean> look) {
    String words =
        comment.looked()
            ? getTranslation("advisors.team.hide")
            : getTranslation("advisors.team.show");
    NativeButton button = new NativeButton(words, press -> look.accept(!comment.looked()));
    button.addClassName("t-btn");
    button.getElement().setAttribute("aria-label", words + ": " + name);
    return button;
  }
}
