package org.heard.uikit.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader finds in a paper, in the order of reading. */
public final class PaperStructure {
  private final List<String> kinds = new ArrayList<>();
  private final List<String> drawings = new ArrayList<>();

  /** Reads all below a root. */
  public PaperStructure(PDStructureNode root) {
    walk(root);
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStructureType());
        if (element.getStructureType().equals("Figure")) {
          drawings.add(String.valueOf(element.getAlternateDescription()));
        }
        walk(element);
      }
    }
  }

  /** The kinds of its pieces. */
  public List<String> kinds() {
    return kinds;
  }

  /** The words of its drawings; "null" for one without. */
  public List<String> drawings() {
    return drawings;
  }
}
