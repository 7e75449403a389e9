package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.heard.content.Block;
import org.heard.content.SourceDocument;
import org.heard.content.SourceParagraph;
import org.heard.content.writing.BlockEdits;
import org.heard.content.writing.BlockKind;
import org.heard.content.writing.PlainWords;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** One block open for changes: its words, what it tells about, and where it stands. */
final class BlockEditor extends Div {
  private final transient Desk desk;
  private final String key;
  private final Language language;
  private final HtmlContainer heading;

  /** What is pressed below the words. */
  interface Acts {
    void move(boolean up);

    void copy();

    void delete();

    void close();
  }

  BlockEditor(Desk desk, Block block, SourceDocument source, Acts acts) {
    this.desk = desk;
    this.key = block.key();
    this.language = desk.draft().audience().language();
    heading = Markup.words("h3", "", BlockWords.of(BlockKind.of(block), this));
    heading.getElement().setAttribute("tabindex", "-1");
    addClassNames("l-editor", "t-form");
    add(heading);
    add(fields(block));
    add(tells(block, source), buttons(acts));
  }

  void takeFocus() {
    heading.getElement().callJsFunction("focus");
  }

  private List<Component> fields(Block block) {
    return switch (block) {
      case Block.Heading one ->
          List.of(
              field(
                  "words",
                  getTranslation("content.team.block.words-of"),
                  TextBox.line(),
                  one.words(),
                  words -> new Block.Heading(place(), PlainWords.line(words))));
      case Block.Words one -> text(one.words(), words -> new Block.Words(place(), words));
      case Block.OtherWords one -> text(one.words(), words -> new Block.OtherWords(place(), words));
      case Block.Example one -> text(one.words(), words -> new Block.Example(place(), words));
      case Block.Points one ->
          List.of(
              field(
                      "points",
                      getTranslation("content.team.block.points"),
                      TextBox.area(5),
                      String.join("\n", one.points()),
                      words -> new Block.Points(place(), PlainWords.points(words)))
                  .hint(getTranslation("content.team.block.points.hint")));
      case Block.Illustration one -> picture(one);
      case Block.Panel one -> new PanelFields(desk, one, this).all();
      case Block.ChildQuote one -> quote(one);
      case Block.HardWord one -> word(one);
    };
  }

  private List<Component> text(String stored, Function<String, Block> made) {
    return List.of(
        field(
            "words",
            getTranslation("content.team.block.words-of"),
            TextBox.area(5),
            stored,
            words -> made.apply(PlainWords.paragraphs(words))));
  }

  private List<Component> picture(Block.Illustration first) {
    return List.of(
        new PictureChoice(
                getTranslation("content.team.block.picture"),
                first.picture(),
                picture -> {
                  Block.Illustration now = now(first);
                  desk.write(
                      new Block.Illustration(now.place(), picture, now.alt(), now.caption()));
                })
            .bringing("block-" + key + "-picture", desk::keep),
        field(
                "alt",
                getTranslation("content.team.block.alt"),
                TextBox.line(),
                first.alt(),
                words -> {
                  Block.Illustration now = now(first);
                  return new Block.Illustration(
                      now.place(), now.picture(), PlainWords.line(words), now.caption());
                })
            .hint(getTranslation("content.team.block.alt.hint")),
        field(
            "caption",
            getTranslation("content.team.block.caption"),
            TextBox.line(),
            first.caption() == null ? "" : first.caption(),
            words -> {
              Block.Illustration now = now(first);
              String caption = PlainWords.line(words);
              return new Block.Illustration(
                  now.place(), now.picture(), now.alt(), caption.isEmpty() ? null : caption);
            }));
  }

  private List<Component> quote(Block.ChildQuote first) {
    return List.of(
        field(
            "words",
            getTranslation("content.team.block.words-of"),
            TextBox.area(4),
            first.words(),
            words ->
                new Block.ChildQuote(place(), PlainWords.paragraphs(words), now(first).from())),
        field(
                "from",
                getTranslation("content.team.block.from"),
                TextBox.line(),
                first.from() == null ? "" : first.from(),
                words -> {
                  String from = PlainWords.line(words);
                  return new Block.ChildQuote(
                      place(), now(first).words(), from.isEmpty() ? null : from);
                })
            .hint(getTranslation("content.team.block.from.hint")));
  }

  private List<Component> word(Block.HardWord first) {
    return List.of(
        field(
            "word",
            getTranslation("content.team.block.hard-word"),
            TextBox.line(),
            first.word(),
            words -> {
              Block.HardWord now = now(first);
              return new Block.HardWord(
                  now.place(), PlainWords.line(words), now.forms(), now.meaning());
            }),
        field(
                "forms",
                getTranslation("content.team.block.forms"),
                TextBox.line(),
                String.join(", ", first.forms()),
                words -> {
                  Block.HardWord now = now(first);
                  return new Block.HardWord(now.place(), now.word(), forms(words), now.meaning());
                })
            .hint(getTranslation("content.team.block.forms.hint")),
        field(
            "meaning",
            getTranslation("content.team.block.meaning"),
            TextBox.area(3),
            first.meaning(),
            words -> {
              Block.HardWord now = now(first);
              return new Block.HardWord(
                  now.place(), now.word(), now.forms(), PlainWords.paragraphs(words));
            }));
  }

  private static List<String> forms(String words) {
    return Arrays.stream(words.split("[,;،、，]"))
        .map(PlainWords::line)
        .filter(form -> !form.isEmpty())
        .distinct()
        .toList();
  }

  /** The block as it is stored now: others may have written in it, or taken it away. */
  @SuppressWarnings("unchecked")
  private <T extends Block> T now(T first) {
    return desk.body()
        .block(key)
        .filter(block -> block.getClass() == first.getClass())
        .map(block -> (T) block)
        .orElse(first);
  }

  private Block.Place place() {
    return desk.body().block(key).map(Block::place).orElseGet(() -> new Block.Place(key, Set.of()));
  }

  private Field field(
      String name, String label, TextBox box, String stored, Function<String, Block> made) {
    return new Field("block-" + key + "-" + name, label, box, stored)
        .in(language)
        .storing(words -> desk.write(made.apply(words)));
  }

  private Component tells(Block block, SourceDocument source) {
    HtmlContainer all =
        Markup.element(
            "details",
            "l-tells",
            Markup.words(
                "summary",
                "",
                getTranslation("content.team.block.tells", block.place().tells().size())));
    for (SourceParagraph paragraph : source.paragraphs()) {
      all.add(
          new Tick(
              Official.briefly(paragraph, language),
              block.place().tells().contains(paragraph.key()),
              on -> tell(paragraph.key(), on)));
    }
    if (source.paragraphs().isEmpty()) {
      all.add(Markup.words("p", "muted", getTranslation("content.team.block.tells.none")));
    }
    return all;
  }

  private void tell(String paragraph, boolean on) {
    Set<String> tells = new TreeSet<>(place().tells());
    if (on) {
      tells.add(paragraph);
    } else {
      tells.remove(paragraph);
    }
    desk.edit(Desk.QUIET, body -> BlockEdits.tells(body, key, tells));
  }

  private Component buttons(Acts acts) {
    Div row =
        new Div(
            Press.button(getTranslation("content.team.block.close"), acts::close),
            Press.button(getTranslation("content.team.block.up"), () -> acts.move(true)),
            Press.button(getTranslation("content.team.block.down"), () -> acts.move(false)),
            Press.button(getTranslation("content.team.block.copy"), acts::copy),
            Press.button(getTranslation("content.team.block.delete"), acts::delete));
    row.addClassName("t-row");
    return row;
  }
}
