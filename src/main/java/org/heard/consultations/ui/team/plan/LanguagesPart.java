package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Override
    public void show(CallPlan plan) {
      list.removeAll();
      List<Language> languages = plan.settings().languages();
      for (Language language : languages) {
        list.add(line(plan, language));
      }
      adding.removeAll();
      List<Language> others =
          Language.CHILD_PAGES.stream().filter(one -> !languages.contains(one)).toList();
      if (!others.isEmpty()) {
        picked = null;
        NativeButton add =
            new NativeButton(
                getTranslation("consultations.plan.languages.add"), press -> addPicked());
        add.addClassName("t-btn");
        adding.add(
            new Choice<>(
                getTranslation("consultations.plan.languages.one"),
                getTranslation("consultations.countries.choose"),
                others,
                Language::ownName,
                null,
                language -> picked = language),
            add);
      }
    }

    private void addPicked() {
      Language language = picked;
      if (language != null) {
        change(languages -> languages.add(language));
      }
    }

    private ListItem line(CallPlan plan, Language language) {
      boolean original = language.equals(plan.settings().original());
      Span name = new Span(language.ownName());
      name.addClassName("strong");
      Span about =
          new Span(
              original
                  ? getTranslation("consultations.plan.languages.original", percent(plan, language))
                  : getTranslation("consultations.plan.languages.done", percent(plan, language)));
      about.addClassName("muted");
      ListItem line = new ListItem(name, about);
      if (!original) {
        Div acts =
            new Div(
                button(
                    getTranslation("consultations.plan.languages.up", language.ownName()),
                    () -> up(language)),
                button(
                    getTranslation("consultations.plan.languages.remove", language.ownName()),
                    () -> change(languages -> languages.remove(language))));
        acts.addClassName("t-row");
        line.add(acts);
      }
      return line;
    }

    private void up(Language language) {
      change(languages -> {
        int place = languages.indexOf(language);
        if (place > 0) {
          languages.remove(language);
          languages.add(place - 1, language);
        }
      });
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
