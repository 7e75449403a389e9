package org.heard.content.importing;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.content.Block;

/** Reads a Word file or Markdown as blocks. */
public final class TextFiles {
  /** The endings of names that can be read, as a browser takes them. */
  public static final String ENDINGS = ".docx,.md,.markdown";

  private TextFiles() {}

  /**
   * Reads a file. Its blocks have keys of their own and tell about no paragraph yet.
   *
   * @param name its name as the person knows it
   */
  public static Imported<List<Block>> read(String name, byte[] file, InstantSource clock) {
    return Findings.whileReading(
        name,
        findings -> {
          FileLimits.TEAM.requireSize(file);
          List<Block> blocks = blocks(name, file, new Budget(FileLimits.TEAM, clock), findings);
          if (blocks.isEmpty()) {
            throw RefusedFileException.of(TextFinding.NOTHING, Place.FILE);
          }
          return blocks;
        });
  }

  private static List<Block> blocks(String name, byte[] file, Budget budget, Findings findings) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".docx")) {
      return new WordFile(budget, findings).read(file);
    }
    if (plain.endsWith(".md") || plain.endsWith(".markdown")) {
      return new MarkdownFile(budget, findings).read(file);
    }
    throw RefusedFileException.of(TextFinding.UNKNOWN, Place.FILE, ENDINGS);
  }
}
