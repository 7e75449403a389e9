package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Descriptions;
import org.heard.consultations.translating.Kept;
import org.heard.consultations.translating.TextToTranslate;
import org.heard.consultations.ui.team.DifferentWords;
import org.heard.consultations.ui.team.OverWords;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/**
 * One text: the original, the translation, and how they stand to each other. It saves itself when
 * the reader leaves it; what is typed stays until it is stored.
 */
final class TextCard extends Div {
  private final transient OpenTranslation work;
  private final transient Descriptions descriptions;
  private final Runnable saved;
  private final @Nullable String before;
  private final TextBox box = TextBox.area(2);
  private final HtmlContainer source;
  private final HtmlContainer state = Markup.element("span", "t-state");
  private final Paragraph length = new Paragraph();
  private final HintList hints;
  private final NativeButton stillRight;
  private final Div said = new Div();
  private transient TextToTranslate text;

  /**
   * A text.
   *
   * @param before what its original said when it was translated, where that is known
   * @param go takes the reader to another text
   */
  TextCard(
      OpenTranslation work,
      TextToTranslate text,
      @Nullable String before,
      Descriptions descriptions,
      Consumer<String> go,
      Runnable saved) {
    this.work = work;
    this.text = text;
    this.before = before;
    this.descriptions = descriptions;
    this.saved = saved;
    addClassName("t-text");
    String id = text.id().replace('.', '-');
    HtmlContainer what = Markup.words("h3", "", descriptions.of(text));
    what.setId("what-" + id);
    what.add(state);
    source = in(text.source().language(), Markup.element("div", "t-original"));
    source.setId("original-" + id);
    hints = new HintList(work, go);
    hints.setId("hints-" + id);
    length.addClassName("muted");
    said.setId("said-" + id);
    said.getElement().setAttribute("role", "status");
    stillRight =
        new NativeButton(
            getTranslation("consultations.translating.still-right"), click -> confirm());
    stillRight.addClassName("t-btn");
    stillRight.getElement().setAttribute("aria-describedby", "what-" + id);
    box.setId("words-" + id);
    in(work.language(), box.namedBy("what-" + id).typed(words -> tellMore()));
    box.getElement()
        .setAttribute("aria-describedby", "original-" + id + " hints-" + id)
        .addEventListener("change", left -> save());
    add(
        what,
        Markup.element(
            "div",
            "t-sides",
            source,
            Markup.element("div", "t-half", box, length, hints, stillRight, said)));
    show(text);
  }

  private static <T extends Component> T in(Language language, T part) {
    part.getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction());
    return part;
  }

  /** Shows the text as it is in the call now. */
  void show(TextToTranslate now) {
    text = now;
    showOriginal(now);
    box.holding(now.words());
    state.setText(descriptions.state(now.state()));
    state.getElement().setAttribute("data-state", now.state().name());
    stillRight.setVisible(now.state() == State.STALE);
    tellMore();
  }

  /** Where it changed since it was translated, what went and what came is marked. */
  private void showOriginal(TextToTranslate now) {
    source.removeAll();
    if (before == null || now.state() != State.STALE) {
      source.setText(now.source().text());
      return;
    }
    source.add(DifferentWords.of(now.source().language(), before, now.source().text()));
  }

  /** Whether it holds words that are not stored. */
  boolean unsaved() {
    return !box.words().strip().equals(text.words());
  }

  /** What is typed in it. */
  String words() {
    return box.words();
  }

  /** Stores what was typed; whether there is nothing left to store. */
  boolean save() {
    if (!unsaved()) {
      return true;
    }
    Optional<TextToTranslate> now = work.in(work.seen(), text);
    if (now.isPresent() && !now.get().words().equals(text.words())) {
      // Seen meanwhile through another text: still nothing to write over unasked.
      clash(work.seen(), true);
      return false;
    }
    return take(work.write(text, box.words()), true);
  }

  private void confirm() {
    if (save()) {
      take(work.confirm(text), false);
      takeFocus();
    }
  }

  private boolean take(Kept result, boolean typed) {
    said.removeAll();
    switch (result) {
      case Kept.Stored stored -> {
        work.in(stored.now(), text).ifPresent(this::show);
        say("consultations.translating.saved");
        saved.run();
        return true;
      }
      case Kept.Clash clash -> {
        clash(clash.theirs(), typed);
        return false;
      }
      case Kept.Over over -> {
        said.add(new Paragraph(OverWords.of(over.found(), this)));
        return false;
      }
      case Kept.Gone() -> {
        said.add(new Paragraph(getTranslation(work.gone())));
        return false;
      }
    }
  }

  private void clash(Seen theirs, boolean typed) {
    said.removeAll();
    Optional<TextToTranslate> there = work.in(theirs, text);
    if (there.isEmpty()) {
      say("consultations.translating.text-gone");
      return;
    }
    if (!typed) {
      follow(theirs, there.get());
      return;
    }
    say("consultations.translating.clash");
    HtmlContainer words = in(work.language(), Markup.words("p", "t-theirs", there.get().words()));
    said.add(
        words,
        button("consultations.translating.keep-theirs", () -> follow(theirs, there.get())),
        button(
            "consultations.translating.use-mine",
            () -> {
              work.look(theirs);
              text = there.get();
              save();
            }));
  }

  private void follow(Seen theirs, TextToTranslate there) {
    work.look(theirs);
    said.removeAll();
    show(there);
    saved.run();
    takeFocus();
  }

  private NativeButton button(String key, Runnable act) {
    NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
    button.addClassName("t-btn");
    return button;
  }

  private void say(String key) {
    said.add(new Paragraph(getTranslation(key)));
  }

  private void tellMore() {
    tellLength();
    hints.show(text, box.words().strip());
  }

  /** Puts the reader into the field. */
  void takeFocus() {
    box.getElement().callJsFunction("focus");
  }

  private void tellLength() {
    int letters = box.words().strip().codePointCount(0, box.words().strip().length());
    boolean tooLong = letters > text.kind().usefulLength();
    length.setVisible(tooLong);
    if (tooLong) {
      length.setText(
          getTranslation("consultations.translating.long", letters, text.kind().usefulLength()));
    }
  }
}
