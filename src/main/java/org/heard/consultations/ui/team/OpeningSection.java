package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.util.Optional;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Consultation;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.PreparedCalls.PreparedCall;
import org.heard.consultations.Publishing;
import org.heard.shared.ConsultationId;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** The countries of a call, and what is missing before it may open in them. */
public final class OpeningSection extends Section {
  private final transient Publishing publishing;
  private final Paragraph now = new Paragraph();
  private final Div chosen = new Div();
  private final Div missing = new Div();
  private final NativeButton add = new NativeButton(getTranslation("consultations.countries.add"));
  private @Nullable String picked;

  private OpeningSection(Publishing publishing) {
    this.publishing = publishing;
    addClassName("t-part");
    add(new H2(getTranslation("consultations.countries.title")));
  }

  /** What was published, and whether it still holds; a call that is over is asked nothing. */
  public static OpeningSection of(Consultation call, Publishing publishing, Clock clock) {
    OpeningSection section = new OpeningSection(publishing);
    section.now.setText(OpeningWords.of(call.countries(), section));
    section.add(section.now);
    if (clock.instant().isBefore(call.closesAt())) {
      section.add(section.missing);
      section.missing(later(call.opensAt(), clock.instant()), call.countries());
    }
    return section;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** To choose from, for somebody who may; what is missing is asked as if it opened now. */
  public static OpeningSection of(
      PreparedCall call,
      boolean mayChoose,
      PreparedCalls calls,
      Publishing publishing,
      Clock clock) {
    OpeningSection section = new OpeningSection(publishing);
    section.now.getElement().setAttribute("role", "status");
    section.add(
        new Paragraph(section.getTranslation("consultations.countries.about")), section.now);
    if (mayChoose) {
      section.chosen.addClassName("t-row");
      section.add(section.chosen, section.adding(call.id(), calls, clock));
    }
    section.add(section.missing);
    section.show(call.id(), call.countries(), calls, clock);
    return section;
  }

  /** The parts stay in place, so that changes are said aloud and the focus is kept. */
  private void show(
      ConsultationId call, CallCountries countries, PreparedCalls calls, Clock clock) {
    now.setText(OpeningWords.of(countries, this));
    chosen.removeAll();
    countries.codes().forEach(code -> chosen.add(removing(call, code, calls, clock)));
    missing(clock.instant(), countries);
  }

  private NativeButton removing(
      ConsultationId call, String code, PreparedCalls calls, Clock clock) {
    NativeButton remove =
        new NativeButton(
            getTranslation(
                "consultations.countries.remove", OpeningWords.country(code, getLocale())));
    remove.addClassName("t-btn");
    remove.addClickListener(press -> {
      int place = chosen.indexOf(remove);
      stored(call, calls.remove(call, code), calls, clock);
      focus(Math.min(place, chosen.getComponentCount() - 1));
    });
    return remove;
  }

  /** The button that moved up; the one that was pressed is gone. */
  private void focus(int place) {
    Component next = place < 0 ? add : chosen.getComponentAt(place);
    next.getElement().callJsFunction("focus");
  }

  /** What is stored may hold what others chose meanwhile; a call may even be published by now. */
  private void stored(
      ConsultationId call, Optional<CallCountries> stored, PreparedCalls calls, Clock clock) {
    stored.ifPresentOrElse(
        countries -> show(call, countries, calls, clock),
        () -> UI.getCurrent().refreshCurrentRoute(false));
  }

  private Div adding(ConsultationId call, PreparedCalls calls, Clock clock) {
    add.addClassName("t-btn");
    add.addClickListener(press -> {
      if (picked != null) {
        stored(call, calls.add(call, picked), calls, clock);
      }
    });
    Div form =
        new Div(
            new Choice<>(
                getTranslation("consultations.countries.one"),
                getTranslation("consultations.countries.choose"),
                sorted(getLocale()),
                code -> OpeningWords.country(code, getLocale()),
                null,
                code -> picked = code),
            add);
    form.addClassName("t-form");
    return form;
  }

  private static List<String> sorted(Locale reader) {
    Collator order = Collator.getInstance(reader);
    return Arrays.stream(Locale.getISOCountries())
        .sorted(Comparator.comparing(code -> OpeningWords.country(code, reader), order))
        .toList();
  }

  private void missing(Instant opens, CallCountries countries) {
    List<Missing> all = publishing.missing(new Opening(opens, countries));
    missing.removeAll();
    missing.removeClassNames("note", "note--good", "note--care", "t-form");
    if (all.isEmpty()) {
      missing.addClassNames("note", "note--good");
      missing.add(new Paragraph(getTranslation("consultations.opening.ready")));
      return;
    }
    UnorderedList list = new UnorderedList();
    all.forEach(one -> list.add(new ListItem(OpeningWords.of(one, this))));
    missing.addClassNames("note", "note--care", "t-form");
    missing.add(new Paragraph(getTranslation("consultations.opening.missing")), list);
  }
}
