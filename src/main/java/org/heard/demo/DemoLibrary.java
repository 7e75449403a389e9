package org.heard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.content.Audience;
import org.heard.content.Body;
import org.heard.content.CallTexts;
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
  private final CallTexts texts;
  private final Consultations consultations;
  private final DemoModerator people;
  private final JsonMapper json;

  DemoLibrary(
      Library library,
      Documents documents,
      Versions versions,
      CallTexts texts,
      Consultations consultations,
      DemoModerator people,
      JsonMapper json) {
    this.library = library;
    this.documents = documents;
    this.versions = versions;
    this.texts = texts;
    this.consultations = consultations;
    this.people = people;
    this.json = json;
  }

  private record Pair(
      String slug,
      SourceFacts facts,
      List<SourceParagraph> paragraphs,
      List<Written> versions,
      List<String> calls) {}

  private record Written(Audience audience, Body body) {}

  /** Adds what is not there yet. */
  void fill() {
    FILES.stream()
        .map(this::read)
        .filter(pair -> library.bySlug(pair.slug()).isEmpty())
        .forEach(pair -> {
          DocumentId document = SystemWork.as(() -> add(pair), Role.MANAGER);
          people.work("manager", () -> pair.calls().forEach(slug -> show(document, slug)));
        });
  }

  private void show(DocumentId document, String slug) {
    Consultation call = consultations.bySlug(slug).orElseThrow();
    if (!texts.show(document, call.id())) {
      throw new DemoFailedException("The demo's library cannot be shown by its calls");
    }
  }

  private DocumentId add(Pair pair) {
    DocumentId document =
        documents.all().stream()
            .filter(one -> one.slug().equals(pair.slug()))
            .findFirst()
            .orElseGet(() -> documents.begin(pair.slug(), pair.facts(), pair.paragraphs()))
            .id();
    pair.versions().forEach(version -> publish(document, version));
    return document;
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
