package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.questions.FirstWords;
import org.heard.consultations.questions.OwnText;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.wording.Linter;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** One question, open for changes. */
final class QuestionEditor extends Section {
  private static final String MESSAGE = "head/check/message";

  private final transient Desk desk;
  private final transient Question question;
  private final Remarks remarks = new Remarks();
  private final H2 heading;

  QuestionEditor(Desk desk, Question question, Wording wording, Consumer<Wording> reading) {
    this.desk = desk;
    this.question = question;
    addClassName("t-editor");
    Questionnaire all = desk.questions();
    heading =
        new H2(
            getTranslation(
                "consultations.questions.number", all.questions().indexOf(question) + 1));
    heading.getElement().setAttribute("tabindex", "-1");
    add(heading, acts(), place(all), kinds());
    words(wording, reading);
    add(
        new H3(getTranslation("consultations.picture.title")),
        new PicturePart(
            desk,
            "picture",
            new PicturePart.Now(
                title(), question.head().picture(), question.head().pictureWords(), false),
            (picture, shows) -> change(one -> QuestionParts.withPicture(one, picture, shows))));
    add(new LimitsPart(desk, question));
    rules(all);
    check(all, wording);
  }

  void focusHeading() {
    heading.getElement().callJsFunction("focus");
  }

  private String title() {
    return question.head().title().textIn(desk.original());
  }

  private Div acts() {
    Div acts = new Div();
    acts.addClassName("t-row");
    acts.add(
        act(
            "question-up",
            "consultations.questions.up",
            () -> desk.edit("question-up", all -> desk.edits(all).move(key(), true))),
        act(
            "question-down",
            "consultations.questions.down",
            () -> desk.edit("question-down", all -> desk.edits(all).move(key(), false))),
        act(
            "question-copy",
            "consultations.questions.copy",
            () -> desk.edit(Desk.FRESH, all -> desk.edits(all).copy(key()))),
        act(
            "question-delete",
            "consultations.questions.delete",
            () -> desk.edit(Desk.UNDO, all -> desk.edits(all).delete(key()))));
    return acts;
  }

  private NativeButton act(String id, String key, Runnable act) {
    NativeButton button = Press.button(getTranslation(key), act);
    button.setId(id);
    return button;
  }

  private Component place(Questionnaire all) {
    if (all.sections().isEmpty()) {
      return new Div();
    }
    return new Choice<>(
        getTranslation("consultations.questions.section"),
        getTranslation("consultations.questions.no-section"),
        all.sections(),
        one -> one.title().textIn(desk.original()),
        all.section(question).orElse(null),
        section -> {
          if (section != null) {
            desk.edit("editor", now -> desk.edits(now).moveInto(key(), section.key()));
          } else {
            desk.edit("editor", now -> desk.edits(now).moveOut(key()));
          }
        });
  }

  private Component kinds() {
    Optional<QuestionKind> kind = QuestionKind.of(question);
    if (kind.isEmpty() || kind.get().alike().size() == 1) {
      return new Paragraph(
          kind.map(one -> getTranslation(KindWords.of(one))).orElse(question.key()));
    }
    return new Choice<>(
        getTranslation("consultations.questions.kind"),
        null,
        kind.get().alike().stream().sorted(Comparator.naturalOrder()).toList(),
        one -> getTranslation(KindWords.of(one)),
        kind.get(),
        one -> {
          if (one != null) {
            desk.edit("editor", all -> desk.edits(all).changeKind(key(), one));
          }
        });
  }

  private void words(Wording wording, Consumer<Wording> reading) {
    add(
        new Choice<>(
            getTranslation("consultations.questions.readers"),
            null,
            Arrays.asList(Wording.values()),
            one -> getTranslation(KindWords.of(one)),
            wording,
            one -> {
              if (one != null) {
                reading.accept(one);
              }
            }));
    Writing writing = new Writing(desk, wording, change -> () -> look(change));
    add(
        writing.field(
            Writing.place(question) + "head/title",
            key(),
            getTranslation("consultations.questions.title"),
            TextBox.area(2)),
        remarks,
        own(writing, OwnText.HELPER, "consultations.questions.helper"),
        own(writing, OwnText.WHY, "consultations.questions.why"),
        own(writing, OwnText.NOTE, "consultations.questions.note"),
        own(writing, OwnText.WARNING, "consultations.questions.warning"));
    look(plan -> new Desk.Tried.Made(plan, key(), List.of()));
    if (question instanceof Question.Faces) {
      add(own(writing, OwnText.ASK_WHY, "consultations.faces.why"));
    }
    if (question instanceof Question.Faces || !QuestionParts.options(question).isEmpty()) {
      add(new OptionsPart(desk, writing, question));
    }
  }

  private WordsField own(Writing writing, OwnText which, String key) {
    return writing.field(question, which, getTranslation(key), TextBox.area(2));
  }

  /** What there is to say of the words as they are typed. */
  private void look(Desk.Change change) {
    if (change.apply(desk.plan()) instanceof Desk.Tried.Made made) {
      CallPlan plan = made.plan();
      Questionnaire all = plan.questionnaire();
      remarks.show(
          all.question(key())
              .map(one -> Linter.about(one, all, plan.settings().ages()))
              .orElseGet(List::of));
    }
  }

  private void rules(Questionnaire all) {
    List<Question> earlier = all.questions().subList(0, all.questions().indexOf(question));
    add(
        new RulePart(
            getTranslation("consultations.rule.title"),
            getTranslation("consultations.rule.always"),
            question.head().shownWhen(),
            all,
            earlier,
            rule -> change(one -> QuestionParts.withRule(one, rule))));
  }

  private void check(Questionnaire all, Wording wording) {
    Check check = question.head().check();
    List<Question> asked =
        new ArrayList<>(all.questions().subList(0, all.questions().indexOf(question)));
    asked.add(question);
    add(
        new RulePart(
            getTranslation("consultations.check.title"),
            getTranslation("consultations.check.none"),
            check == null ? null : check.rule(),
            all,
            asked,
            rule -> change(one -> QuestionParts.withCheck(one, check(one, rule)))));
    if (check != null) {
      add(
          new Writing(desk, wording, change -> () -> look(change))
              .field(
                  Writing.place(question) + MESSAGE,
                  key(),
                  getTranslation("consultations.check.message"),
                  TextBox.area(2)));
    }
  }

  /** A new check begins with words that somebody will make better. */
  private @Nullable Check check(Question one, @Nullable Condition rule) {
    if (rule == null) {
      return null;
    }
    Check before = one.head().check();
    LocalizedText message =
        before == null ? FirstWords.check(desk.plan().settings().languages()) : before.message();
    return new Check(rule, message);
  }

  private void change(UnaryOperator<Question> change) {
    desk.edit("editor", all -> desk.edits(all).change(key(), change));
  }

  private String key() {
    return question.key();
  }
}
