package org.heard.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words in which children are asked what they allow: one list for every way in. A version that
 * was ever shown never changes; other words are a new file with the next number.
 *
 * @param version number of the file
 * @param hash SHA-256 of the file, as 64 hexadecimal digits
 * @param pieces what is asked, in order
 */
public record AssentTexts(int version, String hash, List<Asked> pieces) {
  private static final List<AssentTexts> VERSIONS = load();

  /**
   * One question of the list.
   *
   * @param needed whether nothing can be sent without it
   * @param picture name of a picture of the project's own set
   * @param words what a child says yes to
   * @param note what else it should know
   */
  public record Asked(
      AssentPiece piece, boolean needed, String picture, LocalizedText words, LocalizedText note) {}

  public AssentTexts {
    pieces = List.copyOf(pieces);
  }

  /** The words that are asked now. */
  public static AssentTexts current() {
    return VERSIONS.getLast();
  }

  /** A version that was asked once; empty when there never was one. */
  public static Optional<AssentTexts> version(int number) {
    return VERSIONS.stream().filter(texts -> texts.version == number).findFirst();
  }

  /** How many versions there are; they are numbered from 1. */
  static int versions() {
    return VERSIONS.size();
  }

  /** What to ask about these answers: showing and playing only when there is something to show. */
  public List<Asked> about(Map<String, Answer> answers) {
    Set<AssentPiece> left = EnumSet.of(AssentPiece.SHOW_DRAWING, AssentPiece.PLAY_VOICE);
    answers.values().stream()
        .filter(Answer.Mixed.class::isInstance)
        .flatMap(answer -> ((Answer.Mixed) answer).pieces().stream())
        .forEach(piece -> left.remove(about(piece.medium())));
    return pieces.stream().filter(asked -> !left.contains(asked.piece())).toList();
  }

  private static AssentPiece about(Medium medium) {
    return switch (medium) {
      case DRAWING, PHOTO -> AssentPiece.SHOW_DRAWING;
      case VOICE -> AssentPiece.PLAY_VOICE;
    };
  }

  /** What is kept of a reader having seen these words. */
  public AssentSeen seenBy(Reader reader) {
    return new AssentSeen(version, hash, reader.language(), reader.band(), reader.easyRead(), null);
  }

  private static List<AssentTexts> load() {
    List<AssentTexts> versions = new ArrayList<>();
    ClassPathResource file = file(1);
    while (file.exists()) {
      versions.add(read(versions.size() + 1, file));
      file = file(versions.size() + 1);
    }
    return List.copyOf(versions);
  }

  private static ClassPathResource file(int number) {
    return new ClassPathResource("submissions/assent/" + number + ".json");
  }

  private static AssentTexts read(int number, ClassPathResource file) {
    try (InputStream in = file.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      return new AssentTexts(
          number,
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
          JsonMapper.shared().readValue(bytes, new TypeReference<List<Asked>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
