package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.heard.content.Format;
import org.heard.content.writing.BlockKind;

/** A new block, of a kind a button each: behind the open one, or at the end. */
final class AddPart extends Section {
  /**
   * A part.
   *
   * @param format a picture with words in a row is for comics alone
   */
  AddPart(Format format, Consumer<BlockKind> add) {
    addClassName("t-part");
    Div row = new Div();
    row.addClassName("t-row");
    for (BlockKind kind : BlockKind.values()) {
      if (kind != BlockKind.PANEL || format == Format.COMIC) {
        row.add(Press.button(BlockWords.of(kind, this), () -> add.accept(kind)));
      }
    }
    add(new H2(getTranslation("content.team.editor.add")), row);
  }
}
