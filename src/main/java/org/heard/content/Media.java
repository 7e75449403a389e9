package org.heard.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a version: what is listened to and watched beside its words.
 *
 * @param sound the words read aloud; absent for none
 * @param film absent for none
 * @param captions of the film, as WebVTT; absent for none
 * @param signs the film in sign language; absent while there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Media(
    @Nullable MediaFile sound,
    @Nullable MediaFile film,
    @Nullable MediaFile captions,
    @Nullable MediaFile signs) {

  /** Words alone. */
  public static final Media NONE = new Media(null, null, null, null);

  private static final long MEGABYTE = 1_000_000;

  /** What a file is for. */
  public enum Slot {
    SOUND("sound", 20 * MEGABYTE),
    FILM("film", 60 * MEGABYTE),
    CAPTIONS("captions", MEGABYTE),
    SIGNS("signs", 60 * MEGABYTE);

    private final String key;
    private final long most;

    Slot(String key, long most) {
      this.key = key;
      this.most = most;
    }

    /** The stable key used in columns and bundles. */
    public String key() {
      return key;
    }

    /** Most bytes of such a file. */
    public long most() {
      return most;
    }

    /** The slots a version of this format has, in the order in which they are filled. */
    public static List<Slot> of(Format format) {
      return switch (format) {
        case VIDEO -> List.of(FILM, CAPTIONS, SIGNS);
        case TEXT, EASY_READ, COMIC, AUDIO -> List.of(SOUND);
      };
    }

    /** Those of them without which nothing is published. */
    public static List<Slot> needed(Format format) {
      return switch (format) {
        case VIDEO -> List.of(FILM, CAPTIONS);
        case AUDIO -> List.of(SOUND);
        case TEXT, EASY_READ, COMIC -> List.of();
      };
    }
  }

  /** The file for something. */
  public Optional<MediaFile> in(Slot slot) {
    return Optional.ofNullable(
        switch (slot) {
          case SOUND -> sound;
          case FILM -> film;
          case CAPTIONS -> captions;
          case SIGNS -> signs;
        });
  }

  /** The same with another file for something, or with none. */
  public Media with(Slot slot, @Nullable MediaFile file) {
    return new Media(
        slot == Slot.SOUND ? file : sound,
        slot == Slot.FILM ? file : film,
        slot == Slot.CAPTIONS ? file : captions,
        slot == Slot.SIGNS ? file : signs);
  }

  /** All files there are. */
  @JsonIgnore
  public List<MediaFile> all() {
    return Arrays.stream(Slot.values()).map(this::in).flatMap(Optional::stream).toList();
  }

  /** What plays: everything but captions. */
  @JsonIgnore
  public List<MediaFile> played() {
    return Stream.of(sound, film, signs).flatMap(Stream::ofNullable).toList();
  }
}
