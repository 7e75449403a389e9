package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.questions.SectionEdits;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.TextBox;

/** One section, open for changes. */
final class SectionEditor extends Div {
  private final transient Desk desk;
  private final transient Section section;
  private final H2 heading = new H2(getTranslation("consultations.section.one"));

  SectionEditor(Desk desk, Section section) {
    this.desk = desk;
    this.section = section;
    addClassName("t-editor");
    heading.getElement().setAttribute("tabindex", "-1");
    Questionnaire all = desk.questions();
    Writing writing = new Writing(desk, Wording.GENERAL, change -> () -> {});
    String place = "questionnaire/sections/" + section.key() + "/";
    add(
        heading,
        acts(),
        writing.field(
            place + "title",
            section.key(),
            getTranslation("consultations.section.title"),
            TextBox.line()),
        writing.field(
            place + "intro",
            getTranslation("consultations.section.intro"),
            TextBox.area(3),
            words -> plan -> intro(plan, place + "intro", words)),
        new RulePart(
            getTranslation("consultations.rule.title"),
            getTranslation("consultations.rule.always"),
            section.shownWhen(),
            all,
            earlier(all),
            rule -> desk.edit("editor", now -> new SectionEdits(now).rule(section.key(), rule))));
  }

  void focusHeading() {
    heading.getElement().callJsFunction("focus");
  }

  private Div acts() {
    Div acts =
        new Div(
            Press.button(
                getTranslation("consultations.questions.up"),
                () -> desk.edit("editor", now -> new SectionEdits(now).move(section.key(), true))),
            Press.button(
                getTranslation("consultations.questions.down"),
                () -> desk.edit("editor", now -> new SectionEdits(now).move(section.key(), false))),
            Press.button(
                getTranslation("consultations.section.copy"),
                () -> desk.edit(Desk.FRESH, now -> desk.copySection(now, section.key()))),
            Press.button(
                getTranslation("consultations.section.remove"),
                () -> desk.edit("editor", now -> new SectionEdits(now).remove(section.key()))));
    acts.addClassName("t-row");
    return new Div(acts, new Paragraph(getTranslation("consultations.section.remove-hint")));
  }

  private Desk.Tried intro(CallPlan plan, String place, String words) {
    if (PlanTexts.of(plan).containsKey(place)) {
      return Desk.written(plan, place, Wording.GENERAL, words, section.key());
    }
    LocalizedText text =
        words.isBlank() ? null : LocalizedText.of(plan.settings().original(), words.strip());
    return Desk.tried(plan, new SectionEdits(plan.questionnaire()).intro(section.key(), text));
  }

  private List<Question> earlier(Questionnaire all) {
    List<Question> questions = all.questions();
    for (int i = 0; i < questions.size(); i++) {
      if (section.key().equals(questions.get(i).head().section())) {
        return questions.subList(0, i);
      }
    }
    return questions;
  }
}
