package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heard.advisors.people.Overview.Diversity;
import org.heard.advisors.people.SmallCounts.Count;
import org.heard.shared.Language;

/** Who the advisors are together; small numbers stay hidden. */
final class OverviewPart extends Div {
  OverviewPart(Diversity diversity) {
    addClassName("t-form");
    add(
        new H2(getTranslation("advisors.people.overview")),
        new Paragraph(getTranslation("advisors.people.overview.words")));
    list(getTranslation("advisors.people.overview.age"), diversity.bands(), band -> band);
    list(
        getTranslation("advisors.people.overview.language"),
        diversity.languages(),
        tag -> Language.of(tag).ownName());
    list(
        getTranslation("advisors.people.overview.country"),
        diversity.countries(),
        code -> Fields.country(code, getLocale()));
  }

  private void list(String title, Map<String, Count> counts, UnaryOperator<String> name) {
    UnorderedList list = new UnorderedList();
    counts.forEach(
        (value, count) -> list.add(new ListItem(name.apply(value) + ": " + number(count))));
    add(new H3(title), list);
  }

  private String number(Count count) {
    return switch (count) {
      case Count.Shown shown -> Long.toString(shown.number());
      case Count.Hidden ignored -> getTranslation("advisors.people.overview.few");
    };
  }
}
