package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.making.PlanChanges;
import org.heard.consultations.making.TextChange;
import org.heard.consultations.ui.team.LanguageWords;

/** What is different between two plans: in sentences, and words beside what they were. */
final class ChangesList extends Div {
  private static final String PAGE = "page";

  /** Texts shown at once; more would make the page slow. */
  private static final int AT_ONCE = 100;

  private final transient PlanChanges changes;
  private final transient ChangeWords words;
  private final transient Map<String, Group> groups = new LinkedHashMap<>();

  private record Group(List<String> sentences, List<TextChange> texts) {}

  ChangesList(PlanChanges changes) {
    this.changes = changes;
    words = new ChangeWords(this, changes);
    addClassName("p-changes");
    page();
    changes
        .questions()
        .forEach(change -> group(ChangeWords.stem(change)).sentences().add(words.of(change)));
    changes.texts().forEach(text -> group(stem(text.place())).texts().add(text));
    if (changes.none()) {
      add(new Paragraph(getTranslation("consultations.changes.none")));
    }
    show(AT_ONCE);
  }

  private Group group(String stem) {
    return groups.computeIfAbsent(stem, key -> new Group(new ArrayList<>(), new ArrayList<>()));
  }

  private static String stem(String place) {
    String[] path = place.split("/");
    return path[0].equals("questionnaire") && path.length > 2 ? path[1] + "/" + path[2] : PAGE;
  }

  private void page() {
    changes
        .languages()
        .forEach(language ->
            group(PAGE)
                .sentences()
                .add(getTranslation("consultations.changes.language", LanguageWords.of(language))));
    changes
        .settings()
        .forEach(name ->
            group(PAGE)
                .sentences()
                .add(
                    SettingWords.of(
                        name, changes.before().settings(), changes.after().settings(), this)));
    if (changes.partners()) {
      group(PAGE).sentences().add(getTranslation("consultations.changes.partners"));
    }
  }

  private void show(int most) {
    int left = most;
    for (Map.Entry<String, Group> one : groups.entrySet()) {
      if (left <= 0) {
        break;
      }
      List<TextChange> texts = one.getValue().texts();
      List<TextChange> shown = texts.subList(0, Math.min(left, texts.size()));
      left -= Math.max(1, shown.size());
      add(part(one.getKey(), one.getValue().sentences(), shown));
    }
    if (left <= 0) {
      NativeButton more =
          new NativeButton(
              getTranslation("consultations.changes.more"),
              press -> {
                removeAll();
                show(Integer.MAX_VALUE);
              });
      more.addClassName("t-btn");
      add(more);
    }
  }

  private Component part(String stem, List<String> sentences, List<TextChange> texts) {
    H3 heading =
        new H3(stem.equals(PAGE) ? getTranslation("consultations.plan.about") : words.name(stem));
    Div part = new Div(heading);
    part.addClassName("p-change");
    if (!sentences.isEmpty()) {
      UnorderedList list = new UnorderedList();
      sentences.forEach(sentence -> list.add(new ListItem(sentence)));
      part.add(list);
    }
    texts.forEach(text -> part.add(new ChangedWords(text)));
    return part;
  }
}
