package org.heard.content.importing;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.content.Block;
import org.heard.content.LibraryPictures;

/** Reads a Word file or Markdown as blocks. */
public final class TextFiles {
  /** The endings of names that can be read, as a browser takes them. */
  public static final String ENDINGS = ".docx,.md,.markdown";

  private TextFiles() {}

  /**
   * Reads a file. Its blocks have keys of their own and tell about no paragraph yet.
   *
   * @param name its name as the person knows it
   * @param keep keeps a picture that the file brings
   */
  public static Imported<List<Block>> read(
      String name, byte[] file, InstantSource clock, Function<byte[], LibraryPictures.Kept> keep) {
    return Findings.whileReading(
        name,
        findings -> {
          FileLimits.TEAM.requireSize(file);
          Budget budget = new Budget(FileLimits.TEAM, clock);
          WordPictures pictures = new WordPictures(keep, clock, findings);
          List<Block> blocks = blocks(name, file, budget, findings, pictures);
          if (blocks.isEmpty()) {
            throw RefusedFileException.of(TextFinding.NOTHING, Place.FILE);
          }
          return blocks;
        });
  }

  /** Whether a file is a whole Word file without macros, whatever its name. */
  public static boolean isWord(byte[] file, InstantSource clock) {
    try {
      return WordFile.is(file, new Budget(FileLimits.TEAM, clock));
    } catch (RefusedFileException none) {
      return false;
    }
  }

  private static List<Block> blocks(
      String name, byte[] file, Budget budget, Findings findings, WordPictures pictures) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".docx")) {
      return new WordFile(budget, findings, pictures).read(file);
    }
    if (plain.endsWith(".md") || plain.endsWith(".markdown")) {
      return new MarkdownFile(budget, findings).read(file);
    }
    throw RefusedFileException.of(TextFinding.UNKNOWN, Place.FILE, ENDINGS);
  }
}
