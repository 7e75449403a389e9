package org.heard.content.domain;

import java.util.ArrayList;
import java.util.List;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Lack;
import org.heard.content.SourceDocument;

/** What a draft lacks, whoever wants to publish it. */
final class DraftChecks {
  private DraftChecks() {}

  static List<Lack> lacks(Body body, SourceDocument source) {
    List<Lack> lacks = new ArrayList<>();
    words(lacks, body.title(), Lack.Words.Part.TITLE);
    words(lacks, body.about(), Lack.Words.Part.ABOUT);
    words(lacks, body.more(), Lack.Words.Part.MORE);
    if (body.blocks().isEmpty()) {
      lacks.add(new Lack.Blocks());
    }
    body.blocks().forEach(block -> block(lacks, block, source));
    return List.copyOf(lacks);
  }

  private static void words(List<Lack> lacks, String words, Lack.Words.Part part) {
    if (words.isBlank()) {
      lacks.add(new Lack.Words(part));
    }
  }

  private static void block(List<Lack> lacks, Block block, SourceDocument source) {
    boolean wordless =
        block.readable().stream().anyMatch(String::isBlank)
            || block instanceof Block.Points points && points.points().isEmpty();
    if (wordless) {
      lacks.add(new Lack.Empty(block.key()));
    }
    if (block instanceof Block.Illustration picture && picture.alt().isBlank()) {
      lacks.add(new Lack.AltText(block.key()));
    }
    if (!block.place().tells().stream().allMatch(key -> source.paragraph(key).isPresent())) {
      lacks.add(new Lack.Source(block.key()));
    }
  }
}
