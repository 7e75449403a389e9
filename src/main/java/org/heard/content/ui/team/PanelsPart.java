package org.heard.content.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heard.content.Block;
import org.heard.content.writing.BlockEdits;

/** The pictures of a comic, several at once: each becomes a panel at the end. */
final class PanelsPart extends Section {
  private final transient Desk desk;

  PanelsPart(Desk desk) {
    this.desk = desk;
    addClassName("t-part");
    add(
        new H2(getTranslation("content.team.panels.title")),
        new Paragraph(getTranslation("content.team.panels.about")),
        new PictureField("panels", true, desk::keep, this::append));
  }

  private void append(String picture) {
    Block panel = BlockEdits.panel(picture);
    desk.edit(panel.key(), body -> BlockEdits.add(body, List.of(panel), null));
  }
}
