package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.moderation.concerns.AlertPath;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** Where mail that something waits reaches the reader, if anywhere. */
final class AlertAddress extends Div {
  private final transient AlertPath path;
  private final Div outcome = new Div();

  /**
   * The reader's own address.
   *
   * @param saved hears that another one was saved
   */
  AlertAddress(AlertPath path, Runnable saved) {
    this.path = path;
    addClassName("t-form");
    outcome.getElement().setAttribute("role", "status");
    if (!path.mail()) {
      add(new Paragraph(getTranslation("moderation.alert.no-mail")));
      return;
    }
    LongWords box =
        new LongWords("alert-address", getTranslation("moderation.alert.address"), TextBox.line())
            .holding(path.address().orElse(""));
    add(
        box,
        new TeamButton(getTranslation("moderation.alert.save-address"), press -> save(box, saved)),
        outcome);
  }

  private void save(LongWords box, Runnable saved) {
    outcome.removeAll();
    if (!path.chooseAddress(box.words())) {
      box.complain(getTranslation("moderation.alert.no-address"));
      return;
    }
    box.fine();
    outcome.add(Markup.words("p", "muted", getTranslation("moderation.alert.saved")));
    saved.run();
  }
}
