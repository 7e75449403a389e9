package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.ReviewMarks.Marks;
import org.heard.content.SourceDocument;
import org.heard.content.SourceParagraph;
import org.heard.content.writing.BlockKind;
import org.heard.content.writing.Hint;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Every block with the official paragraphs it tells about beside it; one of them is open. */
final class PairList extends Div {
  private final transient Desk desk;
  private final transient SourceDocument source;
  private final transient Acts acts;
  private final Language language;
  private final Map<String, NativeButton> buttons = new HashMap<>();
  private final Map<String, Div> hintPlaces = new HashMap<>();
  private @Nullable BlockEditor editor;

  /** What is pressed in the list; keys are those of blocks. */
  interface Acts {
    void open(@Nullable String block);

    void move(String block, boolean up);

    void copy(String block);

    void delete(String block);

    void tell(String paragraph);
  }

  PairList(Desk desk, SourceDocument source, Acts acts) {
    this.desk = desk;
    this.source = source;
    this.acts = acts;
    language = desk.draft().audience().language();
    addClassName("l-pairs");
  }

  void show(List<Hint> hints, Map<String, Marks> marks, @Nullable String open) {
    removeAll();
    buttons.clear();
    hintPlaces.clear();
    editor = null;
    HtmlContainer list = Markup.element("ol", "l-blocks");
    for (Block block : desk.body().blocks()) {
      list.add(pair(block, marks.get(block.key()), block.key().equals(open)));
    }
    add(list);
    untold();
    hints(hints);
  }

  /** Shows these hints without touching the fields. */
  void hints(List<Hint> hints) {
    hintPlaces.forEach((key, place) -> {
      place.removeAll();
      List<Hint> own = hints.stream().filter(hint -> key.equals(hint.block())).toList();
      if (!own.isEmpty()) {
        place.add(new HintLines(own));
      }
    });
  }

  /** Leads the reader to a block: to its words when it is open. */
  void focus(String block) {
    if (editor != null && !buttons.containsKey(block)) {
      editor.takeFocus();
    } else {
      Optional.ofNullable(buttons.get(block))
          .ifPresent(button -> button.getElement().callJsFunction("focus"));
    }
  }

  private Component pair(Block block, @Nullable Marks marks, boolean open) {
    Div official = new Div();
    official.addClassName("l-official");
    source.paragraphs().stream()
        .filter(one -> block.place().tells().contains(one.key()))
        .forEach(one -> official.add(Official.paragraph(one, language)));
    Div hints = new Div();
    hintPlaces.put(block.key(), hints);
    Div words = new Div(open ? editor(block) : button(block), hints);
    words.addClassName("l-block");
    if (marks != null) {
      words.add(new MarksLine(marks));
    }
    return Markup.element("li", "l-pair", official, words);
  }

  private Component editor(Block block) {
    BlockEditor opened =
        new BlockEditor(
            desk,
            block,
            source,
            new BlockEditor.Acts() {
              @Override
              public void move(boolean up) {
                acts.move(block.key(), up);
              }

              @Override
              public void copy() {
                acts.copy(block.key());
              }

              @Override
              public void delete() {
                acts.delete(block.key());
              }

              @Override
              public void close() {
                acts.open(null);
              }
            });
    editor = opened;
    return opened;
  }

  private Component button(Block block) {
    NativeButton button = Press.button("", () -> acts.open(block.key()));
    Span words = new Span(BlockWords.briefly(block, this));
    words
        .getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction());
    button.add(Markup.words("small", "", BlockWords.of(BlockKind.of(block), this)), words);
    button.addClassName("l-open");
    for (boolean up : new boolean[] {true, false}) {
      button
          .getElement()
          .addEventListener("keydown", event -> acts.move(block.key(), up))
          .setFilter(
              "event.altKey && event.key === '%s' && (event.preventDefault(), true)"
                  .formatted(up ? "ArrowUp" : "ArrowDown"));
    }
    buttons.put(block.key(), button);
    return button;
  }

  /** Paragraphs that no block tells about; a summary may leave some out. */
  private void untold() {
    Set<String> told = told(desk.body());
    List<SourceParagraph> untold =
        source.paragraphs().stream()
            .filter(one -> !one.heading() && !told.contains(one.key()))
            .toList();
    if (untold.isEmpty()) {
      return;
    }
    HtmlContainer part =
        Markup.element(
            "details",
            "l-untold",
            Markup.words(
                "summary", "", getTranslation("content.team.editor.untold", untold.size())));
    for (SourceParagraph one : untold) {
      NativeButton tell =
          Press.button(getTranslation("content.team.editor.tell"), () -> acts.tell(one.key()));
      tell.getElement()
          .setAttribute(
              "aria-label",
              getTranslation("content.team.editor.tell") + ": " + Official.briefly(one, language));
      part.add(new Div(Official.paragraph(one, language), tell));
    }
    add(part);
  }

  private static Set<String> told(Body body) {
    return body.blocks().stream()
        .flatMap(block -> block.place().tells().stream())
        .collect(Collectors.toSet());
  }
}
