package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.consultations.Answer;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** A day, or only its month. What is no day yet is kept as words, to be talked about, not lost. */
final class DateField extends AnswerField {
  private final TextBox day = TextBox.line().forDigits();
  private final HtmlContainer month = Markup.element("select", "box answer-box");
  private final TextBox year = TextBox.line().forDigits();
  private final NotSaidChoices notSaid;

  DateField(
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered) {
    super("fieldset", changed);
    DayWords.Fields fields = DayWords.Fields.of(kept, ReaderLanguage.current());
    box(day, fields.day(), entered);
    box(year, fields.year(), entered);
    SharedMarkup.put(month, DayWords.months(fields.month(), ReaderLanguage.current()));
    hold(fields.month());
    month.getElement().addEventListener("change", happened -> typed()).synchronizeProperty("value");
    HtmlContainer parts = Markup.element("div", "day");
    for (DayWords.Part part : DayWords.order(ReaderLanguage.current())) {
      String label = DayWords.label(part, this::getTranslation);
      parts.add(Markup.element("label", "", Markup.words("span", "", label), field(part)));
    }
    notSaid = new NotSaidChoices("checkbox", kept, this::notSaid);
    add(Markup.words("p", "soft", getTranslation("submissions.day.helper")), parts, notSaid);
  }

  private void box(TextBox box, String words, SerializableRunnable entered) {
    box.addClassNames("answer-box", "box--number");
    box.holding(words).typed(typed -> typed()).entered(entered);
  }

  private Component field(DayWords.Part part) {
    return switch (part) {
      case DAY -> day;
      case MONTH -> month;
      case YEAR -> year;
    };
  }

  private void hold(String chosen) {
    month.getElement().setProperty("value", chosen);
  }

  private void notSaid() {
    if (notSaid.reason() != null) {
      day.holding("");
      hold("");
      year.holding("");
    }
    tellChange();
  }

  private void typed() {
    if (fields().answer() != null) {
      notSaid.clear();
    }
    tellChange();
  }

  private DayWords.Fields fields() {
    return new DayWords.Fields(
        day.words(), month.getElement().getProperty("value", ""), year.words());
  }

  @Override
  @Nullable Answer answer() {
    return notSaid.reason() == null ? fields().answer() : new Answer.NotSaid(notSaid.reason());
  }

  @Override
  void mark(boolean hasProblem) {
    day.problem(hasProblem, PROBLEM);
    year.problem(hasProblem, PROBLEM);
  }
}
