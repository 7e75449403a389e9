package org.heard.content.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.formats.SafeXml;
import org.heard.consultations.formats.ZipGuard;
import org.heard.content.Block;

/** Opens a Word file (.docx, ISO/IEC 29500): looked through first, then its text and styles. */
final class WordFile {
  private static final String TEXT = "word/document\\d*\\.xml";
  private static final String STYLES = "word/styles\\d*\\.xml";

  private final Budget budget;
  private final Findings findings;
  private final WordPictures pictures;

  WordFile(Budget budget, Findings findings, WordPictures pictures) {
    this.pictures = pictures;
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * The blocks of a file.
   *
   * @throws RefusedFileException when it is damaged, hostile or no Word file
   */
  List<Block> read(byte[] file) {
    ZipGuard.requireOfficeFile(file, ".docx", budget);
    try (ZipFile zip = opened(file)) {
      Optional<ZipArchiveEntry> text = entry(zip, TEXT);
      if (text.isEmpty()) {
        throw RefusedFileException.of(FileFinding.NOT_WHAT_IT_SAYS, Place.FILE, ".docx");
      }
      Optional<ZipArchiveEntry> styles = entry(zip, STYLES);
      Map<String, WordStyles.Role> roles =
          styles.isEmpty() ? Map.of() : read(zip, styles.get(), WordStyles::read);
      Optional<ZipArchiveEntry> parts = entry(zip, Pattern.quote(links(text.get().getName())));
      Map<String, String> files =
          parts.isEmpty() ? Map.of() : read(zip, parts.get(), WordParts::read);
      Read read = read(zip, text.get(), xml -> read(xml, roles, files));
      return pictures.in(read.blocks(), read.brought(), zip);
    } catch (IOException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, Place.FILE);
    }
  }

  /**
   * Whether a file has the text of one.
   *
   * @throws RefusedFileException when it is damaged or hostile
   */
  static boolean is(byte[] file, Budget budget) {
    ZipGuard.requireOfficeFile(file, ".docx", budget);
    try (ZipFile zip = opened(file)) {
      return entry(zip, TEXT).isPresent();
    } catch (IOException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, Place.FILE);
    }
  }

  private static ZipFile opened(byte[] file) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
        .setIgnoreLocalFileHeader(false)
        .get();
  }

  private record Read(List<Block> blocks, Map<String, WordText.Brought> brought) {}

  private Read read(
      XMLStreamReader xml, Map<String, WordStyles.Role> roles, Map<String, String> files)
      throws XMLStreamException {
    WordText text = new WordText(xml, roles, files, budget, findings);
    return new Read(text.read(), text.brought());
  }

  /** Where a part says which others it calls. */
  private static String links(String part) {
    return part.replaceFirst("([^/]+)$", "_rels/$1.rels");
  }

  private static Optional<ZipArchiveEntry> entry(ZipFile zip, String name) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> entry.getName().matches(name))
        .findFirst();
  }

  private interface Reading<T> {
    T read(XMLStreamReader xml) throws XMLStreamException;
  }

  private static <T> T read(ZipFile zip, ZipArchiveEntry entry, Reading<T> reading)
      throws IOException {
    Place place = new Place.Part(entry.getName());
    try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
      return reading.read(SafeXml.reader(in, place));
    } catch (XMLStreamException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, place);
    }
  }
}
