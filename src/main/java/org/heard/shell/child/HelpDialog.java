package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import org.heard.uikit.HelpPart;
import org.heard.uikit.HelplineCards;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.SharedMarkup;

/**
 * Where a child finds help now: helplines by country first, then what modules add. All of it is in
 * the page from the start; opening it and choosing a country need no server
 * (frontend/scripts/help.ts), and nobody learns the choice.
 */
final class HelpDialog extends Composite<HtmlContainer> {
  private static final String COUNTRY = "help-country";

  private final HelpNumbers.Shown numbers;
  private final List<HelpPart> parts;

  HelpDialog(HelpNumbers numbers, List<HelpPart> parts) {
    this.numbers = numbers.in(ReaderLanguage.current());
    this.parts = parts;
  }

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer numbersToday = Markup.element("div", "stack");
    SharedMarkup.fill(numbersToday, "help-numbers", numbers.day(), this::numbers);
    List<Component> content = new ArrayList<>();
    content.add(numbersToday);
    parts.forEach(part -> content.add(part.make()));
    content.add(SharedMarkup.part("help-leave", this::leave));
    return PageDialog.of(
        PageDialog.HELP, getTranslation("shell.child.help"), content.toArray(Component[]::new));
  }

  private List<Component> numbers() {
    return List.of(
        fact(),
        country(),
        cards(),
        Markup.words("p", "muted", getTranslation("uikit.helpline.can-change")),
        Markup.words("p", "", getTranslation("shell.child.help.adult")));
  }

  /** A dialog makes the bar behind it unreachable, so the way out is in here too. */
  private List<Component> leave() {
    return List.of(
        Markup.words("p", "muted", getTranslation("shell.child.help.leave")), LeaveLink.pill(this));
  }

  private Component fact() {
    return Markup.element(
        "div",
        "fact",
        Markup.words("strong", "", getTranslation("shell.child.help.not-emergency")),
        Markup.words("p", "", getTranslation("shell.child.help.danger")));
  }

  private Component country() {
    HtmlContainer label = Markup.words("label", "", getTranslation("shell.child.help.where"));
    label.getElement().setAttribute("for", COUNTRY);
    HtmlContainer select = Markup.element("select", "box");
    select.setId(COUNTRY);
    select.getElement().setAttribute("data-help-choice", true).setAttribute("autocomplete", "off");
    SharedMarkup.put(
        select,
        elsewhere("choose", getTranslation("shell.child.help.choose"))
            + numbers.options()
            + elsewhere("other", getTranslation("shell.child.help.elsewhere")));
    return Markup.element(
        "div",
        "help-where",
        label,
        select,
        Markup.words("p", "muted", getTranslation("shell.child.help.stays")));
  }

  private static String elsewhere(String value, String words) {
    return "<option value=\"%s\" data-shows=\"world\">%s</option>"
        .formatted(value, HelplineCards.safe(words));
  }

  private Component cards() {
    HtmlContainer cards = Markup.element("div", "helplines");
    cards.getElement().setAttribute("aria-live", "polite");
    SharedMarkup.put(cards, numbers.cards());
    return cards;
  }
}
