package org.heard.advisors.rounds;

import java.util.List;
import java.util.stream.Stream;
import org.heard.advisors.rounds.Passage.Kind;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Draft;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** A child-friendly version as a text to review. */
public final class TextOfVersion {
  /** Keys of blocks never begin with a point, so these are never mixed up with one. */
  static final String TITLE = ".title";

  static final String ABOUT = ".about";
  static final String MORE = ".more";

  /** Where it is listened to or watched: another film is another text to sign. */
  static final String PLAYED = ".played";

  private TextOfVersion() {}

  /** A draft as it is now. */
  public static ReviewedText of(Draft draft) {
    return of(draft.audience().language(), draft.body());
  }

  /** What a version says. */
  public static ReviewedText of(Language language, Body body) {
    List<Passage> passages =
        Stream.of(
                Stream.of(
                    new Passage(TITLE, Kind.TITLE, List.of(body.title()), body.picture(), null),
                    Passage.of(ABOUT, Kind.ABOUT, body.about())),
                Stream.of(body.files())
                    .filter(files -> !files.all().isEmpty())
                    .map(files -> Passage.played(PLAYED, files)),
                body.blocks().stream().map(TextOfVersion::passage),
                Stream.of(Passage.of(MORE, Kind.MORE, body.more())))
            .flatMap(part -> part)
            .toList();
    return new ReviewedText(language, passages);
  }

  private static Passage passage(Block block) {
    return switch (block) {
      case Block.Illustration picture ->
          new Passage(
              block.key(), Kind.PICTURE, block.readable(), picture.picture(), picture.alt());
      case Block.Panel panel ->
          new Passage(
              block.key(),
              Kind.PICTURE,
              with(panel.words(), panel.speaker()),
              panel.picture().isBlank() ? null : panel.picture(),
              panel.alt());
      case Block.ChildQuote quote ->
          new Passage(block.key(), Kind.QUOTE, with(quote.words(), quote.from()), null, null);
      default -> new Passage(block.key(), kind(block), block.readable(), null, null);
    };
  }

  private static List<String> with(String words, @Nullable String from) {
    return from == null ? List.of(words) : List.of(words, from);
  }

  private static Kind kind(Block block) {
    return switch (block) {
      case Block.Heading heading -> Kind.HEADING;
      case Block.Words words -> Kind.WORDS;
      case Block.Points points -> Kind.POINTS;
      case Block.Illustration picture -> Kind.PICTURE;
      case Block.Panel panel -> Kind.PICTURE;
      case Block.OtherWords words -> Kind.OTHER_WORDS;
      case Block.Example example -> Kind.EXAMPLE;
      case Block.ChildQuote quote -> Kind.QUOTE;
      case Block.HardWord word -> Kind.HARD_WORD;
    };
  }
}
