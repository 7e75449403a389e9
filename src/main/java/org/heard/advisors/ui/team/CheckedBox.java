package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.heard.uikit.TextBox;

/** A box for words that cannot be empty, with what is wrong said below it. */
final class CheckedBox extends Div {
  private final TextBox box;
  private final Paragraph problem = new Paragraph();
  private final int most;

  /**
   * An empty box for some sentences.
   *
   * @param most characters that fit
   */
  CheckedBox(String id, String label, int most) {
    this(id, label, most, TextBox.area(2));
  }

  /**
   * A box.
   *
   * @param most characters that fit
   */
  CheckedBox(String id, String label, int most, TextBox box) {
    this.most = most;
    this.box = box;
    addClassName("t-form");
    problem.addClassNames("note", "note--care");
    problem.setId(id + "-problem");
    problem.setVisible(false);
    add(Fields.field(id, label, box), problem);
  }

  /** The words, or nothing when it said what is wrong with them. */
  Optional<String> checked() {
    String words = box.words().strip();
    if (words.isEmpty()) {
      complain(getTranslation("advisors.people.message.missing"));
      return Optional.empty();
    }
    if (words.length() > most) {
      complain(getTranslation("advisors.people.message.too-long", words.length(), most));
      return Optional.empty();
    }
    complain("");
    return Optional.of(words);
  }

  void clear() {
    box.holding("");
  }

  private void complain(String what) {
    problem.setText(what);
    problem.setVisible(!what.isEmpty());
    box.problem(!what.isEmpty(), problem.getId().orElseThrow());
    if (!what.isEmpty()) {
      box.getElement().callJsFunction("focus");
    }
  }
}
