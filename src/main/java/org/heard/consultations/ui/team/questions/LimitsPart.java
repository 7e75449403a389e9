package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.questions.QuestionParts;
import org.heard.uikit.DayField;
import org.heard.uikit.Markup;

/** What a question takes: how many answers, which numbers or days, what beside writing. */
final class LimitsPart extends Section {
  private final transient Desk desk;
  private final String question;

  LimitsPart(Desk desk, Question question) {
    this.desk = desk;
    this.question = question.key();
    addClassName("t-part");
    add(new H3(getTranslation("consultations.limits.title")));
    kind(question);
    add(
        new Tick(
            getTranslation("consultations.limits.on-screen-only"),
            question.head().onScreenOnly(),
            on -> change(one -> QuestionParts.onScreenOnly(one, on))));
  }

  private void kind(Question question) {
    switch (question) {
      case Question.LongText one -> media(one);
      case Question.NumberAsked one -> number(one);
      case Question.DateAsked one -> days(one);
      case Question.OneChoice one -> other(one.other());
      case Question.SeveralChoices one -> {
        other(one.other());
        most(one.atMost());
      }
      case Question.PictureChoice one -> most(one.atMost());
      case Question.ShortText one -> {}
      case Question.Ranking one -> {}
      case Question.YesNo one -> {}
      case Question.When one -> {}
      case Question.Faces one -> {}
      case Question.AgreeScale one -> {}
      case Question.AgeBandAsked one -> {}
      case Question.CountryAsked one -> {}
    }
  }

  private void media(Question.LongText one) {
    HtmlContainer media =
        Markup.element(
            "fieldset",
            "t-choices",
            Markup.words("legend", "", getTranslation("consultations.limits.media")));
    for (Medium medium : Medium.values()) {
      media.add(
          new Tick(
              getTranslation(
                  switch (medium) {
                    case DRAWING -> "consultations.limits.drawing";
                    case PHOTO -> "consultations.limits.photo";
                    case VOICE -> "consultations.limits.voice";
                  }),
              one.media().contains(medium),
              on -> change(now -> media(now, medium, on))));
    }
    add(media);
  }

  private static Question media(Question now, Medium medium, boolean on) {
    if (!(now instanceof Question.LongText text)) {
      return now;
    }
    Set<Medium> media = EnumSet.noneOf(Medium.class);
    media.addAll(text.media());
    if (on) {
      media.add(medium);
    } else {
      media.remove(medium);
    }
    return new Question.LongText(text.head(), media);
  }

  private void number(Question.NumberAsked one) {
    add(
        new NumberField(
            "limit-least",
            getTranslation("consultations.limits.least"),
            one.least(),
            least -> change(now -> number(now, old -> number(old, least, old.most())))),
        new NumberField(
            "limit-most",
            getTranslation("consultations.limits.most"),
            one.most(),
            most -> change(now -> number(now, old -> number(old, old.least(), most)))),
        new NumberField(
            "limit-decimals",
            getTranslation("consultations.limits.decimals", Question.MOST_DECIMALS),
            one.decimals(),
            decimals -> change(now -> number(now, old -> decimals(old, decimals)))));
  }

  private static Question number(Question now, UnaryOperator<Question.NumberAsked> change) {
    return now instanceof Question.NumberAsked old ? change.apply(old) : now;
  }

  private static Question.NumberAsked number(Question.NumberAsked old, long least, long most) {
    if (least > most) {
      throw new IllegalArgumentException("The least is more than the most");
    }
    return new Question.NumberAsked(old.head(), least, most, old.decimals());
  }

  private static Question.NumberAsked decimals(Question.NumberAsked old, long decimals) {
    return new Question.NumberAsked(
        old.head(), old.least(), old.most(), Math.clamp(decimals, -1, 99));
  }

  private void days(Question.DateAsked one) {
    add(
        new DayField(
            getTranslation("consultations.limits.earliest"),
            one.earliest(),
            day ->
                change(now ->
                    now instanceof Question.DateAsked old
                        ? new Question.DateAsked(old.head(), day, old.latest())
                        : now)),
        new DayField(
            getTranslation("consultations.limits.latest"),
            one.latest(),
            day ->
                change(now ->
                    now instanceof Question.DateAsked old
                        ? new Question.DateAsked(old.head(), old.earliest(), day)
                        : now)));
  }

  private void other(boolean other) {
    add(
        new Tick(
            getTranslation("consultations.limits.other"),
            other,
            on -> change(now -> QuestionParts.withOther(now, on))));
  }

  private void most(int most) {
    add(
        new NumberField(
            "limit-most",
            getTranslation("consultations.limits.at-most"),
            most,
            now ->
                change(before ->
                    QuestionParts.withMost(before, Math.clamp(now, 0, Integer.MAX_VALUE)))));
  }

  private void change(UnaryOperator<Question> change) {
    desk.edit(Desk.QUIET, all -> desk.edits(all).change(question, change));
  }
}
