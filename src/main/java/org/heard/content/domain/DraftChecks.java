package org.heard.content.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Format;
import org.heard.content.Lack;
import org.heard.content.SourceDocument;
import org.heard.shared.pictures.OwnPictures;

/** What a draft lacks, whoever wants to publish it. */
final class DraftChecks {
  private DraftChecks() {}

  /**
   * All of it.
   *
   * @param brought which of the pictures that somebody brought are here
   */
  static List<Lack> lacks(Body body, Format format, SourceDocument source, Set<String> brought) {
    List<Lack> lacks = new ArrayList<>();
    words(lacks, body.title(), Lack.Words.Part.TITLE);
    words(lacks, body.about(), Lack.Words.Part.ABOUT);
    words(lacks, body.more(), Lack.Words.Part.MORE);
    if (body.blocks().isEmpty()) {
      lacks.add(new Lack.Blocks());
    }
    if (format == Format.COMIC && body.blocks().stream().noneMatch(Block.Panel.class::isInstance)) {
      lacks.add(new Lack.Panels());
    }
    body.blocks().forEach(block -> block(lacks, block, source, brought));
    return List.copyOf(lacks);
  }

  private static void words(List<Lack> lacks, String words, Lack.Words.Part part) {
    if (words.isBlank()) {
      lacks.add(new Lack.Words(part));
    }
  }

  private static void picture(List<Lack> lacks, Block.Pictured shown, Set<String> brought) {
    if (shown.alt().isBlank()) {
      lacks.add(new Lack.AltText(shown.key()));
    }
    boolean here = !OwnPictures.isOwn(shown.picture()) || brought.contains(shown.picture());
    if (shown.picture().isBlank() || !here) {
      lacks.add(new Lack.Picture(shown.key()));
    }
  }

  private static void block(
      List<Lack> lacks, Block block, SourceDocument source, Set<String> brought) {
    boolean wordless =
        block.readable().stream().anyMatch(String::isBlank)
            || block instanceof Block.Points points && points.points().isEmpty();
    if (wordless) {
      lacks.add(new Lack.Empty(block.key()));
    }
    if (block instanceof Block.Pictured shown) {
      picture(lacks, shown, brought);
    }
    if (!block.place().tells().stream().allMatch(key -> source.paragraph(key).isPresent())) {
      lacks.add(new Lack.Source(block.key()));
    }
  }
}
