package org.heard.consultations.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.shared.Language;
import org.heard.shared.personal.PlainWords;

/**
 * Notices that words ask for a personal detail, by a list of phrases for each language. Whole words
 * only; a sentence that says not to give something does not ask for it.
 */
final class PersonalQuestions {
  private static final Map<String, PersonalQuestions> KNOWN = new ConcurrentHashMap<>();
  private static final String SENTENCES = "[.!?;:\\n。？！؟；：]+";

  private static final Pattern QUESTION = Pattern.compile("([^.!?;:\\n。？！؟；：]+)[?？؟]");
  private static final String PARTS = "[,،，、]";

  /** A phrase that is all there is, such as a label before a field. */
  private static final String ALONE = "=";

  private final Map<Asked, List<List<String>>> inside = new EnumMap<>(Asked.class);
  private final Map<Asked, List<List<String>>> alone = new EnumMap<>(Asked.class);
  private final List<List<String>> not = new ArrayList<>();

  private PersonalQuestions(String file) {
    file.lines().map(String::strip).filter(line -> line.contains(":")).forEach(this::add);
  }

  /** What these words ask for; nothing in a language without a list. */
  static Set<Asked> in(String text, Language language) {
    PersonalQuestions list =
        KNOWN.computeIfAbsent(
            language.locale().getLanguage(), tag -> new PersonalQuestions(file(tag)));
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (String sentence : text.split(SENTENCES)) {
      list.look(PlainWords.of(sentence), asked);
    }
    // "If you do not mind, what is your name?" asks in the part behind the comma.
    Matcher question = QUESTION.matcher(text);
    while (question.find()) {
      for (String part : question.group(1).split(PARTS)) {
        list.phrases(PlainWords.of(part), asked);
      }
    }
    return asked;
  }

  private void look(List<String> words, Set<Asked> asked) {
    alone.forEach((kind, labels) -> {
      if (labels.contains(words)) {
        asked.add(kind);
      }
    });
    phrases(words, asked);
  }

  private void phrases(List<String> words, Set<Asked> asked) {
    inside.forEach((kind, phrases) -> {
      if (phrases.stream().anyMatch(one -> asks(words, one))) {
        asked.add(kind);
      }
    });
  }

  private boolean asks(List<String> words, List<String> phrase) {
    int at = Collections.indexOfSubList(words, phrase);
    return at >= 0
        && not.stream().noneMatch(no -> Collections.indexOfSubList(words.subList(0, at), no) >= 0);
  }

  private void add(String line) {
    String kind = line.substring(0, line.indexOf(':'));
    String phrase = line.substring(line.indexOf(':') + 1).strip();
    List<String> words = PlainWords.of(phrase);
    if (kind.equals("not")) {
      not.add(words);
      return;
    }
    for (Asked asked : Asked.values()) {
      if (asked.word().equals(kind)) {
        (phrase.startsWith(ALONE) ? alone : inside)
            .computeIfAbsent(asked, none -> new ArrayList<>())
            .add(words);
      }
    }
  }

  private static String file(String language) {
    try (InputStream in =
        PersonalQuestions.class.getResourceAsStream("asks-for/" + language + ".txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
