package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.moderation.released.Translated;
import org.heard.shared.Language;
import org.heard.uikit.Markup;

/** Writes one translation and says how it was made. */
final class TranslationEditor extends Div {
  private final MarginDesk desk;
  private final String question;
  private final Language language;
  private final MarginField field;
  private final Map<Translated, TeamButton> choices = new EnumMap<>(Translated.class);
  private Translated how;

  TranslationEditor(MarginDesk desk, String question, Language language, Runnable saved) {
    this.desk = desk;
    this.question = question;
    this.language = language;
    this.how = before().map(Margin.Translation::how).orElse(Translated.BY_PERSON);
    field =
        new MarginField(
                desk,
                Place.translation(question, language),
                "translation-" + question + "-" + language,
                getTranslation("moderation.translation.label", Wording.language(language)),
                Margin.Translation.LONGEST,
                this::made,
                saved)
            .in(language);
    add(kinds(), field);
  }

  /** Whether words, or how they were made, are not saved yet. */
  boolean unfinished() {
    return field.unfinished() || otherKind();
  }

  /** Saves what is not saved yet; answers whether nothing is left. */
  boolean keep() {
    if (otherKind() && !field.unfinished()) {
      field.save();
    }
    return field.keep() && !otherKind();
  }

  /** What a colleague wrote meanwhile. */
  void meet(Written current) {
    field.meet(current);
  }

  private boolean otherKind() {
    return before().filter(translation -> translation.how() != how).isPresent();
  }

  private Div kinds() {
    Div row = new Div();
    row.addClassName("why-row");
    row.getElement().setAttribute("role", "group");
    row.getElement().setAttribute("aria-label", getTranslation("moderation.translation.how"));
    row.add(Markup.words("span", "", getTranslation("moderation.translation.how")));
    for (Translated kind : Translated.values()) {
      TeamButton choice =
          new TeamButton(Wording.translated(kind), press -> choose(kind)).pressed(kind == how);
      choices.put(kind, choice);
      row.add(choice);
    }
    return row;
  }

  private void choose(Translated kind) {
    how = kind;
    choices.forEach((other, button) -> button.pressed(other == kind));
  }

  /** Other words have to be checked again. */
  private Margin made(String words) {
    return new Margin.Translation(
        question,
        language,
        words,
        how,
        before()
            .filter(translation -> translation.words().equals(words))
            .map(Margin.Translation::checkedFor)
            .orElse(List.of()));
  }

  private Optional<Margin.Translation> before() {
    return desk.at(Place.translation(question, language))
        .map(Written::margin)
        .map(Margin.Translation.class::cast);
  }
}
