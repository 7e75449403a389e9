package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.heard.consultations.Waivers;
import org.heard.uikit.TextBox;

/** Proposing a waiver: the risk in a sentence, and the number of the ethics review. */
final class ProposalForm extends Div {
  private static final int ROWS = 3;

  private final transient BiConsumer<String, String> propose;
  private final Field reason;
  private final Field reference;

  /**
   * The form.
   *
   * @param replaces whether there is a proposal or a waiver that another proposal replaces
   * @param propose takes reason and reference
   */
  ProposalForm(boolean replaces, BiConsumer<String, String> propose) {
    this.propose = propose;
    reason =
        new Field(
            "waiver-reason",
            getTranslation("consultations.waiver.reason"),
            getTranslation("consultations.waiver.reason.hint"),
            TextBox.area(ROWS));
    reference =
        new Field(
            "waiver-reference",
            getTranslation("consultations.waiver.reference"),
            getTranslation("consultations.waiver.reference.hint"),
            TextBox.line());
    NativeButton go =
        new NativeButton(getTranslation("consultations.waiver.propose"), click -> check());
    go.addClassNames("t-btn", "t-btn--go");
    Div form = new Div(reason, reference, go);
    form.addClassName("t-form");
    if (replaces) {
      form.addComponentAsFirst(new Paragraph(getTranslation("consultations.waiver.replaces")));
      add(new NativeDetails(getTranslation("consultations.waiver.another"), form));
    } else {
      add(form);
    }
  }

  private void check() {
    // The first field that does not fit gets the focus last, so both are looked at in reverse.
    boolean referenceFits = fits(reference, Waivers.MOST_REFERENCE);
    boolean reasonFits = fits(reason, Waivers.MOST_REASON);
    if (referenceFits && reasonFits) {
      propose.accept(reason.words(), reference.words());
    }
  }

  private boolean fits(Field field, int most) {
    field.fine();
    if (field.words().isEmpty()) {
      field.complain(getTranslation("consultations.waiver.missing"));
      return false;
    }
    if (field.words().length() > most) {
      field.complain(
          getTranslation("consultations.consent.too-long", field.words().length(), most));
      return false;
    }
    return true;
  }
}
