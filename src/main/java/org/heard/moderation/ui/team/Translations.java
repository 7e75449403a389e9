package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.shared.Language;
import org.heard.uikit.Markup;

/** Somebody's own words in other languages: to read beside the original, and to write below it. */
final class Translations {
  private final MarginDesk desk;
  private final String question;
  private final Runnable changed;
  private final Div reading = new Div();
  private final Div writing = new Div();
  private final Div checks = new Div();
  private final Div offers = new Div();
  private final Div boxes = new Div();
  private final Map<Language, TeamButton> buttons = new LinkedHashMap<>();
  private final Map<Language, TranslationEditor> editors = new LinkedHashMap<>();

  /**
   * The translations of one answer.
   *
   * @param changed hears that something was saved
   */
  Translations(MarginDesk desk, String question, Runnable changed) {
    this.desk = desk;
    this.question = question;
    this.changed = changed;
    reading.addClassName("in-others");
    offers.addClassName("why-row");
    offers.getElement().setAttribute("role", "group");
    offers
        .getElement()
        .setAttribute("aria-label", offers.getTranslation("moderation.translation.into"));
    checks.getElement().setAttribute("aria-live", "polite");
    writing.add(checks, offers, boxes);
    offer();
  }

  /** What is there, to stand beside the original. */
  Component reading() {
    return reading;
  }

  /** What can be done. */
  Component writing() {
    return writing;
  }

  void show(boolean working, Optional<ModerationDecision> decision) {
    reading.removeAll();
    checks.removeAll();
    for (Language language : desk.languages()) {
      written(language)
          .ifPresent(written -> {
            reading.add(translation(language, written));
            if (working) {
              decision.ifPresent(made -> check(written, made));
            }
          });
    }
    reading.setVisible(reading.getComponentCount() > 0);
    writing.setVisible(working || unfinished());
    mark();
  }

  /** Whether something was typed in any language that is not saved yet. */
  boolean unfinished() {
    return editors.values().stream().anyMatch(TranslationEditor::unfinished);
  }

  /** Saves what is not saved yet, in every language; answers whether nothing is left. */
  boolean keep() {
    boolean kept = true;
    for (TranslationEditor editor : List.copyOf(editors.values())) {
      if (!editor.keep()) {
        // What asks something is seen, even where its box was put away.
        editor.setVisible(true);
        writing.setVisible(true);
        kept = false;
      }
    }
    mark();
    return kept;
  }

  private Optional<Written> written(Language language) {
    return desk.at(Place.translation(question, language));
  }

  private Component translation(Language language, Written written) {
    Margin.Translation translation = (Margin.Translation) written.margin();
    HtmlContainer words = Markup.words("p", "", translation.words());
    words
        .getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction());
    return Markup.element(
        "div",
        "",
        Markup.words(
            "h3",
            "",
            reading.getTranslation("moderation.translation.title", Wording.language(language))),
        words,
        Markup.words(
            "p",
            "muted",
            reading.getTranslation(
                "moderation.translation.made",
                Wording.translated(translation.how()),
                desk.name(written).orElse("?"),
                Wording.day(written.on()))));
  }

  /** The original hides something: does this? */
  private void check(Written written, ModerationDecision decision) {
    Margin.Translation translation = (Margin.Translation) written.margin();
    if (!translation.fits(decision) && decision instanceof ModerationDecision.Redact redact) {
      String language = Wording.language(translation.language());
      checks.add(
          Markup.element(
              "div",
              "note note--care",
              Markup.element(
                  "div",
                  "",
                  Markup.words(
                      "b", "", checks.getTranslation("moderation.translation.check", language)),
                  Markup.words("p", "", checks.getTranslation("moderation.translation.check.why")),
                  Markup.element(
                      "div",
                      "t-row",
                      new TeamButton(
                          checks.getTranslation("moderation.translation.hides", language),
                          press -> confirm(translation.checkedFor(redact.redactions())))))));
    }
  }

  private void confirm(Margin.Translation checked) {
    Language language = checked.language();
    boolean typed = typed(language);
    try {
      switch (desk.write(checked)) {
        case Margins.Result.Saved saved -> {}
        case Margins.Result.Conflict(Written current) when typed ->
            // What is in the box stays there, and does not go over theirs without a question.
            open(language).meet(current);
        default -> {
          // What stands there now is another one: it is shown, and asked about anew.
          if (!typed) {
            close(language);
          }
          edit(language);
        }
      }
      changed.run();
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      checks.add(Away.note(press -> confirm(checked)));
    }
  }

  /** The buttons stay as they are: one that is made anew loses the focus. */
  private void offer() {
    List<Language> languages = desk.languages();
    offers.setVisible(!languages.isEmpty());
    offers.add(Markup.words("span", "", offers.getTranslation("moderation.translation.into")));
    for (Language language : languages) {
      TeamButton button =
          new TeamButton(Wording.language(language), press -> toggle(language)).pressed(false);
      buttons.put(language, button);
      offers.add(button);
    }
  }

  private boolean typed(Language language) {
    TranslationEditor editor = editors.get(language);
    return editor != null && editor.unfinished();
  }

  private void mark() {
    buttons.forEach((language, button) -> button.pressed(shown(language)));
  }

  private boolean shown(Language language) {
    TranslationEditor editor = editors.get(language);
    return editor != null && editor.isVisible();
  }

  private void toggle(Language language) {
    if (shown(language)) {
      putAway(language);
    } else {
      edit(language);
    }
    mark();
  }

  /** Brings up one language; others stay on the page only with words that are not saved. */
  private void edit(Language language) {
    for (Language other : List.copyOf(editors.keySet())) {
      if (!other.equals(language) && !typed(other)) {
        close(other);
      }
    }
    open(language);
  }

  private TranslationEditor open(Language language) {
    TranslationEditor editor = editors.computeIfAbsent(language, this::made);
    editor.setVisible(true);
    return editor;
  }

  private TranslationEditor made(Language language) {
    TranslationEditor editor =
        new TranslationEditor(desk, question, language, () -> saved(language));
    boxes.add(editor);
    return editor;
  }

  /** Out of sight; words that are not saved are there again when the box is. */
  private void putAway(Language language) {
    TranslationEditor editor = editors.get(language);
    if (editor != null && editor.unfinished()) {
      editor.setVisible(false);
    } else {
      close(language);
    }
  }

  private void saved(Language language) {
    close(language);
    changed.run();
  }

  private void close(Language language) {
    TranslationEditor editor = editors.remove(language);
    if (editor != null) {
      boxes.remove(editor);
    }
  }
}
