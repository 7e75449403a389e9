package org.heard.content.importing;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileText;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.content.Block;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark) as blocks; markup of any kind stays outside. */
final class MarkdownFile {
  /** Deeper lists and quotes are no text for children, and a parser's way to run out of stack. */
  private static final int DEEPEST = 20;

  private final Budget budget;
  private final Findings findings;
  private final BlockBuilder blocks;

  MarkdownFile(Budget budget, Findings findings) {
    this.budget = budget;
    this.findings = findings;
    this.blocks = new BlockBuilder(budget, findings);
  }

  List<Block> read(byte[] file) {
    String text = FileText.of(file);
    requireShort(text);
    Node document =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build()
            .parse(text);
    requireShallow(document);
    document.accept(new Reading());
    return blocks.blocks();
  }

  /** The parser goes into itself for marks within marks of one piece of text. */
  private void requireShort(String text) {
    for (String piece : text.split("\\R[ \\t]*\\R")) {
      budget.time();
      if (piece.length() > budget.limits().characters()) {
        throw RefusedFileException.of(
            FileFinding.CELL_TOO_LONG, Place.FILE, budget.limits().characters());
      }
    }
  }

  /** Goes through the tree without going into itself, before a visitor does. */
  private static void requireShallow(Node document) {
    int depth = 0;
    @Nullable Node node = document;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > DEEPEST * 2) {
          throw RefusedFileException.of(FileFinding.BOMB, Place.FILE);
        }
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
  }

  private static Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? Place.FILE
        : new Place.Line(
            spans.getFirst().getLineIndex() + 1, spans.getFirst().getColumnIndex() + 1);
  }

  private final class Reading extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();
    private int quoted;
    private int listed;
    private Place place = Place.FILE;

    @Override
    public void visit(Heading heading) {
      blocks.heading(words(heading), place(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
      String said = words(paragraph);
      if (said.lines()
          .limit(2)
          .anyMatch(line -> line.strip().matches("\\|?[\\s:|-]*-\\|[\\s:|-]*"))) {
        findings.add(TextFinding.TABLE, place(paragraph));
      } else if (listed > 0) {
        blocks.point(said, place(paragraph));
      } else if (quoted > 0) {
        blocks.quote(said, place(paragraph));
      } else {
        blocks.words(said, place(paragraph));
      }
    }

    /** The words of a block; the pictures in it come right before them. */
    private String words(Node block) {
      words.setLength(0);
      place = place(block);
      visitChildren(block);
      return words.toString();
    }

    @Override
    public void visit(ListItem item) {
      listed++;
      visitChildren(item);
      listed--;
    }

    @Override
    public void visit(BlockQuote quote) {
      quoted++;
      visitChildren(quote);
      quoted--;
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      words.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
      words.append('\n');
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      findings.add(TextFinding.LINK, place, link.getDestination());
    }

    @Override
    public void visit(Image image) {
      String before = words.toString();
      words.setLength(0);
      visitChildren(image);
      String shows = words.toString();
      words.setLength(0);
      words.append(before);
      blocks.picture(shows, place);
    }

    @Override
    public void visit(HtmlInline html) {
      findings.add(TextFinding.MARKUP, place, html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      findings.add(TextFinding.MARKUP, place(html), html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      findings.add(TextFinding.CODE, place(code));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      findings.add(TextFinding.CODE, place(code));
    }
  }
}
