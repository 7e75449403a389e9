package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.consultations.wording.Linter;
import org.heard.consultations.wording.Reading;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/**
 * Why days move, for children: one box for each language of the call, looked through as it is
 * written.
 */
final class ReasonFields extends Div {
  private final Map<Language, TextBox> boxes = new LinkedHashMap<>();
  private final Reading reading = new Reading(List.of());

  ReasonFields(List<Language> languages) {
    addClassName("t-form");
    Paragraph help = new Paragraph(getTranslation("consultations.deadlines.reason.help"));
    help.setId("deadline-reason-help");
    help.addClassName("muted");
    add(help);
    languages.forEach(this::language);
  }

  private void language(Language language) {
    String id = "deadline-reason-" + language.tag();
    NativeLabel label =
        new NativeLabel(getTranslation("consultations.deadlines.reason", language.ownName()));
    label.setFor(id);
    TextBox box = TextBox.area(2);
    box.setId(id);
    box.getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction())
        .setAttribute("aria-describedby", "deadline-reason-help");
    Div remarks = new Div();
    remarks.addClassNames("muted", "t-remarks");
    remarks.getElement().setAttribute("role", "status");
    box.typed(words -> look(language, words, remarks));
    boxes.put(language, box);
    Div field = new Div(label, box, remarks);
    field.addClassName("t-field");
    add(field);
  }

  private void look(Language language, String words, Div remarks) {
    remarks.removeAll();
    if (words.isBlank()) {
      return;
    }
    Rendering rendering = new Rendering(language, Wording.GENERAL, words.strip(), null);
    UnorderedList list = new UnorderedList();
    Stream.concat(Linter.personal(rendering).stream(), reading.of("", rendering, false).stream())
        .map(remark -> new ListItem(getTranslation(remark.kind().key(), remark.words())))
        .forEach(list::add);
    if (list.getComponentCount() > 0) {
      remarks.add(list);
    }
  }

  /** What was written; nothing when no box holds words. */
  @Nullable LocalizedText reason() {
    Map<Language, String> written = new LinkedHashMap<>();
    boxes.forEach((language, box) -> {
      if (!box.words().isBlank()) {
        written.put(language, box.words().strip());
      }
    });
    return written.isEmpty() ? null : LocalizedText.of(written);
  }

  /** The languages nothing was written in. */
  List<Language> missing() {
    return boxes.entrySet().stream()
        .filter(one -> one.getValue().words().isBlank())
        .map(Map.Entry::getKey)
        .toList();
  }
}
