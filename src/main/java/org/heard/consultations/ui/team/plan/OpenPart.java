package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.consultations.making.Checklist;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanPublishing.Published;
import org.heard.consultations.ui.team.AdvisorsSaid;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.consultations.ui.team.Question;
import org.heard.consultations.ui.team.Reviews;

/** Opening a call: says what is missing, or asks once more. */
final class OpenPart extends Part {
  private final PlanDesk desk;
  private final transient PlanPublishing publishing;
  private final transient Reviews reviews;
  private final Div notice = new Div();

  OpenPart(PlanDesk desk, PlanPublishing publishing, Reviews reviews) {
    this.reviews = reviews;
    this.desk = desk;
    this.publishing = publishing;
    head(getTranslation("consultations.plan.open"), getTranslation("consultations.plan.open.help"));
    notice.getElement().setAttribute("role", "alert");
    NativeButton open =
        new NativeButton(getTranslation("consultations.plan.open.button"), press -> ask());
    open.addClassNames("t-btn", "t-btn--go");
    add(open, notice);
  }

  private void ask() {
    notice.removeAll();
    int missing = publishing.checklist(desk.seen().id()).map(list -> list.items().size()).orElse(0);
    if (missing > 0) {
      say(getTranslation("consultations.plan.open.missing", missing));
      return;
    }
    notice.add(
        new AdvisorsSaid(reviews, desk.seen().id()).beforePublishing(),
        new Question(
            getTranslation(
                "consultations.plan.open.sure",
                LanguageWords.of(desk.plan().settings().languages())),
            getTranslation("consultations.plan.open.yes"),
            this::open));
  }

  private void open() {
    notice.removeAll();
    switch (publishing.publish(desk.seen().id(), desk.seen().revision())) {
      case Published.Done done -> UI.getCurrent().refreshCurrentRoute(false);
      case Published.Missing(Checklist checklist) ->
          say(getTranslation("consultations.plan.open.missing", checklist.items().size()));
      case Published.Changed() -> {
        desk.look();
        say(getTranslation("consultations.plan.open.changed"));
      }
      case Published.AddressTaken() -> say(getTranslation("consultations.plan.open.taken"));
      case Published.Gone() -> say(getTranslation("consultations.plan.gone"));
    }
  }

  private void say(String words) {
    Paragraph said = new Paragraph(words);
    said.addClassNames("note", "note--care");
    notice.add(said);
  }
}
