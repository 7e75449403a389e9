package org.heard.uikit.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Mends what a screen reader is told: drawings without words are decoration and not "a picture",
 * and boxes around headings and paragraphs are no pieces of a line.
 */
final class PaperTags {
  private static final COSName FIGURE = COSName.getPDFName("Figure");
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final COSName DIV = COSName.getPDFName("Div");
  private static final COSName ALT = COSName.getPDFName("Alt");
  private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");
  private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
  private static final Set<COSName> BLOCKS =
      Set.of(
          DIV,
          FIGURE,
          COSName.P,
          COSName.L,
          COSName.getPDFName("H1"),
          COSName.getPDFName("H2"),
          COSName.getPDFName("H3"));

  /** The numbers of the decorations of each page. */
  private final Map<COSDictionary, Set<Integer>> decorations = new HashMap<>();

  private PaperTags() {}

  static void mend(PDDocument paper) throws IOException {
    COSDictionary root = paper.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    PaperTags tags = new PaperTags();
    tags.walk(root);
    COSDictionary tree = root.getCOSDictionary(PARENT_TREE);
    for (PDPage page : paper.getPages()) {
      Set<Integer> numbers = tags.decorations.get(page.getCOSObject());
      if (numbers != null) {
        rewrite(paper, page, numbers);
        forget(tree, page.getCOSObject().getInt(STRUCT_PARENTS), numbers);
      }
    }
  }

  private void walk(COSDictionary element) {
    List<COSBase> kept = new ArrayList<>();
    List<COSBase> all = kids(element);
    for (COSBase kid : all) {
      if (kid instanceof COSDictionary child && isDecoration(child)) {
        note(child);
      } else {
        kept.add(kid);
        if (kid instanceof COSDictionary child) {
          walk(child);
        }
      }
    }
    if (kept.size() < all.size()) {
      element.setItem(COSName.K, new COSArray(kept));
    }
    if (SPAN.equals(element.getCOSName(COSName.S)) && kept.stream().anyMatch(PaperTags::isBlock)) {
      element.setItem(COSName.S, DIV);
    }
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      List<COSBase> all = new ArrayList<>();
      for (int i = 0; i < several.size(); i++) {
        all.add(several.getObject(i));
      }
      return all;
    }
    return kids == null ? List.of() : List.of(kids);
  }

  private static boolean isDecoration(COSDictionary element) {
    String words = element.getString(ALT, "");
    return FIGURE.equals(element.getCOSName(COSName.S)) && words.isBlank();
  }

  // Pieces of a line that goes on another page have no kind.
  private static boolean isBlock(COSBase kid) {
    return kid instanceof COSDictionary child
        && child.getCOSName(COSName.S) instanceof COSName kind
        && BLOCKS.contains(kind);
  }

  private void note(COSDictionary decoration) {
    for (COSBase kid : kids(decoration)) {
      if (kid instanceof COSInteger number) {
        note(decoration.getCOSDictionary(COSName.PG), number.intValue());
      } else if (kid instanceof COSDictionary piece && piece.containsKey(COSName.MCID)) {
        COSDictionary page =
            piece.containsKey(COSName.PG)
                ? piece.getCOSDictionary(COSName.PG)
                : decoration.getCOSDictionary(COSName.PG);
        note(page, piece.getInt(COSName.MCID));
      }
    }
  }

  private void note(COSDictionary page, int number) {
    decorations.computeIfAbsent(page, none -> new HashSet<>()).add(number);
  }

  private static void rewrite(PDDocument paper, PDPage page, Set<Integer> numbers)
      throws IOException {
    List<Object> tokens = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      int size = tokens.size();
      if (token instanceof Operator operator
          && operator.getName().equals("BDC")
          && tokens.get(size - 1) instanceof COSDictionary marked
          && numbers.contains(marked.getInt(COSName.MCID, -1))) {
        tokens.subList(size - 2, size).clear();
        tokens.add(ARTIFACT);
        tokens.add(Operator.getOperator("BMC"));
      } else {
        tokens.add(token);
      }
    }
    PDStream content = new PDStream(paper);
    try (OutputStream file = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(file).writeTokens(tokens);
    }
    page.setContents(content);
  }

  private static void forget(COSDictionary tree, int page, Set<Integer> numbers) {
    COSArray entries = tree.getCOSArray(COSName.NUMS);
    if (entries == null) {
      kids(tree, COSName.KIDS).forEach(branch -> forget(branch, page, numbers));
      return;
    }
    for (int i = 0; i + 1 < entries.size(); i += 2) {
      if (entries.getInt(i) == page && entries.getObject(i + 1) instanceof COSArray owners) {
        numbers.stream()
            .filter(number -> number < owners.size())
            .forEach(number -> owners.set(number, COSNull.NULL));
      }
    }
  }

  private static List<COSDictionary> kids(COSDictionary tree, COSName name) {
    List<COSDictionary> all = new ArrayList<>();
    COSArray branches = tree.getCOSArray(name);
    for (int i = 0; branches != null && i < branches.size(); i++) {
      if (branches.getObject(i) instanceof COSDictionary branch) {
        all.add(branch);
      }
    }
    return all;
  }
}
