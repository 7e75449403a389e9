package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.OptionEdits;
import org.heard.consultations.questions.QuestionParts;
import org.heard.uikit.TextBox;

/** The answers of a choice, or the faces of a scale. */
final class OptionsPart extends Section {
  /** No button of this id stays: the reader is led to the heading. */
  private static final String HERE = "answers";

  private final transient Desk desk;
  private final transient Writing writing;
  private final String question;

  OptionsPart(Desk desk, Writing writing, Question question) {
    this.desk = desk;
    this.writing = writing;
    this.question = question.key();
    addClassName("t-part");
    if (question instanceof Question.Faces faces) {
      faces(faces);
    } else {
      options(question, QuestionParts.options(question));
    }
  }

  private void options(Question asked, List<Option> options) {
    add(new H3(getTranslation("consultations.options.title")));
    OrderedList list = new OrderedList();
    list.addClassName("t-options");
    for (int i = 0; i < options.size(); i++) {
      list.add(option(asked, options.get(i), i, options.size()));
    }
    add(
        list,
        adding(
            getTranslation("consultations.options.add"),
            words -> all -> new OptionEdits(all, question).add(words, desk.original())));
  }

  private ListItem option(Question asked, Option option, int place, int count) {
    String name = option.label().textIn(desk.original());
    Div acts = new Div();
    acts.addClassName("t-row");
    if (place > 0) {
      acts.add(
          act(
              "up-" + option.key(),
              "consultations.options.up",
              name,
              all -> edits(all).move(option.key(), true)));
    }
    if (place < count - 1) {
      acts.add(
          act(
              "down-" + option.key(),
              "consultations.options.down",
              name,
              all -> edits(all).move(option.key(), false)));
    }
    acts.add(act("", "consultations.options.delete", name, all -> edits(all).delete(option.key())));
    return new ListItem(
        writing.field(
            Writing.place(asked) + "options/" + option.key() + "/label",
            question,
            getTranslation("consultations.options.one", place + 1),
            TextBox.line()),
        new PicturePart(
            desk,
            "picture-" + option.key(),
            new PicturePart.Now(
                name,
                option.picture(),
                option.pictureWords(),
                asked instanceof Question.PictureChoice),
            (picture, shows) ->
                desk.edit(HERE, all -> edits(all).picture(option.key(), picture, shows))),
        acts);
  }

  private void faces(Question.Faces faces) {
    add(new H3(getTranslation("consultations.faces.title")));
    for (int i = 1; i <= faces.labels().size(); i++) {
      add(
          writing.field(
              Writing.place(faces) + "labels/" + i,
              question,
              getTranslation("consultations.faces.one", i),
              TextBox.line()));
    }
    add(
        Press.button(
            getTranslation("consultations.faces.delete"),
            () -> desk.edit(HERE, all -> edits(all).deleteFace())),
        adding(
            getTranslation("consultations.faces.add"),
            words -> all -> edits(all).addFace(words, desk.original())));
  }

  private OptionEdits edits(Questionnaire all) {
    return new OptionEdits(all, question);
  }

  private NativeButton act(String id, String key, String name, Function<Questionnaire, Edit> edit) {
    NativeButton button =
        Press.button(getTranslation(key), () -> desk.edit(id.isEmpty() ? HERE : id, edit));
    if (!id.isEmpty()) {
      button.setId(id);
    }
    button
        .getElement()
        .setAttribute(
            "aria-label", getTranslation("consultations.options.act", getTranslation(key), name));
    return button;
  }

  private Div adding(String label, Function<String, Function<Questionnaire, Edit>> edit) {
    return new AddForm("new-option", label, words -> desk.edit("new-option", edit.apply(words)));
  }
}
