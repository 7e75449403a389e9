package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.consultations.Answer.Picked;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.SharedMarkup;
import org.jspecify.annotations.Nullable;

/** The country, from a native list in the reader's language and order. */
final class CountryField extends AnswerField {
  private static final String DONT_KNOW = "dont-know";
  private static final String RATHER_NOT = "rather-not";

  private final HtmlContainer select = Markup.element("select", "box answer-box");

  CountryField(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("div", changed);
    String value = value(kept);
    String options =
        CountryNames.option("", getTranslation("submissions.form.choose-country"))
            + CountryNames.option(DONT_KNOW, getTranslation("submissions.form.dont-know"))
            + CountryNames.option(RATHER_NOT, getTranslation("submissions.form.rather-not"))
            + CountryNames.options(ReaderLanguage.current());
    // One string instead of 250 components: the list would cost more than the rest of the form.
    SharedMarkup.put(select, CountryNames.selecting(options, value));
    select.getElement().setAttribute("aria-labelledby", Heading.ID);
    select.getElement().setProperty("value", value);
    select
        .getElement()
        .addEventListener("change", happened -> tellChange())
        .synchronizeProperty("value");
    add(select);
  }

  private static String value(@Nullable Answer kept) {
    return switch (kept) {
      case Answer.NotSaid(Reason reason) -> reason == Reason.DONT_KNOW ? DONT_KNOW : RATHER_NOT;
      case Picked(List<String> keys, @Nullable String other) ->
          keys.isEmpty() ? "" : keys.getFirst();
      case null -> "";
      case Answer.Words ignored -> "";
      case Answer.Mixed ignored -> "";
      case Answer.Amount ignored -> "";
      case Answer.Day ignored -> "";
      case Answer.Rated ignored -> "";
      case Answer.Ranked ignored -> "";
    };
  }

  @Override
  @Nullable Answer answer() {
    String value = select.getElement().getProperty("value", "");
    return switch (value) {
      case DONT_KNOW -> new Answer.NotSaid(Reason.DONT_KNOW);
      case RATHER_NOT -> new Answer.NotSaid(Reason.RATHER_NOT);
      default -> CountryNames.known(value) ? Picked.one(value) : null;
    };
  }

  @Override
  void mark(boolean hasProblem) {}
}
