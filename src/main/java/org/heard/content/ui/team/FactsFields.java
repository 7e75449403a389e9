package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.content.SourceFacts;
import org.heard.content.writing.PlainWords;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.DayField;
import org.heard.uikit.TextBox;

/** What is known of a source document, in the language it was written in. */
final class FactsFields extends Div {
  private final transient SourceFacts before;
  private final Field title;
  private final Field organisation;
  private final Field symbol;
  private final Field address;
  private LocalDate date;

  FactsFields(SourceFacts before) {
    this.before = before;
    this.date = before.date();
    Language original = before.original();
    title =
        new Field(
                "facts-title",
                getTranslation("content.team.facts.name"),
                TextBox.line(),
                before.title().textIn(original))
            .in(original);
    organisation =
        new Field(
                "facts-organisation",
                getTranslation("content.team.facts.organisation"),
                TextBox.line(),
                before.organisation().textIn(original))
            .in(original);
    symbol =
        new Field(
                "facts-symbol",
                getTranslation("content.team.facts.symbol"),
                TextBox.line(),
                before.symbol() == null ? "" : before.symbol())
            .hint(getTranslation("content.team.facts.symbol.hint"));
    address =
        new Field(
                "facts-address",
                getTranslation("content.team.facts.address"),
                TextBox.line(),
                before.address() == null ? "" : before.address())
            .hint(getTranslation("content.team.facts.address.hint"));
    addClassName("t-form");
    add(
        title,
        organisation,
        symbol,
        new DayField(
            getTranslation("content.team.facts.date"),
            date,
            day -> date = day == null ? date : day),
        address);
  }

  /** The facts as they are written now; empty when something does not fit, which is said then. */
  Optional<SourceFacts> read() {
    title.complain("");
    organisation.complain("");
    address.complain("");
    if (title.words().isEmpty()) {
      title.complain(getTranslation("content.team.begin.name-missing"));
      return Optional.empty();
    }
    if (organisation.words().isEmpty()) {
      organisation.complain(getTranslation("content.team.begin.organisation-missing"));
      return Optional.empty();
    }
    if (!address.words().isEmpty() && !address.words().startsWith("https://")) {
      address.complain(getTranslation("content.team.facts.address.hint"));
      return Optional.empty();
    }
    return Optional.of(
        new SourceFacts(
            in(before.title(), title.words()),
            in(before.organisation(), organisation.words()),
            symbol.words().isEmpty() ? null : symbol.words(),
            date,
            before.original(),
            address.words().isEmpty() ? null : address.words()));
  }

  /** New words make a translation of the old ones wrong: it goes. */
  private LocalizedText in(LocalizedText text, String words) {
    String plain = PlainWords.line(words);
    return text.textIn(before.original()).equals(plain)
        ? text
        : LocalizedText.of(before.original(), plain);
  }
}
