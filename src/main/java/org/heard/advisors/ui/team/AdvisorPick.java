package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.advisors.Advisor;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.uikit.SearchField;

/** Advisors to tick, with a box to find some of many. What is ticked stays so while others show. */
final class AdvisorPick extends Div {
  /** More than a screen shows at once. */
  private static final int MANY = 8;

  private final Map<PersonId, Tick> ticks = new LinkedHashMap<>();
  private final Map<PersonId, String> words = new LinkedHashMap<>();
  private final SearchField search;

  /**
   * A list.
   *
   * @param id of its search box, unique on the page
   * @param language advisors who read it are ticked from the start
   * @param ticked whether anybody is
   */
  AdvisorPick(
      String id, String heading, List<Advisor> advisors, Language language, boolean ticked) {
    addClassName("t-form");
    search = new SearchField(id, getTranslation("advisors.team.find"), wanted -> show());
    HtmlContainer group = new HtmlContainer("fieldset");
    group.addClassName("t-choices");
    group.getElement().appendChild(new Element("legend").setText(heading));
    advisors.forEach(advisor -> group.add(tick(advisor, ticked && reads(advisor, language))));
    if (advisors.isEmpty()) {
      group.add(new Paragraph(getTranslation("advisors.team.nobody")));
    }
    if (advisors.size() > MANY) {
      add(search);
    }
    add(group);
  }

  private static boolean reads(Advisor advisor, Language language) {
    return advisor.languages().contains(language);
  }

  private Tick tick(Advisor advisor, boolean on) {
    String languages =
        advisor.languages().stream()
            .map(Language::ownName)
            .sorted()
            .collect(Collectors.joining(", "));
    String line = getTranslation("advisors.team.advisor", advisor.nickname(), languages);
    Tick tick = new Tick(line, on);
    ticks.put(advisor.id(), tick);
    words.put(advisor.id(), line);
    return tick;
  }

  private void show() {
    ticks.forEach((id, tick) -> tick.setVisible(search.finds(words.getOrDefault(id, ""))));
    long shown = ticks.values().stream().filter(Tick::isVisible).count();
    search.found(getTranslation("advisors.team.found", shown, ticks.size()));
  }

  /** Everybody who is ticked, shown or not. */
  Set<PersonId> ticked() {
    return ticks.entrySet().stream()
        .filter(entry -> entry.getValue().on())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
