package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.stream.IntStream;
import org.heard.content.Documents;
import org.heard.content.SourceDocument;
import org.heard.content.writing.ParagraphChange;
import org.heard.uikit.Choice;

/** What is different between the newest state of a document and an earlier one. */
final class StatesPart extends Section {
  private final transient Documents documents;
  private final transient SourceDocument newest;
  private final Div changes = new Div();

  StatesPart(Documents documents, SourceDocument newest) {
    this.documents = documents;
    this.newest = newest;
    addClassNames("t-part", "t-form");
    add(new H2(getTranslation("content.team.states.title")));
    if (newest.number() == 1) {
      add(new Paragraph(getTranslation("content.team.states.first")));
      return;
    }
    int before = newest.number() - 1;
    changes.getElement().setAttribute("aria-live", "polite");
    add(
        new Choice<>(
            getTranslation("content.team.states.since"),
            null,
            IntStream.iterate(before, number -> number > 0, number -> number - 1).boxed().toList(),
            number -> Integer.toString(number),
            before,
            number -> show(Objects.requireNonNull(number))),
        changes);
    show(before);
  }

  private void show(int number) {
    changes.removeAll();
    documents
        .read(newest.id(), number)
        .map(before -> ParagraphChange.between(before, newest))
        .ifPresent(found -> changes.add(new ChangedParagraphs(found)));
  }
}
