package org.heard.content.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.content.Audience;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Format;
import org.heard.content.ui.Explained;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.GlossaryWords;
import org.heard.shared.Language;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureSet;
import org.heard.shared.readability.Finding;
import org.heard.shared.readability.ReadingCheck;
import org.heard.shared.readability.ReadingLevel;
import org.heard.shared.readability.ReadingLimits;
import org.heard.shared.readability.Score;
import org.jspecify.annotations.Nullable;

/** What is long, hard or missing in a version, measured for the readers it is written for. */
public final class Hints {
  /** Four pages in the type that easy read asks for. */
  static final int MOST_WORDS = 1200;

  /** What a phone shows without scrolling, about. */
  static final int MOST_WORDS_OF_BLOCK = 70;

  /** Blocks that can be read without a heading between them. */
  static final int MOST_WITHOUT_HEADING = 6;

  private static final Pattern SENTENCE = Pattern.compile("[^.!?؟。！？\\n]+");

  /** Signs between parts of a sentence, in the languages of the portal. */
  private static final Pattern SEVERAL_IDEAS = Pattern.compile("[;؛；]\\s*\\S|[,،，][^,،，]+[,،，]");

  private final Body body;
  private final Language language;
  private final Audience audience;
  private final List<GlossaryTerm> terms;
  private final List<Hint> hints = new ArrayList<>();

  private Hints(Body body, Audience audience) {
    this.body = body;
    this.language = audience.language();
    this.audience = audience;
    this.terms =
        Explained.of(
            body.hardWords().stream()
                .filter(word -> !word.word().isBlank() && !word.meaning().isBlank())
                .toList(),
            language);
  }

  /** Everything there is to say about a version, in its order. */
  public static List<Hint> of(Body body, Audience audience) {
    Hints hints = new Hints(body, audience);
    Stream.of(body.title(), body.about()).forEach(words -> hints.reading(null, words));
    body.blocks().forEach(hints::block);
    hints.reading(null, body.more());
    hints.whole();
    return hints.hints.stream().distinct().toList();
  }

  /** How many words a version has. */
  public static int words(Body body, Audience audience) {
    return level(body, audience.language()).counts().words();
  }

  /** The score of a version as a whole; empty where the language has no formula or it is short. */
  public static Optional<Score.Value> score(Body body, Audience audience) {
    return level(body, audience.language()).score() instanceof Score.Scored scored
        ? Optional.of(scored.deciding())
        : Optional.empty();
  }

  private static ReadingLevel level(Body body, Language language) {
    return ReadingLevel.of(language, String.join("\n\n", body.readable()));
  }

  private void block(Block block) {
    block.readable().forEach(words -> reading(block.key(), words));
    int words = ReadingLevel.of(language, String.join("\n", block.readable())).counts().words();
    if (words > MOST_WORDS_OF_BLOCK) {
      say(Hint.Kind.LONG_BLOCK, block.key(), Integer.toString(words));
    }
    if (block instanceof Block.Pictured picture && unknown(picture.picture())) {
      say(Hint.Kind.UNKNOWN_PICTURE, block.key(), picture.picture());
    }
    if (block instanceof Block.HardWord word && !word.word().isBlank()) {
      used(word);
    }
  }

  /** One that somebody brought, or none yet, is looked at before publishing. */
  private static boolean unknown(String picture) {
    return !picture.isBlank() && !OwnPictures.isOwn(picture) && !PictureSet.has(picture);
  }

  private void used(Block.HardWord word) {
    // Its meaning does not matter here, and may be still to be written.
    Block.HardWord asked = new Block.HardWord(word.place(), word.word(), word.forms(), word.word());
    Stream<String> others =
        body.blocks().stream()
            .filter(block -> !block.key().equals(word.key()))
            .flatMap(Hints::running);
    boolean somewhere =
        Stream.concat(Stream.of(body.title(), body.about(), body.more()), others)
            .anyMatch(text ->
                !GlossaryWords.in(text, language, Explained.of(List.of(asked), language))
                    .isEmpty());
    if (!somewhere) {
      say(Hint.Kind.NEVER_USED, word.key(), word.word());
    }
  }

