package org.heard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.content.Audience;
import org.heard.content.Body;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.Library;
import org.heard.content.SourceFacts;
import org.heard.content.SourceParagraph;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invented official texts and their child-friendly versions, put into the library once. */
@Component
@Profile("demo")
class DemoLibrary {
  private static final List<String> FILES = List.of("school-listens");

  private final Library library;
  private final Documents documents;
  private final Versions versions;
  private final JsonMapper json;

  DemoLibrary(Library library, Documents documents, Versions versions, JsonMapper json) {
    this.library = library;
    this.documents = documents;
    this.versions = versions;
    this.json = json;
  }

  private record Pair(
      String slug, SourceFacts facts, List<SourceParagraph> paragraphs, List<Written> versions) {}

  private record Written(Audience audience, Body body) {}

  /** Adds what is not there yet. */
  void fill() {
    FILES.stream()
        .map(this::read)
        .filter(pair -> library.bySlug(pair.slug()).isEmpty())
        .forEach(pair -> SystemWork.as(() -> add(pair), Role.MANAGER));
  }

  private void add(Pair pair) {
    DocumentId document =
        documents.all().stream()
            .filter(one -> one.slug().equals(pair.slug()))
            .findFirst()
            .orElseGet(() -> documents.begin(pair.slug(), pair.facts(), pair.paragraphs()))
            .id();
    pair.versions().forEach(version -> publish(document, version));
  }

  private void publish(DocumentId document, Written version) {
    VersionId id = versions.begin(document, version.audience());
    int number = versions.read(id).orElseThrow().number();
    if (versions.save(id, number, version.body()) instanceof Versions.Saved.Stored stored
        && versions.publish(id, stored.now().number()) instanceof Versions.Published.Done) {
      return;
    }
    throw new DemoFailedException("The demo's library cannot be filled");
  }

  private Pair read(String name) {
    try (InputStream file =
        new ClassPathResource("demo/library/" + name + ".json").getInputStream()) {
      return json.readValue(file, Pair.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
