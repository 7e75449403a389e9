package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** "Saved.", said in place and politely. */
@Tag("p")
final class SavedLine extends HtmlContainer {
  SavedLine() {
    addClassName("saved");
    getElement().setAttribute("role", "status");
  }

  void saySaved() {
    if (getElement().getChildCount() == 0) {
      add(new Icon(Sign.TICK), Markup.words("span", "", getTranslation("submissions.form.saved")));
    }
  }

  /** In a call with high risk. */
  void sayNotKept() {
    if (getElement().getChildCount() == 0) {
      add(
          new Icon(Sign.LOCK),
          Markup.words("span", "", getTranslation("submissions.form.not-kept")));
    }
  }

  void sayNothing() {
    removeAll();
  }
}