  /** What is read as text: a word that stands above its meaning is not used by that. */
  private static Stream<String> running(Block block) {
    return block instanceof Block.HardWord word
        ? Stream.of(word.meaning())
        : block.readable().stream();
  }

  private void reading(@Nullable String block, String text) {
    if (text.isBlank()) {
      return;
    }
    if (audience.format() == Format.EASY_READ) {
      SENTENCE
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(sentence -> SEVERAL_IDEAS.matcher(sentence).find())
          .forEach(sentence -> say(Hint.Kind.SEVERAL_IDEAS, block, sentence.strip()));
    }
    ReadingLimits limits = ReadingLimits.of(language, audience.wording());
    for (Finding found : ReadingCheck.of(language, text, limits, terms)) {
      kind(found.kind())
          .ifPresent(kind -> say(kind, block, text.substring(found.start(), found.end())));
    }
  }

  private static Optional<Hint.Kind> kind(Finding.Kind found) {
    return switch (found) {
      case LONG_SENTENCE -> Optional.of(Hint.Kind.LONG_SENTENCE);
      case LONG_WORD -> Optional.of(Hint.Kind.HARD_WORD);
      case WORD_TO_AVOID -> Optional.of(Hint.Kind.OFFICE_WORD);
      case ABBREVIATION -> Optional.of(Hint.Kind.ABBREVIATION);
      case EXCLAMATION_MARK, ALL_CAPITALS -> Optional.of(Hint.Kind.SHOUTING);
      // A text may ask its readers several things; and the score is of the version as a whole.
      case SEVERAL_QUESTIONS, AVERAGE_SENTENCE, SCORE -> Optional.empty();
    };
  }

  private void whole() {
    ReadingLevel level = level(body, language);
    boolean hard =
        ReadingLimits.of(language, audience.wording()).check(level).stream()
            .anyMatch(found ->
                found.kind() == Finding.Kind.SCORE
                    || found.kind() == Finding.Kind.AVERAGE_SENTENCE);
    if (hard) {
      say(Hint.Kind.HARD_TO_READ, null, "");
    }
    if (level.counts().words() > MOST_WORDS) {
      say(Hint.Kind.LONG_TEXT, null, Integer.toString(level.counts().words()));
    }
    if (withoutHeading() > MOST_WITHOUT_HEADING) {
      say(Hint.Kind.NO_HEADINGS, null, Integer.toString(MOST_WITHOUT_HEADING));
    }
    if (audience.format() == Format.EASY_READ && pictures() * 2 < texts()) {
      say(Hint.Kind.FEW_PICTURES, null, "");
    }
    if (audience.format() == Format.VIDEO && body.files().signs() == null) {
      say(Hint.Kind.NO_SIGNS, null, "");
    }
    twice();
  }

  private int withoutHeading() {
    int most = 0;
    int now = 0;
    for (Block block : body.blocks()) {
      now = block instanceof Block.Heading ? 0 : now + (block instanceof Block.HardWord ? 0 : 1);
      most = Math.max(most, now);
    }
    return most;
  }

  private long pictures() {
    return body.blocks().stream().filter(Block.Pictured.class::isInstance).count();
  }

  private long texts() {
    return body.blocks().stream()
        .filter(block ->
            block instanceof Block.Words
                || block instanceof Block.Points
                || block instanceof Block.OtherWords
                || block instanceof Block.Example)
        .count();
  }

  private void twice() {
    Set<String> seen = new HashSet<>();
    body.hardWords().stream()
        .filter(word -> !word.word().isBlank())
        .filter(word -> !seen.add(word.word().strip().toLowerCase(Locale.ROOT)))
        .forEach(word -> say(Hint.Kind.EXPLAINED_TWICE, word.key(), word.word()));
  }

  private void say(Hint.Kind kind, @Nullable String block, String words) {
    hints.add(new Hint(kind, block, words));
  }

  /** The hard words that nothing explains, each once. */
  public static List<String> unexplained(List<Hint> hints) {
    return hints.stream().filter(Hint::explainable).map(Hint::words).distinct().toList();
  }
}
