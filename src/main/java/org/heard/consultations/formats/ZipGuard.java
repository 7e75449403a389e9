package org.heard.consultations.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a zip package before anything else opens it. It reads the same directory of the
 * package as the reader of spreadsheets does, counts what really comes out, and keeps none of it.
 */
public final class ZipGuard {
  private static final int PROBE = 1_000_000;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Budget budget;
  private long inflated;

  private ZipGuard(Budget budget) {
    this.budget = budget;
  }

  /**
   * Lets a workbook or a text of an office program through.
   *
   * @param ending what its name ends in, for the message
   * @throws RefusedFileException for everything that is no plain package of a bearable size
   */
  public static void requireOfficeFile(byte[] file, String ending, Budget budget) {
    if (startsWith(file, OLE)) {
      throw RefusedFileException.of(FileFinding.LOCKED_OR_OLD, Place.FILE);
    }
    if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
      throw RefusedFileException.of(FileFinding.NOT_WHAT_IT_SAYS, Place.FILE, ending);
    }
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
            .setIgnoreLocalFileHeader(false)
            .get()) {
      new ZipGuard(budget).look(zip, ending);
    } catch (IOException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, Place.FILE);
    }
  }

  private void look(ZipFile zip, String ending) throws IOException {
    boolean office = false;
    int entries = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (++entries > budget.limits().entries()) {
        throw RefusedFileException.of(FileFinding.BOMB, Place.FILE);
      }
      look(zip, entry);
      office |= entry.getName().equals("[Content_Types].xml");
    }
    if (!office) {
      throw RefusedFileException.of(FileFinding.NOT_WHAT_IT_SAYS, Place.FILE, ending);
    }
  }

  private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw RefusedFileException.of(FileFinding.LOCKED_OR_OLD, Place.FILE);
    }
    if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
      throw RefusedFileException.of(FileFinding.DAMAGED, new Place.Part(entry.getName()));
    }
    if (name.contains("vbaproject") || name.contains("macrosheets/")) {
      throw RefusedFileException.of(FileFinding.MACROS, new Place.Part(entry.getName()));
    }
    count(zip, entry);
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
        SafeXml.reader(in, new Place.Part(entry.getName()));
      }
    }
  }

  // Sizes in the directory are a claim of whoever made the file: only what comes out counts.
  private void count(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    byte[] buffer = new byte[16_384];
    long own = 0;
    long packed = Math.max(1, entry.getCompressedSize());
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        own += read;
        inflated += read;
        boolean steep = own > PROBE && own / packed > budget.limits().ratio();
        if (steep || inflated > budget.limits().inflated()) {
          throw RefusedFileException.of(FileFinding.BOMB, new Place.Part(entry.getName()));
        }
        budget.time();
      }
    }
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (file.length <= i || file[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
