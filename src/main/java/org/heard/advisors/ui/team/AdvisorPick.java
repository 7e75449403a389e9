package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.advisors.Advisor;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.uikit.TextBox;

/** Advisors to tick, with a box to find some of many. What is ticked stays so while others show. */
final class AdvisorPick extends Div {
  /** More than a screen shows at once. */
  private static final int MANY = 8;

  private final Map<PersonId, Tick> ticks = new LinkedHashMap<>();
  private final Map<PersonId, String> words = new LinkedHashMap<>();
  private final Paragraph found = Fields.status();

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
    HtmlContainer group = new HtmlContainer("fieldset");
    group.addClassName("t-choices");
    group.getElement().appendChild(new Element("legend").setText(heading));
    advisors.forEach(advisor -> group.add(tick(advisor, ticked && reads(advisor, language))));
    if (advisors.isEmpty()) {
      group.add(new Paragraph(getTranslation("advisors.team.nobody")));
    }
    if (advisors.size() > MANY) {
      add(search(id), found);
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
    words.put(advisor.id(), line.toLowerCase(Locale.ROOT));
    return tick;
  }

  private Div search(String id) {
    TextBox box = TextBox.line().sought(this::show);
    box.setId(id);
    NativeLabel label = new NativeLabel(getTranslation("advisors.team.find"));
    label.setFor(id);
    Div field = new Div(label, box);
    field.addClassName("t-field");
    return field;
  }

  private void show(String wanted) {
    String small = wanted.strip().toLowerCase(Locale.ROOT);
    ticks.forEach((id, tick) -> tick.setVisible(words.getOrDefault(id, "").contains(small)));
    long shown = ticks.values().stream().filter(Tick::isVisible).count();
    found.setText(getTranslation("advisors.team.found", shown, ticks.size()));
  }

  /** Everybody who is ticked, shown or not. */
  Set<PersonId> ticked() {
    return ticks.entrySet().stream()
        .filter(entry -> entry.getValue().on())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
