package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Somebody's own words in other languages: to read beside the original, and to write below it. */
final class Translations {
  private final MarginDesk desk;
  private final String question;
  private final Runnable changed;
  private final Div reading = new Div();
  private final Div writing = new Div();
  private final Div checks = new Div();
  private final Div offers = new Div();
  private final Div editor = new Div();
  private @Nullable TranslationEditor open;

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
    writing.add(checks, offers, editor);
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
    writing.setVisible(working || (open != null && open.unfinished()));
    offer();
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
    try {
      if (desk.write(checked) instanceof Margins.Result.Saved) {
        changed.run();
      } else {
        // What stands there now is another one: it is shown, and asked about anew.
        edit(checked.language());
        changed.run();
      }
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      checks.add(Away.note(press -> confirm(checked)));
    }
  }

  private void offer() {
    offers.removeAll();
    List<Language> languages = desk.languages();
    offers.setVisible(!languages.isEmpty());
    offers.add(Markup.words("span", "", offers.getTranslation("moderation.translation.into")));
    for (Language language : languages) {
      boolean now = open != null && open.language().equals(language);
      offers.add(
          new TeamButton(Wording.language(language), press -> toggle(language)).pressed(now));
    }
  }

  private void toggle(Language language) {
    if (open != null && open.language().equals(language)) {
      close();
    } else {
      edit(language);
    }
    offer();
  }

  private void edit(Language language) {
    open = new TranslationEditor(desk, question, language, this::saved);
    editor.removeAll();
    editor.add(open);
  }

  private void saved() {
    close();
    changed.run();
  }

  private void close() {
    open = null;
    editor.removeAll();
  }
}
