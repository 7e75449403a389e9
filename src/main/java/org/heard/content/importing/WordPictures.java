package org.heard.content.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.heard.consultations.formats.Findings;
import org.heard.content.Block;
import org.heard.content.LibraryPictures;
import org.heard.content.LibraryPictures.Kept;

/**
 * Takes the pictures of a Word file, one after the other in the order of the text, until there are
 * many or it takes long. What is not taken leaves a picture of the set in its place.
 */
final class WordPictures {
  /** Most pictures of a file: above those of the longest child-friendly texts known. */
  static final int MOST = 40;

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Function<byte[], Kept> keep;
  private final InstantSource clock;
  private final Findings findings;

  WordPictures(Function<byte[], Kept> keep, InstantSource clock, Findings findings) {
    this.keep = keep;
    this.clock = clock;
    this.findings = findings;
  }

  /** The blocks with the pictures that are kept in them. */
  List<Block> in(List<Block> blocks, Map<String, WordText.Brought> brought, ZipFile zip)
      throws IOException {
    Instant end = clock.instant().plus(LONGEST);
    List<Block> made = new ArrayList<>();
    int taken = 0;
    for (Block block : blocks) {
      WordText.Brought file = brought.get(block.key());
      if (file == null || !(block instanceof Block.Illustration held)) {
        made.add(block);
      } else if (++taken > MOST || clock.instant().isAfter(end)) {
        findings.add(TextFinding.TOO_MANY_PICTURES, file.place(), held.alt());
        made.add(held);
      } else {
        made.add(kept(held, file, zip));
      }
    }
    return List.copyOf(made);
  }

  private Block kept(Block.Illustration held, WordText.Brought file, ZipFile zip)
      throws IOException {
    ZipArchiveEntry entry = zip.getEntry(file.file());
    if (entry == null) {
      findings.add(TextFinding.PICTURE, file.place(), held.alt());
      return held;
    }
    return switch (keep.apply(bytes(zip, entry))) {
      case Kept.Stored(String name) ->
          new Block.Illustration(held.place(), name, held.alt(), held.caption());
      case Kept.Refused(LibraryPictures.Why why) -> {
        // Word draws with other kinds of pictures too: these are no fault of the file.
        findings.add(
            why == LibraryPictures.Why.WRONG_TYPE
                ? TextFinding.PICTURE
                : TextFinding.PICTURE_REFUSED,
            file.place(),
            held.alt());
        yield held;
      }
    };
  }

  /** One byte more than is taken shows that it is too large. */
  private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(LibraryPictures.MOST_BYTES + 1);
    }
  }
}
