package org.heard.content.importing;

import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.content.Block;
import org.heard.content.writing.BlockEdits;
import org.heard.content.writing.PlainWords;

/** Collects blocks in the order of a file; points that follow each other are one list. */
final class BlockBuilder {
  private final Budget budget;
  private final Findings findings;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> points = new ArrayList<>();

  BlockBuilder(Budget budget, Findings findings) {
    this.budget = budget;
    this.findings = findings;
  }

  void heading(String words, Place place) {
    String plain = taken(words, place);
    if (!plain.isEmpty()) {
      endList();
      blocks.add(new Block.Heading(BlockEdits.place(), plain));
    }
  }

  void words(String words, Place place) {
    String plain = taken(words, place);
    if (!plain.isEmpty()) {
      endList();
      blocks.add(new Block.Words(BlockEdits.place(), plain));
    }
  }

  void quote(String words, Place place) {
    String plain = taken(words, place);
    if (!plain.isEmpty()) {
      endList();
      blocks.add(new Block.ChildQuote(BlockEdits.place(), plain, null));
    }
  }

  void point(String words, Place place) {
    String plain = taken(words, place);
    if (!plain.isEmpty()) {
      points.add(plain);
    }
  }

  /** A picture of the set holds its place until somebody chooses one that fits. */
  void picture(String shows, Place place) {
    findings.add(TextFinding.PICTURE, place, held(shows, place).alt());
  }

  /** The same where the file brings a picture that may be kept. */
  Block.Illustration held(String shows, Place place) {
    endList();
    Block.Illustration held =
        new Block.Illustration(BlockEdits.place(), "drawing", taken(shows, place), null);
    blocks.add(held);
    return held;
  }

  List<Block> blocks() {
    endList();
    return List.copyOf(blocks);
  }

  private void endList() {
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(BlockEdits.place(), points));
      points.clear();
    }
  }

  private String taken(String words, Place place) {
    budget.time();
    String plain = PlainWords.line(words);
    budget.cell(place, plain);
    return plain;
  }
}
