package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.content.Documents;
import org.heard.content.Documents.Stored;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFacts;
import org.heard.content.SourceParagraph;
import org.heard.content.writing.ParagraphChange;
import org.heard.content.writing.ParagraphText;
import org.heard.shared.Language;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;

/** Facts and official paragraphs, stored together as the next state of a document. */
final class TextPart extends Section {
  private final transient Documents documents;
  private final transient Consumer<SourceDocument> stored;
  private final Div clash = new Div();
  private final Div chooser = new Div();
  private final FactsFields facts;
  private final Field text;
  private transient SourceDocument base;
  private final transient Map<Language, String> typed = new LinkedHashMap<>();
  private Language language;

  TextPart(Documents documents, SourceDocument document, Consumer<SourceDocument> stored) {
    this.documents = documents;
    this.base = document;
    this.stored = stored;
    language = document.facts().original();
    facts = new FactsFields(document.facts());
    text =
        new Field(
                "official-text",
                getTranslation("content.team.text.words"),
                TextBox.area(16),
                ParagraphText.write(document.paragraphs(), language))
            .hint(getTranslation("content.team.text.hint"))
            .in(language);
    chooser.addClassName("t-form");
    choose();
    addClassNames("t-part", "t-form");
    add(
        new H2(getTranslation("content.team.text.title")),
        new Paragraph(getTranslation("content.team.text.about")),
        facts,
        chooser,
        text,
        clash,
        Press.go(getTranslation("content.team.text.store"), this::store));
  }

  private void choose() {
    chooser.removeAll();
    chooser.add(
        new Choice<>(
            getTranslation("content.team.text.language"),
            null,
            Language.CHILD_PAGES,
            Language::ownName,
            language,
            chosen -> read(Objects.requireNonNull(chosen))));
  }

  /** Another language of the document; what was typed in this one waits until it is stored. */
  private void read(Language chosen) {
    keep();
    text.complain("");
    language = chosen;
    text.in(chosen).holding(typed.getOrDefault(chosen, written(chosen)));
  }

  private void keep() {
    if (text.words().equals(written(language))) {
      typed.remove(language);
    } else {
      typed.put(language, text.words());
    }
  }

  private String written(Language in) {
    return ParagraphText.write(base.paragraphs(), in).strip();
  }

  private void store() {
    Optional<SourceFacts> now = facts.read();
    if (now.isEmpty()) {
      return;
    }
    Optional<List<SourceParagraph>> paragraphs = paragraphs();
    if (paragraphs.isEmpty()) {
      return;
    }
    text.complain("");
    if (now.get().equals(base.facts()) && paragraphs.get().equals(base.paragraphs())) {
      say(Note.care(getTranslation("content.team.text.same")));
      return;
    }
    switch (documents.renew(base.id(), base.number(), now.get(), paragraphs.get())) {
      case Stored.Done done -> stored.accept(done.now());
      case Stored.Overtaken overtaken -> overtaken(overtaken.theirs());
      case Stored.Gone gone -> say(Note.care(getTranslation("content.team.gone")));
    }
  }

  /** With what was typed in every language; empty when one of them does not fit, which it says. */
  private Optional<List<SourceParagraph>> paragraphs() {
    keep();
    Language original = base.facts().original();
    List<SourceParagraph> all = base.paragraphs();
    if (typed.containsKey(original)) {
      all = ParagraphText.read(typed.getOrDefault(original, ""), original, all);
    }
    for (Map.Entry<Language, String> one : typed.entrySet()) {
      if (!one.getKey().equals(original)) {
        Optional<List<SourceParagraph>> translated =
            ParagraphText.translated(one.getValue(), one.getKey(), all);
        if (translated.isEmpty()) {
          complain(one.getKey(), all.size());
          return Optional.empty();
        }
        all = translated.get();
      }
    }
    return Optional.of(all);
  }

  private void complain(Language in, int paragraphs) {
    read(in);
    choose();
    text.complain(
        getTranslation(
            "content.team.text.other-count",
            Integer.toString(paragraphs),
            base.facts().original().ownName()));
  }

  /** Nothing is stored over what somebody else stored before these words were seen beside it. */
  private void overtaken(SourceDocument theirs) {
    List<ParagraphChange> changes = ParagraphChange.between(base, theirs);
    base = theirs;
    say(Note.care(getTranslation("content.team.text.overtaken")));
    clash.add(new ChangedParagraphs(changes));
  }

  private void say(Note note) {
    clash.removeAll();
    clash.add(note);
  }
}
