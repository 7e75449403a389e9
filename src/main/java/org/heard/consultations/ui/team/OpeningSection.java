package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Consultation;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.PreparedCalls.PreparedCall;
import org.heard.consultations.Publishing;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** The countries of a call, and what is missing before it may open in them. */
final class OpeningSection extends Section {
  private final transient Publishing publishing;
  private final Div content = new Div();
  private @Nullable String picked;

  private OpeningSection(Publishing publishing) {
    this.publishing = publishing;
    addClassName("t-part");
    content.addClassName("t-part");
    add(new H2(getTranslation("consultations.countries.title")), content);
  }

  /** What was published, and whether it still holds; a call that is over is asked nothing. */
  static OpeningSection of(Consultation call, Publishing publishing, Clock clock) {
    OpeningSection section = new OpeningSection(publishing);
    section.content.add(new Paragraph(OpeningWords.of(call.countries(), section)));
    if (clock.instant().isBefore(call.closesAt())) {
      section.missing(later(call.opensAt(), clock.instant()), call.countries());
    }
    return section;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** To choose from, for somebody who may; what is missing is asked as if it opened now. */
  static OpeningSection of(
      PreparedCall call,
      boolean mayChoose,
      PreparedCalls calls,
      Publishing publishing,
      Clock clock) {
    OpeningSection section = new OpeningSection(publishing);
    section.choose(
        call.countries(),
        mayChoose,
        clock.instant(),
        countries -> calls.choose(call.id(), countries));
    return section;
  }

  private void choose(
      CallCountries countries, boolean mayChoose, Instant opens, Consumer<CallCountries> chosen) {
    content.removeAll();
    Paragraph now = new Paragraph(OpeningWords.of(countries, this));
    now.getElement().setAttribute("role", "status");
    content.add(new Paragraph(getTranslation("consultations.countries.about")), now);
    if (mayChoose) {
      Consumer<CallCountries> change =
          changed -> {
            chosen.accept(changed);
            choose(changed, true, opens, chosen);
          };
      content.add(removing(countries, change), adding(countries, change));
    }
    missing(opens, countries);
  }

  private Div removing(CallCountries countries, Consumer<CallCountries> change) {
    Div row = new Div();
    row.addClassName("t-row");
    countries
        .codes()
        .forEach(code ->
            row.add(
                button(
                    getTranslation(
                        "consultations.countries.remove", OpeningWords.country(code, getLocale())),
                    () -> change.accept(countries.without(code)))));
    return row;
  }

  private Div adding(CallCountries countries, Consumer<CallCountries> change) {
    picked = null;
    List<String> others =
        sorted(getLocale()).stream().filter(code -> !countries.codes().contains(code)).toList();
    Div form =
        new Div(
            new Choice<>(
                getTranslation("consultations.countries.one"),
                getTranslation("consultations.countries.choose"),
                others,
                code -> OpeningWords.country(code, getLocale()),
                null,
                code -> picked = code),
            button(
                getTranslation("consultations.countries.add"),
                () -> {
                  if (picked != null) {
                    change.accept(countries.and(picked));
                  }
                }));
    form.addClassName("t-form");
    return form;
  }

  private static List<String> sorted(Locale reader) {
    Collator order = Collator.getInstance(reader);
    return Arrays.stream(Locale.getISOCountries())
        .sorted(Comparator.comparing(code -> OpeningWords.country(code, reader), order))
        .toList();
  }

  private static NativeButton button(String words, Runnable act) {
    NativeButton button = new NativeButton(words, click -> act.run());
    button.addClassName("t-btn");
    return button;
  }

  private void missing(Instant opens, CallCountries countries) {
    List<Missing> missing = publishing.missing(new Opening(opens, countries));
    if (missing.isEmpty()) {
      Paragraph ready = new Paragraph(getTranslation("consultations.opening.ready"));
      ready.addClassNames("note", "note--good");
      content.add(ready);
      return;
    }
    UnorderedList list = new UnorderedList();
    missing.forEach(one -> list.add(new ListItem(OpeningWords.of(one, this))));
    Div note = new Div(new Paragraph(getTranslation("consultations.opening.missing")), list);
    note.addClassNames("note", "note--care", "t-form");
    content.add(note);
  }
}
