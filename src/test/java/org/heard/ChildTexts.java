package org.heard;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text for children in the resources: the child bundles, and each object of a JSON file whose
 * names are all languages, wherever it stands. A new file is found without being named here.
 */
final class ChildTexts {
  private static final Path ROOT = Path.of("src/main/resources");
  private static final String LIBRARY = "demo/library/";
  private static final String REVIEWS = "demo/reviews/";
  private static final List<String> READ =
      List.of("title", "about", "more", "words", "points", "caption", "alt", "meaning");
  private static final Set<String> LANGUAGES =
      Language.CHILD_PAGES.stream().map(Language::tag).collect(Collectors.toUnmodifiableSet());

  private final JsonMapper json = new JsonMapper();

  static List<ChildText> all() {
    return Stream.concat(bundles(), new ChildTexts().files()).toList();
  }

  private static Stream<ChildText> bundles() {
    return MessageBundles.all().stream()
        .filter(bundle -> bundle.audience().equals("child"))
        .flatMap(bundle ->
            bundle.texts().entrySet().stream()
                .flatMap(one -> filled(bundle, one.getKey(), one.getValue())));
  }

  private static Stream<ChildText> filled(
      MessageBundles.Bundle bundle, String key, String pattern) {
    Language language = Language.of(bundle.language());
    return PatternSamples.of(pattern, ULocale.forLanguageTag(bundle.language())).stream()
        .map(text ->
            new ChildText(
                "messages/" + bundle.group(), key, language, Wording.GENERAL, text, false));
  }

  private Stream<ChildText> files() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .flatMap(file -> of(ROOT.relativize(file).toString(), json.readTree(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<ChildText> of(String file, JsonNode document) {
    if (file.startsWith(LIBRARY)) {
      return document.at("/versions").valueStream().flatMap(version -> version(file, version));
    }
    return file.startsWith(REVIEWS) ? replies(file, document) : in(file, "", document);
  }

  /** What adults answered to advisors; what advisors said is their own way to say it. */
  private static Stream<ChildText> replies(String file, JsonNode reviews) {
    return Stream.concat(
        replies(file, Language.ENGLISH, reviews.at("/finished")),
        reviews.at("/running").properties().stream()
            .flatMap(one -> replies(file, Language.of(one.getKey()), one.getValue())));
  }

  private static Stream<ChildText> replies(String file, Language language, JsonNode round) {
    return round.findValues("reason").stream()
        .filter(JsonNode::isString)
        .map(reason ->
            new ChildText(
                file, "reason", language, Wording.FROM_10_TO_12, reason.asString(), false));
  }

  /** A version is for children; the official words beside it are what it explains. */
  private static Stream<ChildText> version(String file, JsonNode version) {
    Language language = Language.of(version.at("/audience/language").asString());
    Wording wording = Wording.of(version.at("/audience/band").asString());
    return READ.stream()
        .flatMap(name -> version.at("/body").findValues(name).stream())
        .flatMap(words -> words.isArray() ? words.valueStream() : Stream.of(words))
        .map(words -> new ChildText(file, "versions", language, wording, words.asString(), false));
  }

  private Stream<ChildText> in(String file, String path, JsonNode node) {
    if (isText(node)) {
      return json.treeToValue(node, LocalizedText.class).renderings().stream()
          .map(one ->
              new ChildText(
                  file, path, one.language(), one.wording(), one.text(), isQuestion(path)));
    }
    return node.isObject()
        ? node.properties().stream()
            .flatMap(one -> in(file, joined(path, one.getKey()), one.getValue()))
        : node.valueStream().flatMap(one -> in(file, joined(path, name(one)), one));
  }

  private static boolean isText(JsonNode node) {
    return node.isObject()
        && !node.isEmpty()
        && node.properties().stream()
            .allMatch(one -> LANGUAGES.contains(one.getKey()) && !one.getValue().isArray());
  }

  private static boolean isQuestion(String path) {
    return path.endsWith("head.title") || path.endsWith("page.question");
  }

  private static String joined(String path, String name) {
    return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
  }

  private static String name(JsonNode element) {
    return element.at("/head/key").asString(element.at("/key").asString(""));
  }
}
