package org.heard.audit.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.shared.RecordSigning;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The files of signed heads: the first named is added to, files of earlier days are only read. A
 * line without its end was cut by a crash and does not count.
 */
@Component
class HeadsFile {
  // Longer than any line.
  private static final int TAIL = 1_024;

  private final List<Path> files;
  private final RecordSigning signing;

  HeadsFile(@Value("${heard.audit.heads-file}") String files, RecordSigning signing) {
    this.files = Arrays.stream(files.split(",")).map(String::strip).map(Path::of).toList();
    this.signing = signing;
  }

  /** The lines of each file. */
  List<List<String>> lines() {
    return files.stream().map(HeadsFile::lines).toList();
  }

  /** The newest line; empty when there is none or it is no genuine line. */
  Optional<HeadLine> last() {
    try (FileChannel file = FileChannel.open(files.getFirst(), StandardOpenOption.READ)) {
      ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, file.size()));
      file.read(tail, file.size() - tail.capacity());
      List<String> lines = whole(new String(tail.array(), StandardCharsets.US_ASCII));
      return lines.isEmpty() ? Optional.empty() : HeadLine.read(lines.getLast(), signing);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is nothing in it yet. */
  boolean isEmpty() {
    return lines(files.getFirst()).isEmpty();
  }

  /** Adds a line and waits until it is on the disk. */
  void append(HeadLine line) {
    Path path = files.getFirst().toAbsolutePath();
    try {
      Files.createDirectories(path.getParent());
      try (FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        file.position(wholeLength(path));
        ByteBuffer bytes =
            ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.truncate(file.position());
        file.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long wholeLength(Path path) throws IOException {
    String text = Files.readString(path, StandardCharsets.ISO_8859_1);
    return text.lastIndexOf('\n') + 1L;
  }

  private static List<String> lines(Path path) {
    try {
      return whole(Files.readString(path, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> whole(String text) {
    int end = text.lastIndexOf('\n');
    return end < 0 ? List.of() : List.of(text.substring(0, end).split("\n", -1));
  }
}
