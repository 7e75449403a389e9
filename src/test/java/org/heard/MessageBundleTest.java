package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.MessageBundles.Bundle;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interface texts: complete in every language, used, well formed, and never written in code. */
class MessageBundleTest {
  private static final List<Path> CODE = List.of(Path.of("src/main/java"), Path.of("src/main/jte"));
  private static final Map<String, Set<String>> LANGUAGES =
      Map.of("child", tags(Language.CHILD_PAGES), "team", tags(Language.TEAM_PAGES));

  // Texts that are the same in two languages and right in both are rare and short.
  private static final int LONG_ENOUGH_TO_DIFFER = 24;
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
  private static final Pattern ASKED =
      Pattern.compile("getTranslation\\(\\s*\"([^\"]*)\"|@Menu\\([^)]*title = \"([^\"]*)\"");

  static Set<Map.Entry<String, Map<String, Bundle>>> groups() {
    return MessageBundles.groups().entrySet();
  }

  static List<Bundle> bundles() {
    return MessageBundles.all();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everyLanguageOfTheAudienceIsThere(Map.Entry<String, Map<String, Bundle>> group) {
    String audience = group.getKey().replaceFirst(".*/", "");
    assertThat(group.getValue().keySet()).isEqualTo(LANGUAGES.get(audience));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void allLanguagesHaveTheSameKeys(Map.Entry<String, Map<String, Bundle>> group) {
    Set<String> english = english(group).keySet();
    group
        .getValue()
        .values()
        .forEach(bundle -> assertThat(bundle.texts().keySet()).as("%s", bundle).isEqualTo(english));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void placeholdersAreTheSameInAllLanguages(Map.Entry<String, Map<String, Bundle>> group) {
    Map<String, String> english = english(group);
    for (Bundle bundle : group.getValue().values()) {
      bundle
          .texts()
          .forEach((key, text) ->
              assertThat(arguments(text))
                  .as("%s %s", bundle, key)
                  .isEqualTo(arguments(english.getOrDefault(key, text))));
    }
  }

  @ParameterizedTest
  @MethodSource("groups")
  void longTextsAreReallyTranslated(Map.Entry<String, Map<String, Bundle>> group) {
    Map<String, String> english = english(group);
    for (Bundle bundle : group.getValue().values()) {
      if (!bundle.language().equals("en")) {
        bundle
            .texts()
            .forEach((key, text) -> {
              if (text.length() >= LONG_ENOUGH_TO_DIFFER) {
                assertThat(text).as("%s %s", bundle, key).isNotEqualTo(english.get(key));
              }
            });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyIsThereTwiceOrOutsideItsModule(Bundle bundle) {
    assertThat(bundle.keys()).doesNotHaveDuplicates().hasSize(bundle.texts().size());
    assertThat(bundle.keys()).allMatch(key -> key.startsWith(bundle.module() + "."));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsAPatternWithWords(Bundle bundle) {
    bundle
        .texts()
        .forEach((key, text) -> {
          assertThat(text).as("%s %s", bundle, key).isNotBlank().doesNotContain("TODO");
          assertThat(new MessagePattern(text).countParts()).as(key).isPositive();
        });
  }

  @Test
  void everyPluralOfEveryTextNamesEveryFormOfItsLanguage() {
    for (Bundle bundle : MessageBundles.all()) {
      bundle
          .texts()
          .forEach(
              (key, text) -> expectEveryForm(bundle.language(), key, new MessagePattern(text)));
    }
  }

  @Test
  void arabicTextsHoldNoEuropeanDigitsOfOurOwn() {
    MessageBundles.all().stream()
        .filter(bundle -> bundle.language().equals("ar"))
        .forEach(bundle ->
            bundle
                .texts()
                .forEach((key, text) ->
                    assertThat(text.replaceAll("\\{[0-9]", "{"))
                        .as(key)
                        .doesNotContainPattern("[0-9]")));
  }

  @Test
  void noKeyIsInTwoBundlesOfOneLanguage() {
    Map<String, List<Bundle>> byLanguage =
        MessageBundles.all().stream().collect(Collectors.groupingBy(Bundle::language));
    byLanguage.forEach((language, bundles) ->
        assertThat(bundles.stream().flatMap(bundle -> bundle.texts().keySet().stream()))
            .as(language)
            .doesNotHaveDuplicates());
  }

  @Test
  void everyKeyAskedForIsThere() {
    Set<String> known = known();
    Set<String> asked = new TreeSet<>();
    for (String code : sources()) {
      Matcher matcher = ASKED.matcher(code);
      while (matcher.find()) {
        asked.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
    }
    assertThat(asked).hasSizeGreaterThan(20);
    asked.removeAll(known);
    assertThat(asked).as("asked for in code, in no bundle").isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> written = new HashSet<>();
    for (String code : sources()) {
      Matcher matcher = KEY.matcher(code);
      while (matcher.find()) {
        written.add(matcher.group(1));
      }
    }
    Set<String> unused = known();
    unused.removeAll(written);
    assertThat(unused).as("in a bundle, nowhere in code as a whole literal").isEmpty();
  }

  private static void expectEveryForm(String language, String key, MessagePattern pattern) {
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        assertThat(forms(pattern, i)).as("%s %s", language, key).containsAll(needed(language));
      }
    }
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    Set<String> forms = new HashSet<>();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < end; i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
      }
    }
    return forms;
  }

  /** French and Spanish have a form of their own for millions, which nothing here reaches. */
  private static Set<String> needed(String language) {
    Set<String> forms =
        new HashSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
    if (List.of("fr", "es").contains(language)) {
      forms.remove("many");
    }
    return forms;
  }

  private static Map<String, String> english(Map.Entry<String, Map<String, Bundle>> group) {
    return Objects.requireNonNull(group.getValue().get("en"), group.getKey()).texts();
  }

  private static Set<String> known() {
    return MessageBundles.all().stream()
        .flatMap(bundle -> bundle.texts().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> arguments = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
        arguments.add(pattern.getSubstring(part));
      }
    }
    return arguments;
  }

  private static List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (Path folder : CODE) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|jte)"))
            .forEach(file -> sources.add(read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> tags(List<Language> languages) {
    return languages.stream().map(Language::tag).collect(Collectors.toUnmodifiableSet());
  }
}
