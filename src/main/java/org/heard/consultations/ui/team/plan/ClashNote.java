package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Two versions of the same, and the choice between them. */
final class ClashNote extends Div {
  ClashNote(String theirs, String mine, Runnable keep, Runnable take) {
    addClassNames("note", "note--care", "t-form", "p-clash");
    DescriptionList both = new DescriptionList();
    both.add(
        new DescriptionList.Term(getTranslation("consultations.plan.clash.theirs")),
        new DescriptionList.Description(words(theirs)),
        new DescriptionList.Term(getTranslation("consultations.plan.clash.mine")),
        new DescriptionList.Description(words(mine)));
    NativeButton keepMine =
        new NativeButton(getTranslation("consultations.plan.clash.keep"), press -> keep.run());
    NativeButton takeTheirs =
        new NativeButton(getTranslation("consultations.plan.clash.take"), press -> take.run());
    keepMine.addClassName("t-btn");
    takeTheirs.addClassName("t-btn");
    Div acts = new Div(keepMine, takeTheirs);
    acts.addClassName("t-row");
    add(new Paragraph(getTranslation("consultations.plan.clash")), both, acts);
  }

  private String words(String words) {
    return words.isBlank() ? getTranslation("consultations.plan.clash.nothing") : words;
  }
}
