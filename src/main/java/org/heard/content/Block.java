package org.heard.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One short part of a child-friendly version. The kinds are closed: a new kind does not compile
 * until every {@code switch} over kinds handles it. All words are plain text, never markup.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Block.Points.class, name = "points"),
  @JsonSubTypes.Type(value = Block.Illustration.class, name = "picture"),
  @JsonSubTypes.Type(value = Block.Panel.class, name = "panel"),
  @JsonSubTypes.Type(value = Block.OtherWords.class, name = "in-other-words"),
  @JsonSubTypes.Type(value = Block.Example.class, name = "example"),
  @JsonSubTypes.Type(value = Block.ChildQuote.class, name = "quote"),
  @JsonSubTypes.Type(value = Block.HardWord.class, name = "hard-word")
})
public sealed interface Block {

  /** What every kind has. */
  Place place();

  /**
   * Where a block stands.
   *
   * @param key given once and kept through every edit, so that comments find their place again
   * @param tells the paragraphs of the source it tells about, by key; none for what has no source,
   *     such as a greeting
   */
  record Place(String key, Set<String> tells) {
    public Place {
      if (!key.matches(SourceParagraph.KEY)) {
        throw new IllegalArgumentException("A key is lower-case words joined by hyphens");
      }
      // In order, so that a version is written the same way each time.
      tells = java.util.Collections.unmodifiableSet(new TreeSet<>(tells));
    }
  }

  /** A heading. */
  record Heading(Place place, String words) implements Block {}

  /** A paragraph. */
  record Words(Place place, String words) implements Block {}

  /** A list. */
  record Points(Place place, List<String> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /** What shows a picture. */
  sealed interface Pictured extends Block {

    /**
     * A picture of the project's own set, or one that somebody brought ({@link LibraryPictures}).
     */
    String picture();

    /** What it shows, for those who do not see it; blank only in a draft. */
    String alt();
  }

  /**
   * A picture.
   *
   * @param caption words below it; absent for none
   */
  record Illustration(Place place, String picture, String alt, @Nullable String caption)
      implements Pictured {}

  /**
   * One picture of a comic. Its words stand beside it as text, never only in the picture.
   *
   * @param picture blank only in a draft
   * @param words what is said or told
   * @param speaker who says it; absent where it is told
   */
  record Panel(Place place, String picture, String alt, String words, @Nullable String speaker)
      implements Pictured {}

  /** The same once more, in other words. */
  record OtherWords(Place place, String words) implements Block {}

  /** Something from everyday life. */
  record Example(Place place, String words) implements Block {}

  /**
   * Words a child said.
   *
   * @param from who said it, never a name: such as {@code Girl, 14, Kenya}; absent when not told
   */
  record ChildQuote(Place place, String words, @Nullable String from) implements Block {}

  /**
   * A hard word and what it means.
   *
   * @param word as a dictionary has it
   * @param forms how else the text writes it, such as its plural
   */
  record HardWord(Place place, String word, List<String> forms, String meaning) implements Block {
    public HardWord {
      forms = List.copyOf(forms);
    }
  }

  /** The key of its place. */
  @JsonIgnore
  default String key() {
    return place().key();
  }

  /** Everything in it that is read, in order; for reading levels, search and comments. */
  @JsonIgnore
  default List<String> readable() {
    return switch (this) {
      case Heading heading -> List.of(heading.words());
      case Words words -> List.of(words.words());
      case Points points -> points.points();
      case Illustration picture -> Stream.ofNullable(picture.caption()).toList();
      case Panel panel -> List.of(panel.words());
      case OtherWords words -> List.of(words.words());
      case Example example -> List.of(example.words());
      case ChildQuote quote -> List.of(quote.words());
      case HardWord word -> List.of(word.word(), word.meaning());
    };
  }
}
