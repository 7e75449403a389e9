package org.heard.consultations.ui.team.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.heard.consultations.CallCountries;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.ui.team.Field;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.Choice;
import org.heard.uikit.DayField;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Days of a mechanism, to write down or to change. */
final class EntryForm extends Div {
  private final Map<Language, Field> titles = new LinkedHashMap<>();
  private final Field countries;
  private final Field theme;
  private final Field page;
  private final Div notice = new Div();
  private final @Nullable CalendarEntry before;
  private Mechanism mechanism;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private @Nullable LocalDate input;

  /**
   * A form.
   *
   * @param before what it begins from; nothing for a new entry
   * @param save takes what was written
   */
  EntryForm(String id, @Nullable CalendarEntry before, String save, Consumer<CalendarEntry> done) {
    this.before = before;
    addClassName("t-form");
    mechanism = before == null ? Mechanism.CRC_SESSION : before.mechanism();
    first = before == null ? null : before.firstDay();
    last = before == null ? null : before.lastDay();
    input = before == null ? null : before.inputBy();
    add(
        new Choice<>(
            getTranslation("consultations.calendar.mechanism"),
            null,
            List.of(Mechanism.values()),
            one -> CalendarWords.of(one, this),
            mechanism,
            one -> mechanism = one == null ? Mechanism.OTHER : one));
    Language.TEAM_PAGES.forEach(language -> title(id, language));
    add(
        new DayField(getTranslation("consultations.calendar.first"), first, day -> first = day),
        new DayField(getTranslation("consultations.calendar.last"), last, day -> last = day),
        new DayField(getTranslation("consultations.calendar.input"), input, day -> input = day));
    countries =
        field(
            id + "-countries",
            getTranslation("consultations.calendar.countries"),
            getTranslation("consultations.calendar.countries.help"),
            before == null ? "" : String.join(", ", before.countries().codes()));
    theme =
        field(
            id + "-theme",
            getTranslation("consultations.calendar.theme"),
            getTranslation("consultations.calendar.theme.help"),
            before == null || before.theme() == null
                ? ""
                : before.theme().textIn(ReaderLanguage.current()));
    page =
        field(
            id + "-page",
            getTranslation("consultations.calendar.page"),
            getTranslation("consultations.calendar.page.help"),
            before == null || before.page() == null ? "" : before.page());
    notice.getElement().setAttribute("role", "alert");
    NativeButton go = new NativeButton(save, press -> read(done));
    go.addClassNames("t-btn", "t-btn--go");
    add(go, notice);
  }

  private void title(String id, Language language) {
    String words =
        before == null
            ? ""
            : before.title().renderings().stream()
                .filter(one -> one.language().equals(language))
                .map(LocalizedText.Rendering::text)
                .findFirst()
                .orElse("");
    titles.put(
        language,
        field(
            id + "-title-" + language.tag(),
            getTranslation("consultations.calendar.title-in", language.ownName()),
            getTranslation("consultations.calendar.title.help"),
            words));
  }

  private Field field(String id, String label, String help, String words) {
    Field field = new Field(id, label, help, TextBox.line().holding(words));
    add(field);
    return field;
  }

  private void read(Consumer<CalendarEntry> done) {
    notice.removeAll();
    Map<Language, String> title = new LinkedHashMap<>();
    titles.forEach((language, field) -> {
      if (!field.words().isEmpty()) {
        title.put(language, field.words());
      }
    });
    if (title.isEmpty()) {
      titles.values().iterator().next().complain(getTranslation("consultations.calendar.no.title"));
      return;
    }
    LocalDate from = first;
    if (from == null) {
      complain(List.of(getTranslation("consultations.calendar.no.day")));
      return;
    }
    CallCountries where;
    try {
      where = countries();
    } catch (IllegalArgumentException none) {
      countries.complain(getTranslation("consultations.calendar.no.country"));
      return;
    }
    done.accept(
        new CalendarEntry(
            mechanism,
            LocalizedText.of(title),
            from,
            last == null ? from : last,
            input,
            where,
            theme(theme.words()),
            page.words().isEmpty() ? null : page.words(),
            before == null ? null : before.source()));
  }

  /** In the language of the page; what it says in others stays. */
  private @Nullable LocalizedText theme(String words) {
    LocalizedText old = before == null ? null : before.theme();
    if (words.isEmpty()) {
      return null;
    }
    Language language = ReaderLanguage.current();
    if (old == null || old.textIn(language).equals(words)) {
      return old == null ? LocalizedText.of(language, words) : old;
    }
    List<LocalizedText.Rendering> all = new ArrayList<>();
    all.add(new LocalizedText.Rendering(language, Wording.GENERAL, words, null));
    old.renderings().stream().filter(one -> !one.language().equals(language)).forEach(all::add);
    return new LocalizedText(all);
  }

  private CallCountries countries() {
    return new CallCountries(
        Arrays.stream(countries.words().split("[,; ]+"))
            .filter(code -> !code.isBlank())
            .map(code -> code.toUpperCase(Locale.ROOT))
            .toList());
  }

  /** Says what does not fit. */
  void complain(List<String> sentences) {
    notice.removeAll();
    UnorderedList list = new UnorderedList();
    list.addClassNames("note", "note--care");
    sentences.forEach(one -> list.add(new ListItem(one)));
    notice.add(list);
  }
}
