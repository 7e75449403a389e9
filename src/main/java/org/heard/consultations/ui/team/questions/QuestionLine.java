package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One question of the list. It is opened, moved with keys, and dragged to another place. */
final class QuestionLine extends ListItem {
  /** The handle and the button, which are always there. */
  private static final int PARTS = 2;

  private final String key;
  private final NativeButton button;
  private transient @Nullable Words words;
  private @Nullable NativeButton undo;

  /**
   * What stands in it.
   *
   * @param number its place among all questions, from 1
   * @param kind words for its kind; empty for none
   * @param stops how many things keep the call from opening
   * @param others how many other things there are to look at
   * @param stumble how many marks of child advisors ask for something
   * @param rule when it is shown, as a sentence; null for always
   */
  record Words(
      int number,
      LocalizedText title,
      String kind,
      long stops,
      long others,
      int stumble,
      @Nullable String rule) {}

  QuestionLine(String key, QuestionList.Acts acts) {
    this.key = key;
    button = Press.button("", () -> acts.open(key));
    button.addClassName("t-asked-one");
    keys(acts);
    // Some browsers drag nothing by a button; there it goes by the handle beside it.
    Span handle = new Span();
    handle.addClassName("t-grip");
    handle.getElement().setAttribute("aria-hidden", "true");
    handle.setTitle(getTranslation("consultations.questions.drag"));
    addClassName("t-line");
    add(handle, button);
    DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
    takes(this, dragged -> acts.moveTo(dragged, key));
  }

  /** Lets questions be dropped on a component. */
  static <T extends Component> void takes(T target, Consumer<String> dropped) {
    DropTarget.create(target)
        .addDropListener(event ->
            event
                .getDragSourceComponent()
                .filter(QuestionLine.class::isInstance)
                .map(QuestionLine.class::cast)
                .ifPresent(line -> dropped.accept(line.key)));
  }

  private void keys(QuestionList.Acts acts) {
    for (boolean up : new boolean[] {true, false}) {
      button
          .getElement()
          .addEventListener("keydown", event -> acts.move(key, up))
          .setFilter(
              "event.altKey && event.key === '%s' && (event.preventDefault(), true)"
                  .formatted(up ? "ArrowUp" : "ArrowDown"));
    }
  }

  /** Shows words; nothing is sent to the browser where they are those of before. */
  void show(Words now, boolean open) {
    if (open) {
      button.getElement().setAttribute("aria-current", "true");
    } else {
      button.getElement().removeAttribute("aria-current");
    }
    if (!now.equals(words)) {
      words = now;
      write(now);
    }
  }

  private void write(Words now) {
    button.removeAll();
    button.add(new Span(now.number() + ". "), Markup.words("b", "", now.title()));
    if (!now.kind().isEmpty()) {
      button.add(Markup.words("small", "", now.kind()));
    }
    if (now.stops() > 0) {
      mark(getTranslation("consultations.questions.to-mend", now.stops()), "h--wrong");
    }
    if (now.others() > 0) {
      mark(getTranslation("consultations.questions.to-look-at", now.others()), "h--care");
    }
    if (now.stumble() > 0) {
      mark(getTranslation("consultations.advisors.stumble", now.stumble()), "h--info");
    }
    getChildren().skip(PARTS).toList().forEach(this::remove);
    Optional.ofNullable(now.rule()).ifPresent(rule -> add(Markup.words("p", "t-rule", rule)));
  }

  private void mark(String said, String look) {
    Span mark = new Span(said);
    mark.addClassNames("h", look);
    button.add(mark);
  }

  /** The way back beside what was moved: the one at the top may be out of sight. */
  void offer(Runnable back) {
    withdraw();
    NativeButton button = Press.button(getTranslation("consultations.undo"), back);
    String title = words == null ? key : words.title().textIn(ReaderLanguage.current());
    button
        .getElement()
        .setAttribute(
            "aria-label",
            getTranslation(
                "consultations.options.act", getTranslation("consultations.undo"), title));
    undo = button;
    addComponentAtIndex(PARTS, button);
  }

  void withdraw() {
    if (undo != null) {
      remove(undo);
      undo = null;
    }
  }

  /** Whether its number or its words, in whatever language, hold what somebody looks for. */
  boolean has(String wanted) {
    Words now = words;
    String small = wanted.strip().toLowerCase(Locale.ROOT);
    return now != null
        && (Integer.toString(now.number()).equals(small)
            || now.title().renderings().stream()
                .anyMatch(one -> one.text().toLowerCase(Locale.ROOT).contains(small)));
  }

  void takeFocus() {
    button.getElement().callJsFunction("focus");
  }
}
