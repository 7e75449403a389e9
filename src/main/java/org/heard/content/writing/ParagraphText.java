package org.heard.content.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.content.SourceParagraph;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;

/**
 * Official paragraphs as one text to paste and edit. An empty line begins a paragraph, {@code #}
 * marks a heading, and a number stands first: {@code 12.}, {@code (a)} or, for any other, in
 * brackets such as {@code [Article 12]}.
 */
public final class ParagraphText {
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:(\\d{1,4}[a-z]?)\\.|(\\([a-z0-9]{1,4}\\))|\\[([^\\]]{1,60})\\])\\s+");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");

  /** How many of their words two states of a paragraph share at least. */
  private static final double ALIKE = 0.5;

  private ParagraphText() {}

  /** Words of a paragraph without what it says of itself. */
  private record Read(String number, boolean heading, String words) {}

  /** The text of these paragraphs in a language; a paragraph that lacks it is left out. */
  public static String write(List<SourceParagraph> paragraphs, Language language) {
    return paragraphs.stream()
        .flatMap(one -> words(one, language).map(words -> written(one, words)).stream())
        .collect(Collectors.joining("\n\n"));
  }

  private static String written(SourceParagraph one, String words) {
    String number = one.number() == null ? "" : one.number();
    String first =
        number.isEmpty()
            ? ""
            : number.matches("\\d{1,4}[a-z]?")
                ? number + ". "
                : number.matches("\\([a-z0-9]{1,4}\\)") ? number + " " : "[" + number + "] ";
    return (one.heading() ? "# " : "") + first + PlainWords.line(words);
  }

  private static Optional<String> words(SourceParagraph one, Language language) {
    return one.words().renderings().stream()
        .filter(words -> words.language().equals(language))
        .map(Rendering::text)
        .findFirst();
  }

  /**
   * The paragraphs of an edited text in the original language. A paragraph that says the same or
   * nearly the same as one before keeps its key; what it says in other languages stays only where
   * its words are unchanged.
   */
  public static List<SourceParagraph> read(
      String text, Language original, List<SourceParagraph> before) {
    List<Read> read = PlainWords.split(text).stream().flatMap(ParagraphText::read).toList();
    List<Optional<SourceParagraph>> old = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    read.forEach(one -> old.add(take(before, taken, it -> same(it, one, original) ? 1 : 0)));
    for (int i = 0; i < read.size(); i++) {
      Read one = read.get(i);
      if (old.get(i).isEmpty()) {
        old.set(i, take(before, taken, it -> likeness(it, one, original)));
      }
    }
    List<SourceParagraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      paragraphs.add(paragraph(read.get(i), original, old.get(i)));
    }
    return List.copyOf(paragraphs);
  }

  private interface Likeness {
    double of(SourceParagraph paragraph);
  }

  private static Optional<SourceParagraph> take(
      List<SourceParagraph> before, Set<String> taken, Likeness likeness) {
    Optional<SourceParagraph> best =
        before.stream()
            .filter(one -> !taken.contains(one.key()) && likeness.of(one) >= ALIKE)
            .max(Comparator.comparingDouble(likeness::of));
    best.ifPresent(one -> taken.add(one.key()));
    return best;
  }

  private static boolean same(SourceParagraph old, Read now, Language original) {
    return words(old, original).map(PlainWords::line).filter(now.words()::equals).isPresent();
  }

  private static double likeness(SourceParagraph old, Read now, Language original) {
    Set<String> one = parts(words(old, original).orElse(""));
    Set<String> other = parts(now.words());
    long shared = one.stream().filter(other::contains).count();
    return shared / (double) Math.max(1, Math.max(one.size(), other.size()));
  }

  private static Set<String> parts(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Stream<Read> read(String paragraph) {
    Matcher head = HEADING.matcher(paragraph);
    boolean heading = head.find();
    String rest = heading ? paragraph.substring(head.end()) : paragraph;
    Matcher numbered = NUMBERED.matcher(rest);
    String number = "";
    if (numbered.find()) {
      number =
          Stream.of(1, 2, 3)
              .flatMap(group -> Stream.ofNullable(numbered.group(group)))
              .findFirst()
              .orElse("");
      rest = rest.substring(numbered.end());
    }
    return rest.isBlank() ? Stream.empty() : Stream.of(new Read(number, heading, rest.strip()));
  }

  private static SourceParagraph paragraph(
      Read read, Language original, Optional<SourceParagraph> old) {
    boolean unchanged = old.filter(it -> same(it, read, original)).isPresent();
    LocalizedText words =
        unchanged ? old.orElseThrow().words() : LocalizedText.of(original, read.words());
    return new SourceParagraph(
        old.map(SourceParagraph::key).orElseGet(() -> fresh("p")),
        read.number().isEmpty() ? null : read.number(),
        read.heading(),
        words);
  }

  /**
   * These paragraphs with their words in another language of the document, one after the other.
   *
   * @return empty when the text has not as many paragraphs
   */
  public static Optional<List<SourceParagraph>> translated(
      String text, Language language, List<SourceParagraph> paragraphs) {
    List<Read> read = PlainWords.split(text).stream().flatMap(ParagraphText::read).toList();
    if (read.size() != paragraphs.size()) {
      return Optional.empty();
    }
    List<SourceParagraph> now = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      now.add(in(paragraphs.get(i), language, read.get(i).words()));
    }
    return Optional.of(List.copyOf(now));
  }

  private static SourceParagraph in(SourceParagraph one, Language language, String words) {
    Stream<Rendering> others =
        one.words().renderings().stream().filter(it -> !it.language().equals(language));
    Rendering added = new Rendering(language, Wording.GENERAL, words, null);
    return new SourceParagraph(
        one.key(),
        one.number(),
        one.heading(),
        new LocalizedText(Stream.concat(others, Stream.of(added)).toList()));
  }

  /** A key that nothing else ever had, so that nothing is cited by mistake. */
  static String fresh(String kind) {
    return kind + "-" + UUID.randomUUID().toString().substring(24);
  }
}
