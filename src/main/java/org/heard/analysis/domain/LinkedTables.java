package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.analysis.Cell;
import org.heard.analysis.Summary.Row;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/**
 * The tables of one question as one network: age band, then answer, then language. Its totals, the
 * tables by age band and by answer and by language, and their common total are protected together.
 */
final class LinkedTables {
  private static final int LOSS_OF_A_LINE = 20;

  private final DisclosureControl control;
  private final Parts parts;
  private final Map<String, Counts> lines;
  private final CountNetwork network = new CountNetwork();
  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, Map<AgeBand, Integer>> byBand = new HashMap<>();
  private final Map<String, Map<Language, Integer>> byLanguage = new HashMap<>();

  /**
   * Protects.
   *
   * @param parts the parts of all contributions and whether each of them is hidden
   * @param lines counts by answer; together they make up all contributions
   */
  LinkedTables(DisclosureControl control, Parts parts, Map<String, Counts> lines) {
    this.control = control;
    this.parts = parts;
    this.lines = lines;
    build();
    control.protect(network);
  }

  CountNetwork network() {
    return network;
  }

  /** The rows of these answers. */
  List<Row> rows(Iterable<String> options) {
    List<Row> rows = new ArrayList<>();
    for (String option : options) {
      Map<AgeBand, Cell> bands = new LinkedHashMap<>();
      byBand.getOrDefault(option, Map.of()).forEach((band, arc) -> bands.put(band, cell(arc)));
      Map<Language, Cell> languages = new LinkedHashMap<>();
      byLanguage
          .getOrDefault(option, Map.of())
          .forEach((language, arc) -> languages.put(language, cell(arc)));
      rows.add(new Row(option, cell(whole.getOrDefault(option, 0)), bands, languages));
    }
    return rows;
  }

  private Cell cell(int arc) {
    return control.cell(network.arc(arc).count(), network.isHidden(arc));
  }

  private void build() {
    int source = network.node();
    int sink = network.node();
    Map<AgeBand, Integer> bands = new LinkedHashMap<>();
    parts
        .byBand()
        .forEach((band, part) -> {
          bands.put(band, network.node());
          fixed(source, bands.getOrDefault(band, 0), part);
        });
    Map<Language, Integer> languages = new LinkedHashMap<>();
    parts
        .byLanguage()
        .forEach((language, part) -> {
          languages.put(language, network.node());
          fixed(languages.getOrDefault(language, 0), sink, part);
        });
    lines.forEach((option, counts) -> line(option, counts, bands, languages));
  }

  private void line(
      String option, Counts counts, Map<AgeBand, Integer> bands, Map<Language, Integer> languages) {
    int in = network.node();
    int out = network.node();
    whole.put(option, free(in, out, counts.all(), LOSS_OF_A_LINE));
    Map<AgeBand, Integer> ofBands = new LinkedHashMap<>();
    bands.forEach((band, node) -> ofBands.put(band, free(node, in, counts.of(band), 1)));
    byBand.put(option, ofBands);
    Map<Language, Integer> ofLanguages = new LinkedHashMap<>();
    languages.forEach(
        (language, node) -> ofLanguages.put(language, free(out, node, counts.of(language), 1)));
    byLanguage.put(option, ofLanguages);
  }

  private int free(int from, int to, int count, int loss) {
    return network.add(new Arc(from, to, count, (count + 1) * loss), false);
  }

  private void fixed(int from, int to, Parts.Part part) {
    network.add(new Arc(from, to, part.count(), Arc.FIXED), part.hidden());
  }
}
