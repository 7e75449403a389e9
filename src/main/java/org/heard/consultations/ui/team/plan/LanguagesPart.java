package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** The languages of a call in their order, and how much of each is there. */
final class LanguagesPart extends Part {
  LanguagesPart(PlanDesk desk) {
    head(
        getTranslation("consultations.plan.languages"),
        getTranslation("consultations.plan.languages.help"));
    add(desk.follow(new Chosen(desk)));
  }

  /** How much of the texts is there in a language and not outdated, in per cent. */
  static int percent(CallPlan plan, Language language) {
    Map<String, LocalizedText> all = PlanTexts.of(plan);
    long unwritten =
        List.of(PlanText.values()).stream()
            .filter(which -> which.needed() && plan.text(which).isEmpty())
            .count();
    long done =
        all.entrySet().stream()
            .filter(text ->
                PlanTexts.state(plan, text.getKey(), text.getValue(), language, Wording.GENERAL)
                    == State.DONE)
            .count();
    long of = all.size() + unwritten;
    return of == 0 ? 0 : (int) (100 * done / of);
  }

  private static final class Chosen extends PlanField {
    private final OrderedList list = new OrderedList();
    private final Div adding = new Div();
    private final Map<Language, Span> far = new HashMap<>();
    private final Map<Language, NativeButton> ups = new HashMap<>();
    private final Map<Language, NativeButton> removes = new HashMap<>();
    private List<Language> shown = List.of();
    private @Nullable Choice<Language> choice;
    private @Nullable Language picked;

    Chosen(PlanDesk desk) {
      super(desk);
      list.addClassName("p-list");
      adding.addClassName("t-form");
      add(list, adding, clashes());
    }

    @Override
    String told(CallPlan plan) {
      return plan.settings().languages().stream()
          .map(Language::ownName)
          .collect(Collectors.joining(", "));
    }

    /** Whoever stores something else meanwhile takes nothing away that is being chosen here. */
    @Override
    public void show(CallPlan plan) {
      List<Language> languages = plan.settings().languages();
      if (!languages.equals(shown)) {
        shown = languages;
        draw();
      }
      far.forEach((language, words) -> words.setText(far(plan, language)));
    }

    private void draw() {
      list.removeAll();
      far.clear();
      ups.clear();
      removes.clear();
      shown.forEach(language -> list.add(line(language)));
      adding.removeAll();
      picked = null;
      List<Language> others =
          Language.CHILD_PAGES.stream().filter(one -> !shown.contains(one)).toList();
      choice = others.isEmpty() ? null : choice(others);
      if (choice != null) {
        adding.add(
            choice, button(getTranslation("consultations.plan.languages.add"), this::addPicked));
      }
    }

    private Choice<Language> choice(List<Language> others) {
      return new Choice<>(
          getTranslation("consultations.plan.languages.one"),
          getTranslation("consultations.countries.choose"),
          others,
          Language::ownName,
          null,
          language -> picked = language);
    }

    private void addPicked() {
      Language language = picked;
      if (language != null) {
        change(languages -> languages.add(language));
      }
      goOn();
    }

    private void goOn() {
      if (choice != null) {
        choice.takeFocus();
      }
    }

    private ListItem line(Language language) {
      Span name = new Span(language.ownName());
      name.addClassName("strong");
      Span about = new Span();
      about.addClassName("muted");
      far.put(language, about);
      ListItem line = new ListItem(name, about);
      int place = shown.indexOf(language);
      if (place > 0) {
        Div acts = new Div();
        acts.addClassName("t-row");
        // Nothing moves above the first one: all texts are written in it.
        if (place > 1) {
          NativeButton up =
              button(
                  getTranslation("consultations.plan.languages.up", language.ownName()),
                  () -> up(language));
          ups.put(language, up);
          acts.add(up);
        }
        NativeButton remove =
            button(
                getTranslation("consultations.plan.languages.remove", language.ownName()),
                () -> remove(language));
        removes.put(language, remove);
        acts.add(remove);
        line.add(acts);
      }
      return line;
    }

    private String far(CallPlan plan, Language language) {
      return language.equals(plan.settings().original())
          ? getTranslation("consultations.plan.languages.original", percent(plan, language))
          : getTranslation("consultations.plan.languages.done", percent(plan, language));
    }

    private void up(Language language) {
      change(languages -> {
        int place = languages.indexOf(language);
        if (place > 1) {
          languages.remove(language);
          languages.add(place - 1, language);
        }
      });
      Optional.ofNullable(ups.get(language))
          .or(() -> Optional.ofNullable(removes.get(language)))
          .ifPresent(NativeButton::focus);
    }

    private void remove(Language language) {
      change(languages -> languages.remove(language));
      goOn();
    }

    private void change(Consumer<List<Language>> act) {
      save(plan -> {
        List<Language> languages = new ArrayList<>(plan.settings().languages());
        act.accept(languages);
        return plan.with(plan.settings().withLanguages(languages));
      });
    }

    private static NativeButton button(String words, Runnable act) {
      NativeButton button = new NativeButton(words, press -> act.run());
      button.addClassName("t-btn");
      return button;
    }
  }
}
