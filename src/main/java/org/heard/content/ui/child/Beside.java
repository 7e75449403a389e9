package org.heard.content.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.content.Block;
import org.heard.uikit.Markup;

/** Easy read: a picture at the side where reading begins, and beside it the words that follow. */
@Tag("div")
final class Beside extends HtmlContainer {
  private final HtmlContainer picture = Markup.element("div", "");
  private final HtmlContainer words = Markup.element("div", "stack");

  private Beside() {
    addClassName("beside");
    add(picture, words);
  }

  /** Where a block of a part stands: a picture begins a row, a heading stands above all rows. */
  static HtmlContainer in(HtmlContainer part, Block block) {
    return switch (block) {
      case Block.Illustration begins -> {
        Beside row = new Beside();
        part.add(row);
        yield row.picture;
      }
      case Block.Heading above -> part;
      default ->
          part.getChildren().reduce((one, next) -> next).orElse(part) instanceof Beside row
              ? row.words
              : part;
    };
  }
}
