package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.BiFunction;
import org.heard.content.Block;
import org.heard.content.writing.PlainWords;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** One picture of a comic open for changes: the picture, what it shows, who speaks, the words. */
final class PanelFields {
  private final Desk desk;
  private final Block.Panel first;
  private final Component on;

  PanelFields(Desk desk, Block.Panel first, Component on) {
    this.on = on;
    this.desk = desk;
    this.first = first;
  }

  List<Component> all() {
    return List.of(
        new PictureChoice(
                on.getTranslation("content.team.block.picture"),
                first.picture(),
                picture -> desk.write(with(now(), picture, now().alt())))
            .bringing("block-" + first.key() + "-picture", desk::keep),
        field(
                "alt",
                on.getTranslation("content.team.block.alt"),
                TextBox.line(),
                first.alt(),
                (now, typed) -> with(now, now.picture(), PlainWords.line(typed)))
            .hint(on.getTranslation("content.team.block.alt.hint")),
        field(
                "speaker",
                on.getTranslation("content.team.block.speaker"),
                TextBox.line(),
                first.speaker() == null ? "" : first.speaker(),
                (now, typed) -> {
                  String speaker = PlainWords.line(typed);
                  return said(now, now.words(), speaker.isEmpty() ? null : speaker);
                })
            .hint(on.getTranslation("content.team.block.speaker.hint")),
        field(
            "words",
            on.getTranslation("content.team.block.words-of"),
            TextBox.area(3),
            first.words(),
            (now, typed) -> said(now, PlainWords.paragraphs(typed), now.speaker())));
  }

  private static Block with(Block.Panel now, String picture, String alt) {
    return new Block.Panel(now.place(), picture, alt, now.words(), now.speaker());
  }

  private static Block said(Block.Panel now, String words, @Nullable String speaker) {
    return new Block.Panel(now.place(), now.picture(), now.alt(), words, speaker);
  }

  private Field field(
      String name,
      String label,
      TextBox box,
      String stored,
      BiFunction<Block.Panel, String, Block> made) {
    return new Field("block-" + first.key() + "-" + name, label, box, stored)
        .in(desk.draft().audience().language())
        .storing(typed -> desk.write(made.apply(now(), typed)));
  }

  /** As it is stored now: others may have written in it, or taken it away. */
  private Block.Panel now() {
    return desk.body()
        .block(first.key())
        .filter(Block.Panel.class::isInstance)
        .map(Block.Panel.class::cast)
        .orElse(first);
  }
}
