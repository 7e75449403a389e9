package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.SlugTakenException;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFacts;
import org.heard.content.writing.PlainWords;
import org.heard.shared.Keys;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Choice;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;

/** A new source document: what it is called, from whom, and in which language it was written. */
final class BeginDocument extends Div {
  private final transient Documents documents;
  private final transient Clock clock;
  private final transient Consumer<DocumentId> begun;
  private final Field title =
      new Field("document-title", getTranslation("content.team.begin.name"), TextBox.line(), "");
  private final Field organisation =
      new Field(
          "document-organisation",
          getTranslation("content.team.facts.organisation"),
          TextBox.line(),
          "");
  private Language original = ReaderLanguage.current();

  BeginDocument(Documents documents, Clock clock, Consumer<DocumentId> begun) {
    this.documents = documents;
    this.clock = clock;
    this.begun = begun;
    addClassName("t-form");
    add(
        new H2(getTranslation("content.team.begin.title")),
        title,
        organisation,
        new Choice<>(
            getTranslation("content.team.facts.original"),
            null,
            Language.CHILD_PAGES,
            Language::ownName,
            original,
            language -> original = Objects.requireNonNull(language)),
        Press.go(getTranslation("content.team.begin.go"), this::begin));
  }

  private void begin() {
    title.complain("");
    organisation.complain("");
    if (title.words().isEmpty()) {
      title.complain(getTranslation("content.team.begin.name-missing"));
    } else if (organisation.words().isEmpty()) {
      organisation.complain(getTranslation("content.team.begin.organisation-missing"));
    } else {
      begun.accept(begin(facts()).id());
    }
  }

  private SourceFacts facts() {
    return new SourceFacts(
        LocalizedText.of(original, PlainWords.line(title.words())),
        LocalizedText.of(original, PlainWords.line(organisation.words())),
        null,
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
        original,
        null);
  }

  private SourceDocument begin(SourceFacts facts) {
    Set<String> taken =
        documents.all().stream().map(SourceDocument::slug).collect(Collectors.toSet());
    String slug = Keys.of(title.words(), "document", taken);
    try {
      return documents.begin(slug, facts, List.of());
    } catch (SlugTakenException meanwhile) {
      // Somebody else began one with the same name in this moment.
      taken.add(slug);
      return documents.begin(Keys.free(slug, taken), facts, List.of());
    }
  }
}
