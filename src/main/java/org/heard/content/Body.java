package org.heard.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.shared.pictures.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * What a child-friendly version says, in its one language.
 *
 * @param summary whether it tells the main points only; else all of the source
 * @param title of the version, not of the source
 * @param about one or two sentences: what this is and for whom
 * @param picture name of the picture at the top, of the project's own set
 * @param blocks in order, keys unique
 * @param more where to learn more and whom to ask; blank only in a draft
 * @param media its recordings and films; absent where it has none, see {@link #files}
 */
public record Body(
    boolean summary,
    String title,
    String about,
    String picture,
    List<Block> blocks,
    String more,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Media media) {

  public Body {
    // Written without them, as before there were any: two equal bodies are written the same way.
    media = Media.NONE.equals(media) ? null : media;
    blocks = List.copyOf(blocks);
    Set<String> seen = new HashSet<>();
    if (!blocks.stream().allMatch(block -> seen.add(block.key()))) {
      throw new IllegalArgumentException("Two blocks have the same key");
    }
  }

  /** Words without recordings and films. */
  public Body(
      boolean summary,
      String title,
      String about,
      String picture,
      List<Block> blocks,
      String more) {
    this(summary, title, about, picture, blocks, more, null);
  }

  /** The same with other recordings and films. */
  public Body with(Media files) {
    return new Body(summary, title, about, picture, blocks, more, files);
  }

  /** Its recordings and films. */
  @JsonIgnore
  public Media files() {
    return media == null ? Media.NONE : media;
  }

  /** The block of a key. */
  public Optional<Block> block(String key) {
    return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
  }

  /** The hard words it explains. */
  @JsonIgnore
  public List<Block.HardWord> hardWords() {
    return blocks.stream()
        .flatMap(block -> block instanceof Block.HardWord word ? Stream.of(word) : Stream.empty())
        .toList();
  }

  /** The pictures in it that somebody brought. */
  @JsonIgnore
  public Set<String> ownPictures() {
    return blocks.stream()
        .flatMap(block ->
            block instanceof Block.Pictured shown ? Stream.of(shown.picture()) : Stream.empty())
        .filter(OwnPictures::isOwn)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Everything that is read, in order. */
  @JsonIgnore
  public List<String> readable() {
    return Stream.of(
            Stream.of(title, about),
            blocks.stream().flatMap(block -> block.readable().stream()),
            Stream.of(more))
        .flatMap(part -> part)
        .toList();
  }
}
